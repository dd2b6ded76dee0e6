package io.github.ozonexpiry.client.label;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/**
 * A file of labels that Ozon was asked to make. Source: Seller API, {@code /v3/posting/fbs/package-label/create}.
 *
 * @param taskId its number, with which the file is asked for
 * @param taskType the size of the labels
 * @param unknownFields what this version does not know: JSON text by name
 */
public record LabelTask(Stated<Id> taskId, Stated<Word<Size>> taskType, Map<String, String> unknownFields) {

    /**
     * The number of a task.
     *
     * @param number the number as Ozon states it
     */
    public record Id(long number) {

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** The size of labels. */
    public enum Size implements Vocabulary {
        /** The usual size. */
        BIG_LABEL,
        /** For small parcels. */
        SMALL_LABEL;
    }
}
