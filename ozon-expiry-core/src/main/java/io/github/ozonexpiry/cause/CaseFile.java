package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of one posting when its causes are looked for. Immutable. Only the history with one look is needed; everything else is
 * optional and makes verdicts more or stronger.
 */
public final class CaseFile {

    private final CaseContent content;

    CaseFile(CaseContent content) {
        this.content = content;
    }

    /**
     * A builder of a case of which only the posting's history is known; its deadlines are those that Ozon states in the last look of the time that is
     * asked about.
     *
     * @param history the history, with one look at least
     * @return a new builder
     * @throws IllegalArgumentException when the posting was never looked at; names it
     */
    public static CaseFileBuilder of(PostingHistory history) {
        if (history.looks().isEmpty()) {
            throw new IllegalArgumentException("never looked at: " + history.number());
        }
        return new CaseFileBuilder(history);
    }

    /** {@return a builder that starts with everything this case has} */
    public CaseFileBuilder toBuilder() {
        return new CaseFileBuilder(content);
    }

    /**
     * The case with one more look at the posting.
     *
     * @param at when the answer came
     * @param posting what it showed
     * @return the case; this one where the posting was known to be so by then
     * @throws IllegalArgumentException when it is another posting; names both
     */
    public CaseFile seen(Instant at, Posting posting) {
        return history().asOf(at).latest().filter(posting::equals).isPresent()
                ? this
                : new CaseFile(
                        content.with(history().toBuilder().seen(at, posting).build()));
    }

    /** {@return the posting as it was seen last} */
    public Posting posting() {
        return content.history().latest().orElseThrow();
    }

    /** {@return what was seen of it, and when} */
    public PostingHistory history() {
        return content.history();
    }

    /** {@return its deadlines} */
    public DeadlineSchedule schedule() {
        return content.schedule();
    }

    /** {@return its row in Ozon's error-index list} */
    public Optional<ErrorIndexEntry> listed() {
        return content.listed();
    }

    /** {@return the terms of its warehouse or delivery method} */
    public Optional<HandlingTerms> terms() {
        return content.terms();
    }

    /** {@return the stock of its products, as far as it is known} */
    public Map<Sku, StockHistory> stocks() {
        return content.stocks();
    }

    /** {@return how much work its warehouse had, in the order of time} */
    public List<Workload> workloads() {
        return content.workloads();
    }

    /** {@return the days on which nobody worked in its warehouse, in the warehouse's zone; empty when nobody said} */
    public Optional<Set<LocalDate>> daysOff() {
        return content.daysOff();
    }

    /**
     * Its state.
     *
     * @param now the moment of judgement
     * @return the judgement
     */
    public Judgement judgement(Instant now) {
        JudgementPolicy policy = terms().flatMap(HandlingTerms::calendar)
                .map(content.policy()::with)
                .orElse(content.policy());
        return Judgement.of(posting(), schedule(), now, policy, listed());
    }

    /**
     * What was known of the case at a moment.
     *
     * @param moment the moment
     * @return the case without what was seen or happened later; empty when the posting had not been looked at
     */
    public Optional<CaseFile> asOf(Instant moment) {
        return content.asOf(moment).map(CaseFile::new);
    }

    /**
     * The case without an input.
     *
     * @param input what is left out
     * @return the rest
     */
    public CaseFile without(CaseInput input) {
        return new CaseFile(content.without(input));
    }

    /**
     * Whether anything is known of an input.
     *
     * @param input the input
     * @return whether it is there, or the caller says that it is recorded; a kind of events is there when one of it was told
     */
    public boolean has(CaseInput input) {
        return content.has(input);
    }

    /** {@return what the seller decides about judging} */
    JudgementPolicy policy() {
        return content.policy();
    }

    /**
     * The first event of a kind.
     *
     * @param kind the kind
     * @return the event, or empty when none was told
     */
    Optional<PostingEvent> first(PostingEvent.Kind kind) {
        return history().first(kind);
    }

    @Override
    public String toString() {
        return "case of " + history();
    }
}
