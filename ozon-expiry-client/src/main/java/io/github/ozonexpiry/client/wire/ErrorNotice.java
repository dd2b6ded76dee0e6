package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Notices the members by which an answer with status 200 is one of Ozon's errors all the same. */
final class ErrorNotice {

    private @Nullable Integer code;
    private @Nullable String message;

    /** Looks at a member, with a parser at its value, and goes to its end. */
    void look(JsonParser parser, Source source) throws IOException {
        if (parser.currentName().equals("code") && parser.currentToken().isScalarValue()) {
            code = number(parser.getText());
        } else if (parser.currentName().equals("message") && parser.currentToken() == JsonToken.VALUE_STRING) {
            message = parser.getText();
        } else {
            source.skip(parser);
        }
    }

    /** Refuses an answer in which nothing of what is wanted stands, and either member does. */
    void refuseEither() throws NoAnswer {
        if (code != null || message != null) {
            throw NoAnswer.error(code, message);
        }
    }

    /** Refuses an answer with both members. */
    void refuseBoth() throws NoAnswer {
        if (code != null && message != null) {
            throw NoAnswer.error(code, message);
        }
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
