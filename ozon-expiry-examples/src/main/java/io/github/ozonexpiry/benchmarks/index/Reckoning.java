package io.github.ozonexpiry.benchmarks.index;

import java.util.Arrays;
import java.util.List;

/** Ways to know the error index of the last 14 days, after every outcome. */
public enum Reckoning {
    /** Ours: {@code IndexCounter}. */
    OURS("ours") {
        @Override
        public Running of(int history) {
            return new OwnIndex();
        }
    },
    /** A bucket a day, and the 14 of the window summed at each reading. */
    BUCKETS("buckets") {
        @Override
        public Running of(int history) {
            return new Buckets();
        }
    },
    /** All outcomes as numbers in an array, gone through at each reading. */
    RESCAN("rescan") {
        @Override
        public Running of(int history) {
            return new Rescan(history);
        }
    },
    /** All outcomes as records with dates, gone through at each reading, and the index as a decimal. */
    RECORDS("records") {
        @Override
        public Running of(int history) {
            return new Records(history);
        }
    };

    static final int WINDOW = 14;

    private final String id;

    Reckoning(String id) {
        this.id = id;
    }

    /** One way at work. */
    public interface Running {

        /**
         * Takes an outcome.
         *
         * @param outcome the outcome
         */
        void learn(Outcomes outcome);

        /**
         * Reckons the index of the day after a day.
         *
         * @param day the last day of the window
         * @return the numerator in the upper half, the denominator in the lower one
         */
        long read(long day);
    }

    /**
     * Begins without outcomes.
     *
     * @param history how many outcomes are kept at least
     * @return the way at work
     */
    public abstract Running of(int history);

    /** {@return the short name, used on the command line and in the tables} */
    public String id() {
        return id;
    }

    /** {@return the short names, ours first} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Reckoning::id).toList();
    }

    /**
     * Finds a way.
     *
     * @param id its short name
     * @return the way
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Reckoning named(String id) {
        return Arrays.stream(values())
                .filter(way -> way.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody reckons as '" + id + "'"));
    }

    /**
     * Goes through outcomes and compares every answer with that of the records.
     *
     * @param history how many outcomes a history has
     * @param count how many outcomes
     * @return the sum of all numerators
     * @throws IllegalStateException when an answer differs; names the outcome
     */
    public long check(int history, int count) {
        Outcomes outcomes = new Outcomes(history);
        Running judge = RECORDS.of(history);
        Running running = of(history);
        long sum = 0;
        for (int i = 0; i < count; i++) {
            outcomes.next();
            running.learn(outcomes);
            judge.learn(outcomes);
            long answer = running.read(outcomes.day());
            long expected = judge.read(outcomes.day());
            if (answer != expected) {
                throw new IllegalStateException(
                        id + ", outcome " + i + ": " + words(answer) + ", not " + words(expected));
            }
            sum += answer >>> Integer.SIZE;
        }
        return sum;
    }

    static long packed(long numerator, long denominator) {
        return (numerator << Integer.SIZE) | denominator;
    }

    private static String words(long answer) {
        return (answer >>> Integer.SIZE) + "/" + (int) answer;
    }
}
