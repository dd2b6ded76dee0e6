package io.github.ozonexpiry.client.warehouse;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/**
 * How far a change of a warehouse has got. Source: Seller API, {@code /v1/warehouse/operation/status}.
 *
 * @param status how far
 * @param type what is being changed, such as {@code WAREHOUSE_PAUSE_UNPAUSE}
 * @param result what came of it
 * @param error why it failed
 * @param unknownFields what this version does not know: JSON text by name
 */
public record WarehouseOperation(
        Stated<Word<Status>> status,
        Stated<String> type,
        Stated<Result> result,
        Stated<Failure> error,
        Map<String, String> unknownFields) {

    /**
     * The number of an operation.
     *
     * @param text the number as Ozon states it
     */
    public record Id(String text) {

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A change was begun, and is not done before its operation says so.
     *
     * @param operationId the operation that can be asked
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Begun(Stated<Id> operationId, Map<String, String> unknownFields) {}

    /** How far an operation has got. */
    public enum Status implements Vocabulary {
        /** It goes on. */
        IN_PROGRESS,
        /** It is done. */
        SUCCESS,
        /** It failed; {@link WarehouseOperation#error} says why. */
        ERROR,
        /** Ozon does not say. */
        UNSPECIFIED;
    }

    /**
     * What came of an operation.
     *
     * @param entityId the number of what was changed
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Result(Stated<Long> entityId, Map<String, String> unknownFields) {}

    /**
     * Why an operation failed.
     *
     * @param code Ozon's word for it
     * @param message the same for people
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Failure(Stated<String> code, Stated<String> message, Map<String, String> unknownFields) {}

    /** {@return whether Ozon says that it is done} */
    public boolean isDone() {
        return status.value().filter(word -> word.is(Status.SUCCESS)).isPresent();
    }
}
