package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;

/** What is said in English. */
final class Said {

    private Said() {}

    static String of(Message message) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(message);
    }
}
