package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What Ozon says that shipping earlier or later costs, as it was said; {@code penalty.TariffLadder} is the judgement of it. Source:
 * Seller API, {@code tariffication} and {@code tariffication_steps}; rules T-04 to T-07.
 *
 * @param current the tariff of the moment of the answer
 * @param next the tariff after it; nothing when there is none
 * @param nextStartsAt when the next tariff starts
 * @param steps the ladder in the order of the answer
 */
public record Tariffication(
        Stated<Tariff> current, Stated<Tariff> next, Stated<Instant> nextStartsAt, List<Step> steps) {

    /**
     * Copies the steps.
     *
     * @param current the tariff of the moment of the answer
     * @param next the tariff after it
     * @param nextStartsAt when the next tariff starts
     * @param steps the ladder in the order of the answer
     */
    public Tariffication {
        steps = List.copyOf(steps);
    }

    /**
     * A ladder without a word on the tariff of the moment.
     *
     * @param steps the steps in the order of their deadlines
     * @return the tariffication
     */
    public static Tariffication of(List<Step> steps) {
        return new Tariffication(Stated.absent(), Stated.absent(), Stated.absent(), steps);
    }

    /** What a tariff does to the seller's fee. */
    public enum Type implements Vocabulary {
        /** Shipping early lowers the fee. */
        DISCOUNT("discount"),
        /** The fee stays. */
        NO_DISCOUNT("no_discount"),
        /** A surcharge. */
        COMMISSION("commission");

        private final List<String> words;

        Type(String word) {
            this.words = List.of(word);
        }

        @Override
        public List<String> words() {
            return words;
        }
    }

    /**
     * One tariff.
     *
     * @param type discount, neutral or surcharge
     * @param rate percent of the price
     * @param charge the amount, never negative in Ozon's examples, with {@code minCharge} already applied (T-06)
     * @param minCharge the least that a surcharge amounts to
     */
    public record Tariff(
            Stated<Word<Type>> type, Stated<BigDecimal> rate, Stated<Money> charge, Stated<Money> minCharge) {}

    /**
     * One step of the ladder: its tariff holds from the end of the step before.
     *
     * @param tariff the tariff
     * @param deadline the last second of the step (T-05); nothing, in Ozon's spelling year 9999, for a step without end (T-04)
     */
    public record Step(Tariff tariff, Stated<Instant> deadline) {}
}
