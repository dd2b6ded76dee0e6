package io.github.ozonexpiry.client.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ozonexpiry.posting.PostingNumber;
import java.io.IOException;
import java.util.Optional;

/** A part of an answer that could not be read. */
public record Broken(String path, String reason, Optional<PostingNumber> number, String json) {

    /** With the number of the posting, if the part begins with one and has it. */
    static Broken of(String path, String reason, String json) {
        return new Broken(path, reason, numberIn(new Source(json.getBytes(UTF_8))), json);
    }

    private static Optional<PostingNumber> numberIn(Source posting) {
        Optional<PostingNumber> number = Optional.empty();
        try (JsonParser parser = posting.parser(0)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean here = parser.currentName().equals("posting_number");
                    parser.nextToken();
                    String text = here ? parser.getValueAsString("") : "";
                    posting.skip(parser);
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
