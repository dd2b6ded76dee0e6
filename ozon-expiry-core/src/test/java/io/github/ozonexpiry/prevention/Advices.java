package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Advices in few words for tests. Moments are days of May 2026 at midnight UTC. */
public final class Advices {

    public static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    /** The first two weeks of May. */
    public static final Window EARLY_MAY = window(1, 15);

    private static final Message FACT = Message.of("evidence.waited");

    private Advices() {}

    public static Instant may(int day) {
        return Instant.parse("2026-05-01T00:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    public static Window window(int from, int to) {
        return new Window(may(from), may(to));
    }

    public static Advice.Id id(AdviceKind kind, Subject subject) {
        return new Advice.Id(kind, subject, new AdvisedValue.None());
    }

    public static Advice advice(Advice.Id id, ExpectedEffect effect) {
        return Advice.estimated(id, List.of(FACT), effect);
    }

    public static Advice advice(AdviceKind kind, Subject subject) {
        return advice(id(kind, subject), new ShareLate(40, 20, 200, EARLY_MAY));
    }

    public static String said(Message message) {
        return ENGLISH.say(message);
    }

    public static List<String> said(List<Message> messages) {
        return messages.stream().map(ENGLISH::say).toList();
    }
}
