package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Optional;

/** Whether the seller may write in the chat that there is. */
final class WriteWay {

    private static final RuleId HOURS = RuleId.of("K-02");
    private static final RuleId NOT_ENDED = RuleId.of("K-03");

    private final ContactReading reading;
    private final Events events;
    private final Instant now;
    private final Standings hours;
    private final Standings cabinet;
    private final Answer answer = new Answer();

    WriteWay(WindowTable table, ContactReading reading, Events events, Instant now) {
        this.reading = reading;
        this.events = events;
        this.now = now;
        hours = table.of(Act.WRITE, ContactReading.API, events, now);
        cabinet = table.of(Act.OPEN, ContactReading.CABINET, events, now);
    }

    Contact.Way way() {
        Optional<ContactFacts.Chat> chat = events.facts().chat();
        if (chat.isEmpty()) {
            return Contact.NO_CHAT;
        }
        answer.restOn(HOURS);
        if (!hours.are(Standing.State.WITHIN)) {
            outside();
        }
        answer.subscription(events.facts());
        if (!chat.get().open()) {
            answer.doubt(Message.of("contact.unknown.closed"));
        }
        events.estimatedPayment().ifPresent(at -> answer.note(Message.of("contact.note.payment", at)));
        answer.noteUndated(hours, now);
        return answer.way(hours.until());
    }

    private void outside() {
        Optional<Message> windows = hours.message();
        if (windows.isEmpty()) {
            answer.doubt(Message.of("contact.unknown.noRule"));
        } else if (hours.areClosed()) {
            answer.refuse(HOURS, Message.of("contact.refused.answerOnly", windows.get()));
        } else if (events.isCancelled()) {
            cancelled();
        } else {
            answer.doubt(Message.of("contact.unknown.windows", windows.get()));
        }
    }

    /** What holds for a cancelled order the API's texts do not say; the cabinet's let nobody begin, so that answering is what remains. */
    private void cancelled() {
        if (!reading.heeds(ContactReading.CABINET) || cabinet.all().isEmpty()) {
            answer.doubt(Message.of("contact.unknown.cancelled"));
            return;
        }
        hours.over()
                .map(Standing::message)
                .ifPresentOrElse(
                        over -> answer.refuse(HOURS, Message.of("contact.refused.answerOnly", over)),
                        () -> answer.refuse(NOT_ENDED, Message.of("contact.refused.cancelled")));
    }
}
