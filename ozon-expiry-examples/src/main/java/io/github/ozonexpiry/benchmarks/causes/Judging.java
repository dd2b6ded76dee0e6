package io.github.ozonexpiry.benchmarks.causes;

import io.github.ozonexpiry.benchmarks.causes.ManyCases.Dated;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.posting.Posting;
import java.time.Instant;

/** Ways to go through many cases, from all that can be said of each to the least. */
public enum Judging {
    /** Verdicts: the state, its causes, the evidence. */
    VERDICT("ours: verdict") {
        @Override
        public long pass(ManyCases cases, int count) {
            long wrong = 0;
            for (int i = 0; i < count; i++) {
                Dated dated = cases.get(i);
                wrong += went(Verdict.of(dated.file(), dated.now()).state());
            }
            return wrong;
        }
    },
    /** The state alone, of what was known at the moment. */
    STATE("ours: state of the case") {
        @Override
        public long pass(ManyCases cases, int count) {
            long wrong = 0;
            for (int i = 0; i < count; i++) {
                Dated dated = cases.get(i);
                CaseFile known = dated.file().asOf(dated.now()).orElseThrow();
                wrong += went(known.judgement(dated.now()).state());
            }
            return wrong;
        }
    },
    /** The state alone, of a posting without a history. */
    JUDGEMENT("ours: `Judgement.of` of the posting") {
        @Override
        public long pass(ManyCases cases, int count) {
            long wrong = 0;
            for (int i = 0; i < count; i++) {
                Dated dated = cases.get(i);
                wrong += went(Judgement.of(seen(dated), dated.now()).state());
            }
            return wrong;
        }
    },
    /** No state, no cause: whether the ship date that Ozon states lies in the past. */
    DATES("floor: a loop over dates") {
        @Override
        public long pass(ManyCases cases, int count) {
            long past = 0;
            for (int i = 0; i < count; i++) {
                Dated dated = cases.get(i);
                Instant date = seen(dated).shipmentDate().orElse(Instant.MAX);
                past += date.isBefore(dated.now()) ? 1 : 0;
            }
            return past;
        }
    };

    private final String words;

    Judging(String words) {
        this.words = words;
    }

    /** {@return what it is, in Markdown} */
    public String words() {
        return words;
    }

    /**
     * Goes through cases once.
     *
     * @param cases the cases
     * @param count how many
     * @return how many are not in time, by what is looked at
     */
    public abstract long pass(ManyCases cases, int count);

    /**
     * Goes through cases and compares.
     *
     * @param cases the cases
     * @param count how many
     * @return how many are not in time
     * @throws IllegalStateException when they are not one in {@link ManyCases#WRONG_EVERY}, as they were made; says how many
     */
    public long check(ManyCases cases, int count) {
        long found = pass(cases, count);
        int made = (count + ManyCases.WRONG_EVERY - 1) / ManyCases.WRONG_EVERY;
        if (this != DATES && found != made) {
            throw new IllegalStateException(words + ": " + found + " of " + made + " that went wrong");
        }
        return found;
    }

    /** The posting of the moment: at the first look or after the last. */
    private static Posting seen(Dated dated) {
        var looks = dated.file().history().looks();
        return looks.get(0).at().equals(dated.now())
                ? looks.get(0).posting()
                : looks.get(looks.size() - 1).posting();
    }

    private static int went(PostingState state) {
        return state instanceof PostingState.OnTime || state instanceof PostingState.AtRisk ? 0 : 1;
    }
}
