package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what is known of a case. */
public final class CaseFileBuilder {

    private final PostingHistory history;
    private final Map<Sku, StockHistory> stocks = new HashMap<>();
    private final List<Workload> workloads = new ArrayList<>();
    private final Set<CaseInput> recorded = EnumSet.noneOf(CaseInput.class);
    private Optional<DeadlineSchedule> schedule = Optional.empty();
    private JudgementPolicy policy = JudgementPolicy.DEFAULT;
    private Optional<ErrorIndexEntry> listed = Optional.empty();
    private Optional<HandlingTerms> terms = Optional.empty();
    private Optional<Set<LocalDate>> daysOff = Optional.empty();

    CaseFileBuilder(PostingHistory history) {
        this.history = history;
    }

    CaseFileBuilder(CaseContent content) {
        this(content.history());
        this.schedule = content.given();
        this.stocks.putAll(content.stocks());
        this.workloads.addAll(content.workloads());
        this.policy = content.policy();
        this.listed = content.listed();
        this.terms = content.terms();
        this.daysOff = content.daysOff();
        this.recorded.addAll(content.recorded());
    }

    /**
     * Its deadlines, instead of those that Ozon states.
     *
     * @param deadlines such as a calculator gives
     * @return this builder
     */
    public CaseFileBuilder schedule(DeadlineSchedule deadlines) {
        this.schedule = Optional.of(deadlines);
        return this;
    }

    /**
     * What the seller decides about judging, instead of the default.
     *
     * @param judging the policy
     * @return this builder
     */
    public CaseFileBuilder policy(JudgementPolicy judging) {
        this.policy = judging;
        return this;
    }

    /**
     * Its row in Ozon's error-index list.
     *
     * @param row the row
     * @return this builder
     * @throws IllegalArgumentException when it is another posting's; names both
     */
    public CaseFileBuilder listed(ErrorIndexEntry row) {
        if (!row.posting().equals(history.number())) {
            throw new IllegalArgumentException("the case of " + history.number() + " is told of " + row.posting());
        }
        this.listed = Optional.of(row);
        return this;
    }

    /**
     * The terms of its warehouse or delivery method.
     *
     * @param handling the terms
     * @return this builder
     */
    public CaseFileBuilder terms(HandlingTerms handling) {
        this.terms = Optional.of(handling);
        return this;
    }

    /**
     * The stock of a product in its warehouse.
     *
     * @param stock the history; it replaces an earlier one of the same product
     * @return this builder
     */
    public CaseFileBuilder stock(StockHistory stock) {
        stocks.put(stock.sku(), stock);
        return this;
    }

    /**
     * How much work its warehouse had in a stretch of time.
     *
     * @param workload the work
     * @return this builder
     */
    public CaseFileBuilder workload(Workload workload) {
        workloads.add(workload);
        return this;
    }

    /**
     * The days on which nobody worked in its warehouse; none is an answer too.
     *
     * @param days the days, in the warehouse's zone
     * @return this builder
     */
    public CaseFileBuilder daysOff(Collection<LocalDate> days) {
        this.daysOff = Optional.of(Set.copyOf(days));
        return this;
    }

    /**
     * Inputs that the caller records of every posting: where they say nothing, nothing happened. Only what was looked at can be ruled out, so
     * without them a cause is rarely certain.
     *
     * @param inputs the inputs, of those that {@linkplain CaseInput#canBeSilent can be silent}
     * @return this builder
     * @throws IllegalArgumentException when the silence of one means nothing; names it
     */
    public CaseFileBuilder recorded(CaseInput... inputs) {
        for (CaseInput input : inputs) {
            if (!input.canBeSilent()) {
                throw new IllegalArgumentException("where it is missing, it is not known: " + input);
            }
            recorded.add(input);
        }
        return this;
    }

    /** {@return the case} */
    public CaseFile build() {
        List<Workload> ordered = workloads.stream()
                .distinct()
                .sorted(Comparator.comparing(Workload::from).thenComparing(Workload::to))
                .toList();
        return new CaseFile(new CaseContent(
                history, schedule, listed, policy, terms, Map.copyOf(stocks), ordered, daysOff, Set.copyOf(recorded)));
    }
}
