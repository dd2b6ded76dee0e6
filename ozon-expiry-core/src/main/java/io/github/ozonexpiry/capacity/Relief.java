package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.calendar.OpenPeriod;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A change that may save postings. */
public sealed interface Relief {

    /**
     * The question after the change.
     *
     * @param question the question before it
     * @return the new question
     */
    Feasibility applied(Feasibility question);

    /** {@return the change in a few words} */
    Message message();

    /**
     * More people at the same hours.
     *
     * @param more how many more
     */
    record MoreHands(int more) implements Relief {

        /**
         * Refuses no change.
         *
         * @param more how many more
         * @throws IllegalArgumentException when it is none; names the number
         */
        public MoreHands {
            if (more < 1) {
                throw new IllegalArgumentException("hands: 1 or more, got " + more);
            }
        }

        @Override
        public Feasibility applied(Feasibility question) {
            return new Feasibility(question.backlog(), question.line().plusHands(more), question.now());
        }

        @Override
        public Message message() {
            return Message.of("capacity.relief.hands", more);
        }
    }

    /**
     * All hands stay longer, or come earlier.
     *
     * @param period the time that is added, at whole seconds
     */
    record Overtime(OpenPeriod period) implements Relief {

        /**
         * Overtime at the end of the shift that is going on, or of the next one.
         *
         * @param line who packs and when
         * @param now the moment of judgement
         * @param time how long, above zero, in whole seconds
         * @return the relief
         * @throws IllegalArgumentException when the time is not above zero
         * @throws io.github.ozonexpiry.calendar.NeverOpens when there is no shift any more
         * @throws io.github.ozonexpiry.calendar.NeverCloses when the shift does not end
         */
        public static Overtime afterShift(PackingLine line, Instant now, Duration time) {
            Instant closing = line.staff().assumingBeyond().nextClosing(now);
            return new Overtime(new OpenPeriod(closing, closing.plus(time)));
        }

        @Override
        public Feasibility applied(Feasibility question) {
            return new Feasibility(question.backlog(), question.line().openAlso(period), question.now());
        }

        @Override
        public Message message() {
            return Message.of("capacity.relief.overtime", period.from(), period.to());
        }
    }

    /**
     * Goods are taken at other times, such as a later slot.
     *
     * @param handOver the hand-over after the change
     */
    record OtherHandOver(HandOver handOver) implements Relief {

        /**
         * The question with the other hand-over.
         *
         * @param question the question before it
         * @return the new question
         * @throws IllegalStateException when the backlog was made of jobs, so that nobody knows their deadlines
         */
        @Override
        public Feasibility applied(Feasibility question) {
            return new Feasibility(question.backlog().handedOver(handOver), question.line(), question.now());
        }

        @Override
        public Message message() {
            return Message.of("capacity.relief.handOver");
        }
    }

    /**
     * What a change saves.
     *
     * @param relief the change
     * @param without the plan without it
     * @param with the plan with it
     */
    record Saving(Relief relief, WorkPlan without, WorkPlan with) {

        /** {@return how many postings fewer are lost; negative when the change makes it worse, as another hand-over may} */
        public int postings() {
            return without.lost().size() - with.lost().size();
        }

        /** {@return those that are kept only with the change} */
        public List<PostingNumber> saved() {
            Set<PostingNumber> before = new HashSet<>();
            without.kept().forEach(kept -> before.add(kept.job().number()));
            return with.kept().stream()
                    .map(kept -> kept.job().number())
                    .filter(number -> !before.contains(number))
                    .toList();
        }

        /** {@return how much less money is lost, as far as it is known; none when that is not known of any} */
        public Amounts money() {
            Amounts saved = without.lostMoney();
            for (Money money : with.lostMoney().all()) {
                saved = saved.plus(money.negated());
            }
            return saved;
        }

        /** {@return the saving in a sentence} */
        public Message message() {
            return money().isEmpty()
                    ? Message.of("capacity.saving.postings", relief.message(), postings())
                    : Message.of("capacity.saving", relief.message(), postings(), money());
        }
    }
}
