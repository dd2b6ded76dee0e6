package io.github.ozonexpiry.client.carriage;

import io.github.ozonexpiry.client.answer.Complaint;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/**
 * What became of the wish to cancel a carriage. Ozon answers 200 even if it refuses. Source: Seller API, {@code /v1/carriage/cancel}.
 *
 * @param error why it was refused
 * @param carriageStatus the carriage's status now
 * @param unknownFields what this version does not know: JSON text by name
 */
public record CarriageCancellation(
        Stated<Complaint> error, Stated<Word<CarriageStatus>> carriageStatus, Map<String, String> unknownFields) {

    /** {@return whether Ozon states why it refuses} */
    public boolean isRefused() {
        return error.isStated();
    }
}
