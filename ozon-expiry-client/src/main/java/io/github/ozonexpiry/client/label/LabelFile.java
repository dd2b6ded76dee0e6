package io.github.ozonexpiry.client.label;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import java.util.Map;

/**
 * A file of labels: whether it is ready, and which labels are missing in it. Source: Seller API,
 * {@code /v2/posting/fbs/package-label/get}.
 *
 * @param status how far it has got
 * @param fileUrl where the PDF is, once it is ready
 * @param error why there is no file
 * @param unknownFields what this version does not know: JSON text by name
 */
public record LabelFile(
        Stated<Progress> status, Stated<String> fileUrl, Stated<Failure> error, Map<String, String> unknownFields) {

    /** {@return whether there is a file and no label is missing in it} */
    public boolean isComplete() {
        return status.value()
                .filter(progress -> progress.code().value().stream().anyMatch(code -> code.is(Code.COMPLETED)))
                .filter(progress -> progress.unprintedPostings().isEmpty())
                .isPresent();
    }

    /** How far a file has got. */
    public enum Code implements Vocabulary {
        /** It waits. */
        PENDING,
        /** It is being made. */
        IN_PROGRESS,
        /** It is ready, perhaps without some of the labels. */
        COMPLETED,
        /** It could not be made. */
        ERROR;
    }

    /**
     * How far a file has got.
     *
     * @param code in a word
     * @param postingsCount how many labels were asked for
     * @param printedPostingsCount how many are in the file
     * @param unprintedPostings those that are not
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Progress(
            Stated<Word<Code>> code,
            Stated<Long> postingsCount,
            Stated<Long> printedPostingsCount,
            List<Unprinted> unprintedPostings,
            Map<String, String> unknownFields) {}

    /**
     * A label that is missing.
     *
     * @param postingNumber the posting
     * @param message why; to be shown, never parsed
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Unprinted(
            Stated<PostingNumber> postingNumber, Stated<String> message, Map<String, String> unknownFields) {}

    /**
     * Why there is no file.
     *
     * @param code in a word of Ozon's
     * @param message in words; to be shown, never parsed
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Failure(Stated<String> code, Stated<String> message, Map<String, String> unknownFields) {}
}
