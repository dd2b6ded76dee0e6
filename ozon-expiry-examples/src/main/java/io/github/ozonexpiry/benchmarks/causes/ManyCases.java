package io.github.ozonexpiry.benchmarks.causes;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.simulation.ShopMonth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * As many case files as wanted, from simulated months: one in 25 of a posting that ended badly and is judged after its end, all others of
 * postings that are judged at their first look, while there is time. They come round again after some thousand.
 */
public final class ManyCases {

    /** One in so many went wrong. */
    public static final int WRONG_EVERY = 25;

    private final List<Dated> inTime = new ArrayList<>();
    private final List<Dated> wrong = new ArrayList<>();

    /**
     * A case and the moment at which it is judged.
     *
     * @param file the case
     * @param now the moment
     */
    public record Dated(CaseFile file, Instant now) {}

    private ManyCases() {}

    /**
     * Simulates months.
     *
     * @param months how many, 1 or more
     * @return their cases
     */
    public static ManyCases of(int months) {
        ManyCases all = new ManyCases();
        for (int seed = 1; seed <= months; seed++) {
            ShopMonth month = ShopMonth.of(seed, 2);
            month.ended().forEach(file -> all.take(file, month.end()));
        }
        return all;
    }

    private void take(CaseFile file, Instant end) {
        Instant first = file.history().looks().get(0).at();
        PostingState then = file.asOf(first).orElseThrow().judgement(first).state();
        if (then instanceof PostingState.OnTime || then instanceof PostingState.AtRisk) {
            inTime.add(new Dated(file, first));
        }
        wrong.add(new Dated(file, end));
    }

    /** {@return how many different ones there are} */
    public int distinct() {
        return inTime.size() + wrong.size();
    }

    /**
     * A case.
     *
     * @param index its place, 0 or more
     * @return the case
     */
    public Dated get(int index) {
        return index % WRONG_EVERY == 0
                ? wrong.get(index / WRONG_EVERY % wrong.size())
                : inTime.get(index % inTime.size());
    }
}
