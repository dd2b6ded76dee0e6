package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a shop can change so that fewer orders expire. Two advices of one {@link #id} are the same, whatever they rest on.
 *
 * @param id what is advised
 * @param basis what it rests on, in sentences for people; at least one. Their arguments are texts, whole numbers, moments, durations or further
 *     messages, so that they can be stored
 * @param effect what it would have changed
 * @param rules the rules that stand behind it
 * @param origin where its value comes from; most are estimated, for Ozon publishes no number (P-08)
 */
public record Advice(Id id, List<Message> basis, ExpectedEffect effect, List<RuleId> rules, Origin origin) {

    /**
     * What makes two advices the same.
     *
     * @param kind what is advised
     * @param subject for what
     * @param value which value
     */
    public record Id(AdviceKind kind, Subject subject, AdvisedValue value) {

        /** {@return it in a few words for people} */
        public Message message() {
            return value instanceof AdvisedValue.None
                    ? Message.of("prevention.advised", kind.message(), subject.message())
                    : Message.of("prevention.advised.value", kind.message(), subject.message(), value.message());
        }

        @Override
        public String toString() {
            return kind + " for " + subject + ": " + value.text();
        }
    }

    /**
     * Refuses an advice that rests on nothing, or on words that cannot be stored.
     *
     * @param id what is advised
     * @param basis what it rests on
     * @param effect what it would have changed
     * @param rules the rules
     * @param origin where its value comes from
     * @throws IllegalArgumentException when there is no basis, or an argument of it cannot be stored; names the kind, or the key and the argument's type
     */
    public Advice {
        basis = List.copyOf(basis);
        rules = List.copyOf(rules);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("an advice needs a basis: " + id.kind());
        }
        basis.forEach(Advice::refuseNotStorable);
    }

    /**
     * An advice with the rules of its kind, estimated.
     *
     * @param id what is advised
     * @param basis what it rests on
     * @param effect what it would have changed
     * @return the advice
     * @throws IllegalArgumentException as the constructor
     */
    public static Advice estimated(Id id, List<Message> basis, ExpectedEffect effect) {
        return new Advice(id, basis, effect, id.kind().rules(), new Origin.Estimated(RuleId.of("P-08")));
    }

    private static void refuseNotStorable(Message message) {
        for (Object argument : message.arguments()) {
            if (argument instanceof Message inner) {
                refuseNotStorable(inner);
            } else if (!(argument instanceof String
                    || argument instanceof Integer
                    || argument instanceof Long
                    || argument instanceof Instant
                    || argument instanceof Duration)) {
                throw new IllegalArgumentException(
                        "cannot be stored: " + argument.getClass().getSimpleName() + " in " + message.key());
            }
        }
    }

    /** {@return what is advised and how it is done, what it rests on, what it would have changed, and its origin, in sentences for people} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of("prevention.do", id.message(), id.kind().how()));
        basis.forEach(reason -> messages.add(Message.of("prevention.because", reason)));
        messages.add(effect.message());
        messages.add(Message.of("prevention.origin", origin.message()));
        return messages;
    }
}
