package io.github.ozonexpiry.client.carriage;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;

/** How far a carriage has got. Source: Seller API, {@code /v1/carriage/get}, {@code /v1/carriage/create} and {@code /v1/carriage/approve}. */
public enum CarriageStatus implements Vocabulary {
    /** Created: its postings can still be changed, and it must be approved. */
    NEW("new"),
    /** Approved: its documents can be printed. */
    FORMED("formed"),
    /** Handed over. */
    SENT("sended"),
    /** Being accepted. */
    RECEIVED("received"),
    /** Accepted. */
    CLOSED("closed"),
    /** Cancelled: its postings need another. */
    CANCELLED("cancelled");

    private final List<String> words;

    CarriageStatus(String word) {
        this.words = List.of(word);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
