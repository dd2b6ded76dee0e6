package io.github.ozonexpiry.index;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index of Russia (FBS, rFBS), for which Ozon publishes no formula: what Ozon states counts (RU-A1), and beside it stands our estimate with all
 * that it assumes.
 *
 * @param day the day
 * @param stated the index that Ozon states for the day, where the caller has read it
 * @param estimate between which values the index would lie if the assumptions held
 * @param assumptions what the estimate assumes, for people; at least one
 */
public record IndexEstimate(LocalDate day, Optional<Percent> stated, IndexRange estimate, List<Message> assumptions) {

    private static final RuleId RULE = RuleId.of("RU-A2");
    private static final String FIELD = "index_by_date";
    private static final int DECIMALS = 2;

    /**
     * Refuses an estimate that hides what it assumes, or of another day.
     *
     * @param day the day
     * @param stated the index that Ozon states for the day
     * @param estimate between which values the index would lie
     * @param assumptions what the estimate assumes
     * @throws IllegalArgumentException when there is no assumption, or the estimate is of another day; names it
     */
    public IndexEstimate {
        assumptions = List.copyOf(assumptions);
        if (assumptions.isEmpty()) {
            throw new IllegalArgumentException("an estimate of " + day + " must say what it assumes");
        }
        if (!estimate.lowest().day().equals(day)) {
            throw new IllegalArgumentException("an estimate of " + day + " from the index of "
                    + estimate.lowest().day());
        }
    }

    /**
     * Estimates the index of a day of Russia.
     *
     * @param ledger the postings as {@link IndexOutcome#inRussia} sees them, under {@link IndexPolicy#russiaEstimate} or a policy of the caller's
     * @param day the day
     * @param stated the index that Ozon states for the day, where the caller has read it
     * @return the estimate
     * @throws IllegalArgumentException when the window of the day is not within the ledger's range; names both
     */
    public static IndexEstimate russia(IndexLedger ledger, LocalDate day, Optional<Percent> stated) {
        List<Message> assumptions = new ArrayList<>();
        assumptions.add(Message.of("index.estimate.noFormula"));
        assumptions.add(Message.of("index.estimate.errors", RULE));
        ledger.policy().settings().stream()
                .map(setting -> Message.of("index.estimate.assumed", setting.words(), setting.rule()))
                .forEach(assumptions::add);
        return new IndexEstimate(day, stated, ledger.on(day), assumptions);
    }

    /** {@return whether the index that counts is Ozon's word or our estimate} */
    public Origin origin() {
        return stated.isPresent() ? new Origin.Stated(FIELD) : new Origin.Estimated(RULE);
    }

    /** {@return what Ozon states and what we estimate, side by side, in a sentence for people} */
    public Message message() {
        Object ozon = stated.<Object>map(percent -> percent).orElseGet(() -> Message.of("index.estimate.notStated"));
        return Message.of("index.estimate", ozon, said(estimate.lowest()), said(estimate.highest()));
    }

    private static Object said(IndexReading reading) {
        return reading.share()
                .<Object>map(share -> share.percent(DECIMALS, RoundingMode.HALF_EVEN))
                .orElseGet(() -> Message.of("index.none"));
    }
}
