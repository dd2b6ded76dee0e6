package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.PostingPage;
import io.github.ozonexpiry.client.Quarantined;
import io.github.ozonexpiry.client.UnreadableAnswer;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the postings of saved answers; a posting that stands in several counts once, as the later answer has it. */
final class SavedAnswers {

    private static final String STANDARD_INPUT = "-";

    private final Map<PostingNumber, Posting> postings = new LinkedHashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private int repeated;
    private boolean lastPageSeen;
    private boolean moreAnnounced;

    /** A part of an answer that could not be read, and where it stands. */
    record Unread(Message source, Quarantined part) {}

    /**
     * Reads answers from files.
     *
     * @param files their names, {@code -} for standard input
     * @param in the standard input
     * @throws BadInput when one of them is no answer of Ozon's; names it
     */
    static SavedAnswers read(List<String> files, InputStream in) {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new BadInput("report.bad.inputTwice");
        }
        SavedAnswers answers = new SavedAnswers();
        for (String file : files) {
            Message source = source(file);
            answers.add(source, bytes(file, source, in));
        }
        return answers;
    }

    /** One answer that is no file. */
    static SavedAnswers of(Message source, byte[] json) {
        SavedAnswers answers = new SavedAnswers();
        answers.add(source, json);
        return answers;
    }

    /** The postings, each once. */
    List<Posting> postings() {
        return List.copyOf(postings.values());
    }

    /** What could not be read. */
    List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** How often a posting came again after it had been seen. */
    int repeated() {
        return repeated;
    }

    /** Whether the answers announce further pages and the last page is not among them. */
    boolean lastPageMissing() {
        return moreAnnounced && !lastPageSeen;
    }

    private void add(Message source, byte[] json) {
        PostingPage page;
        try {
            page = PostingPage.read(json);
        } catch (UnreadableAnswer e) {
            throw new BadInput("report.bad.answer", source, String.valueOf(e.getMessage()));
        }
        for (Posting posting : page.postings()) {
            boolean seen = postings.remove(posting.number()) != null;
            repeated += seen ? 1 : 0;
            postings.put(posting.number(), posting);
        }
        page.quarantined().forEach(part -> unread.add(new Unread(source, part)));
        moreAnnounced |= page.hasNext();
        lastPageSeen |= !page.hasNext();
    }

    static Message source(String file) {
        return file.equals(STANDARD_INPUT) ? Message.of("report.source.input") : Message.of("report.source.file", file);
    }

    private static byte[] bytes(String file, Message source, InputStream in) {
        byte[] bytes;
        try {
            bytes = file.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(regular(file, source));
        } catch (IOException e) {
            throw new BadInput("report.bad.unreadable", source, e.getClass().getSimpleName());
        }
        if (bytes.length == 0) {
            throw new BadInput("report.bad.empty", source);
        }
        return bytes;
    }

    private static Path regular(String file, Message source) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw new BadInput("report.bad.missing", source);
        }
        if (Files.isDirectory(path)) {
            throw new BadInput("report.bad.directory", source);
        }
        if (!Files.exists(path)) {
            throw new BadInput("report.bad.missing", source);
        }
        return path;
    }
}
