package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/** Why an advice may not hold what it promises: what it assumes is not so, as far as the times show it. */
public sealed interface PreparationWarning extends Sayable {

    /** Of histories in which nothing is wrong so many are warned of, by each of both tests; ours (P-08). */
    Percent SIGNIFICANCE = Percent.of("1");

    /**
     * The time of an order tells something of the next one's: there is less to be learned from so many orders than it seems.
     *
     * @param correlation the correlation of the ranks of neighbours, above 0 and at most 1
     */
    record Dependent(double correlation) implements PreparationWarning {

        @Override
        public Message message() {
            return Message.of("preparation.warning.Dependent", rounded(correlation), SIGNIFICANCE);
        }

        private static String rounded(double number) {
            return BigDecimal.valueOf(number)
                    .setScale(2, RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
    }

    /**
     * Later orders took longer than earlier ones, or less long: the earlier ones tell less of the orders to come.
     *
     * @param before how many orders came before it
     * @param since when the first order after it came, where that is known
     * @param longer whether times became longer
     */
    record Shifted(int before, Optional<Instant> since, boolean longer) implements PreparationWarning {

        @Override
        public Message message() {
            Message from = since.map(at -> Message.of("preparation.since", at))
                    .orElseGet(() -> Message.of("preparation.sinceOrder", before + 1));
            return Message.of("preparation.warning." + (longer ? "Longer" : "Shorter"), from, SIGNIFICANCE);
        }
    }

    /**
     * Some moments are known only between two looks, and their later end counts: the advice may be longer than it has to be.
     *
     * @param postings how many
     */
    record Stretches(int postings) implements PreparationWarning {

        @Override
        public Message message() {
            return Message.of("preparation.warning.Stretches", postings);
        }
    }

    /**
     * Some postings are still open, or ended without having been done: they count as longer than every setting.
     *
     * @param postings how many
     */
    record NotDone(int postings) implements PreparationWarning {

        @Override
        public Message message() {
            return Message.of("preparation.warning.NotDone", postings);
        }
    }

    /** {@return the warning in a sentence for people} */
    Message message();

    @Override
    default String in(Wording wording) {
        return wording.say(message());
    }
}
