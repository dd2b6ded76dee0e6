package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;

/** Whether a new chat may be opened. */
final class OpenWay {

    private static final RuleId HOURS = RuleId.of("K-01");
    private static final RuleId NOT_ENDED = RuleId.of("K-03");
    private static final RuleId ACTION = RuleId.of("K-04");

    private final ContactReading reading;
    private final Events events;
    private final Instant now;
    private final Standings api;
    private final Standings cabinet;
    private final Standings anyCabinet;
    private final Answer answer = new Answer();

    OpenWay(WindowTable table, ContactReading reading, Events events, Instant now) {
        this.reading = reading;
        this.events = events;
        this.now = now;
        api = table.of(Act.OPEN, ContactReading.API, events, now);
        cabinet = table.of(Act.OPEN, ContactReading.CABINET, events, now);
        anyCabinet = table.ofAny(Act.OPEN, ContactReading.CABINET, events, now);
    }

    Contact.Way way() {
        if (api.isBuyerOnly()) {
            answer.refuse(HOURS, Message.of("contact.refused.buyerOnly"));
        }
        if (reading.heeds(ContactReading.CABINET)) {
            cabinet();
        }
        answer.subscription(events.facts());
        action();
        notes();
        return answer.way(api.until());
    }

    private void cabinet() {
        if (events.posting().scheme().isEmpty()) {
            if (!anyCabinet.are(Standing.State.WITHIN)) {
                answer.restOn(NOT_ENDED);
                answer.doubt(Message.of("contact.unknown.scheme"));
            }
            return;
        }
        cabinet.message().ifPresent(window -> {
            answer.restOn(NOT_ENDED);
            if (cabinet.areClosed()) {
                answer.refuse(NOT_ENDED, Message.of("contact.refused.ended", window));
            } else if (cabinet.are(Standing.State.NOT_KNOWN)) {
                answer.doubt(Message.of("contact.unknown.ended"));
            }
        });
    }

    /** K-04: where the actions are stated, they are the truth of the posting; where not, a window may rule out and never allow. */
    private void action() {
        answer.restOn(ACTION);
        if (events.posting().allows(AvailableAction.CAN_CREATE_CHAT)) {
            return;
        }
        if (events.posting().actions().isStated()) {
            answer.refuse(ACTION, Message.of("contact.refused.action"));
        } else if (hoursDecide() && hoursAreOver()) {
            api.message().ifPresent(window -> answer.refuse(HOURS, Message.of("contact.refused.windows", window)));
        } else {
            answer.doubt(Message.of("contact.unknown.action"));
        }
    }

    private boolean hoursDecide() {
        return reading.heeds(ContactReading.API) || cabinet.all().isEmpty();
    }

    private boolean hoursAreOver() {
        return api.areClosed() && !api.isBuyerOnly();
    }

    private void notes() {
        boolean refusedByHours = !events.posting().actions().isStated() && hoursDecide();
        if (hoursAreOver() && !refusedByHours) {
            api.message().ifPresent(window -> answer.note(Message.of("contact.note.hours", window)));
        }
        if (disagree()) {
            answer.note(Message.of("contact.note.disagree", Message.of("contact.reading." + reading)));
        }
        if (cabinet.are(Standing.State.WITHIN) && reading.heeds(ContactReading.CABINET)) {
            answer.note(Message.of("contact.note.untilEnded"));
        }
        if (!events.posting().actions().isStated()) {
            events.estimatedPayment().ifPresent(at -> answer.note(Message.of("contact.note.payment", at)));
            answer.noteUndated(api, now);
        }
        answer.noteUndated(cabinet, now);
    }

    /** One of K-01 and K-03 rules it out, the other does not; without can_create_chat among stated actions both are beside the point. */
    private boolean disagree() {
        boolean stated = events.posting().actions().isStated();
        boolean allowed = events.posting().allows(AvailableAction.CAN_CREATE_CHAT);
        if (cabinet.areClosed()) {
            return allowed || (!stated && !hoursAreOver());
        }
        return cabinet.are(Standing.State.WITHIN) && !stated && hoursAreOver();
    }
}
