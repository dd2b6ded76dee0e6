package io.github.ozonexpiry.client.notification;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/**
 * How an address answered a trial. Source: Seller API, {@code /v1/notification/check}.
 *
 * @param isActive whether it answers as it should
 * @param errors what is wrong with its answer
 * @param unknownFields what this version does not know: JSON text by name
 */
public record EndpointCheck(Stated<Boolean> isActive, Listed<Problem> errors, Map<String, String> unknownFields) {

    /**
     * What is wrong with an answer.
     *
     * @param type the kind of problem
     * @param description what it is, in Russian; to be shown, never parsed
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Problem(Stated<Word<Kind>> type, Stated<String> description, Map<String, String> unknownFields) {

        /** A kind of problem. */
        public enum Kind implements Vocabulary {
            /** Nobody is there. */
            REQUEST_ERROR,
            /** It takes too long. */
            REQUEST_TIMEOUT,
            /** It failed. */
            SERVER_FAULT,
            /** It answers with another status than 200. */
            STATUS_CODE_NOT_OK,
            /** The answer has no body. */
            EMPTY_BODY,
            /** The body cannot be read. */
            INVALID_BODY,
            /** The body is not JSON. */
            INVALID_JSON,
            /** The body says another {@code result} than true. */
            WRONG_RESULT_FIELD,
            /** The body has a wrong {@code time}. */
            WRONG_RESULT_TIME_FIELD;
        }
    }
}
