package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.wire.Blackout;
import io.github.ozonexpiry.client.wire.ErrorBody;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An answer that is an error, read; keys and personal data are blacked out. */
record ErrorAnswer(
        String path, Answer answer, ErrorBody said, Map<String, String> headers, Optional<Duration> retryAfter) {

    static ErrorAnswer read(String path, Answer answer, Set<String> shownHeaders, Blackout blackout, Instant now) {
        Map<String, String> shown = new HashMap<>();
        for (String name : shownHeaders) {
            answer.header(name).ifPresent(value -> shown.put(name.toLowerCase(Locale.ROOT), blackout.text(value)));
        }
        return new ErrorAnswer(path, answer, ErrorBody.read(answer.body(), blackout), shown, answer.retryAfter(now));
    }

    String inWords() {
        int attempts = answer.attempts();
        return path + ": HTTP " + answer.status() + said.inWords()
                + (attempts > 1 ? ", after " + attempts + " attempts" : "");
    }
}
