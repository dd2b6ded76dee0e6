package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.calendar.BeyondKnownDays;
import io.github.ozonexpiry.text.Message;
import java.time.DateTimeException;

/** Why a calendar gave no answer, for people. */
final class CalendarLimits {

    private CalendarLimits() {}

    static Message why(RuntimeException refusal) {
        if (refusal instanceof BeyondKnownDays beyond) {
            return Message.of("deadline.notKnown.beyond", beyond.day().toString());
        }
        return Message.of(
                refusal instanceof DateTimeException ? "deadline.notKnown.years" : "deadline.notKnown.neverOpens");
    }
}
