package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Texts as people read them in tests: English, the time of Moscow. Moments are day of May 2026 and Moscow time, such as {@code 04 10:00}. */
final class Words {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final Wording ENGLISH = Wording.in(Language.ENGLISH, MOSCOW);

    private Words() {}

    static Instant may(String text) {
        String[] parts = text.split(" ", -1);
        return Instant.parse("2026-05-" + parts[0] + "T" + parts[1] + ":00+03:00");
    }

    static String said(Message message) {
        return ENGLISH.say(message);
    }

    static List<String> said(List<Message> messages) {
        return messages.stream().map(ENGLISH::say).toList();
    }
}
