package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.PostingNumber;
import java.io.IOException;
import java.util.Optional;

/** Makes a quarantined part of what could not be read. */
final class Broken {

    private Broken() {}

    /** With the number of the posting, if the part begins with an object and has it. */
    static Quarantined of(String path, String reason, String json) {
        return new Quarantined(path, reason, numberIn(new Source(json.getBytes(UTF_8))), json);
    }

    private static Optional<PostingNumber> numberIn(Source part) {
        Optional<PostingNumber> number = Optional.empty();
        try (JsonParser parser = part.parser(0)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean here = parser.currentName().equals("posting_number");
                    parser.nextToken();
                    String text = here ? parser.getValueAsString("") : "";
                    part.skip(parser);
                    if (!text.isBlank()) {
                        number = Optional.of(PostingNumber.of(text));
                    }
                }
            }
        } catch (IOException e) {
            return number; // what came before the break
        }
        return number;
    }
}
