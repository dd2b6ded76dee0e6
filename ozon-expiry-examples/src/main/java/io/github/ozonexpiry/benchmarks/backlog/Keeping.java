package io.github.ozonexpiry.benchmarks.backlog;

import io.github.ozonexpiry.capacity.Feasibility;
import io.github.ozonexpiry.capacity.Objective;
import io.github.ozonexpiry.capacity.PackingJob;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Ways to find out how many postings of a backlog are lost. */
public enum Keeping {
    /** Ours: the whole plan, with every moment, so that the fewest are lost. */
    OURS("ours", true) {
        @Override
        public int lost(Waiting waiting) {
            return waiting.allReady().plan(Objective.FEWEST_LOST).lost().size();
        }
    },
    /** Ours: the same so that the least money is lost. */
    OURS_MONEY("ours, money", false) {
        @Override
        public int lost(Waiting waiting) {
            return waiting.allReady().plan(Objective.LEAST_MONEY).lost().size();
        }
    },
    /** Ours: the same where one in ten waits for goods. */
    OURS_LATER("ours, money, goods to come", false) {
        @Override
        public int lost(Waiting waiting) {
            return waiting.someLater().plan(Objective.LEAST_MONEY).lost().size();
        }
    },
    /** Moore and Hodgson as in the textbooks, with a priority queue: the number and nothing else. */
    TEXTBOOK("textbook", true) {
        @Override
        public int lost(Waiting waiting) {
            PriorityQueue<Long> kept = new PriorityQueue<>(Comparator.reverseOrder());
            long done = 0;
            int lost = 0;
            for (long[] job : byDue(waiting.allReady())) {
                kept.add(job[1]);
                done += job[1];
                if (done > job[0]) {
                    done -= kept.remove();
                    lost++;
                }
            }
            return lost;
        }
    },
    /** The same without a priority queue: begun anew after each that is given up. */
    ANEW("begun anew", true) {
        @Override
        public int lost(Waiting waiting) {
            long[][] jobs = byDue(waiting.allReady());
            boolean[] lost = new boolean[jobs.length];
            int count = 0;
            for (int longest = longestUpToTheFirstLate(jobs, lost);
                    longest >= 0;
                    longest = longestUpToTheFirstLate(jobs, lost)) {
                lost[longest] = true;
                count++;
            }
            return count;
        }
    },
    /** Nobody is given up: in the order of due moments, and what is late is late. Loses more. */
    DUE_FIRST("due first, nobody given up", false) {
        @Override
        public int lost(Waiting waiting) {
            long done = 0;
            int lost = 0;
            for (long[] job : byDue(waiting.allReady())) {
                done += job[1];
                lost += done > job[0] ? 1 : 0;
            }
            return lost;
        }
    };

    private final String id;
    private final boolean fewest;

    Keeping(String id, boolean fewest) {
        this.id = id;
        this.fewest = fewest;
    }

    /**
     * Counts.
     *
     * @param waiting the postings
     * @return how many are lost
     */
    public abstract int lost(Waiting waiting);

    /** {@return the name in the tables} */
    public String id() {
        return id;
    }

    /** {@return the names} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Keeping::id).toList();
    }

    /**
     * Finds a way.
     *
     * @param id its name
     * @return the way
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Keeping named(String id) {
        return Arrays.stream(values())
                .filter(way -> way.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody keeps as '" + id + "'"));
    }

    /**
     * Counts, and compares with the textbook's algorithm: no way loses fewer of the same postings, and those that promise it lose as few.
     *
     * @param waiting the postings
     * @return how many are lost
     * @throws IllegalStateException when it is not so; says how many
     */
    public int check(Waiting waiting) {
        int found = lost(waiting);
        int fewestOfAll = TEXTBOOK.lost(waiting);
        if (this != OURS_LATER && (fewest ? found != fewestOfAll : found < fewestOfAll)) {
            throw new IllegalStateException(id + ": " + found + " lost, and " + fewestOfAll + " by the textbook");
        }
        return found;
    }

    /** Due moment and work in milliseconds of one hand. */
    private static long[][] byDue(Feasibility question) {
        int hands = question.line().hands();
        long[][] jobs = question.backlog().jobs().stream()
                .map(job -> new long[] {until(question, job) * hands, job.work().toMillis()})
                .toArray(long[][]::new);
        Arrays.sort(jobs, Comparator.comparingLong(job -> job[0]));
        return jobs;
    }

    private static long until(Feasibility question, PackingJob job) {
        return question.line().staff().between(question.now(), job.dueBy()).toMillis();
    }

    private static int longestUpToTheFirstLate(long[][] jobs, boolean[] lost) {
        long done = 0;
        int longest = -1;
        for (int i = 0; i < jobs.length; i++) {
            if (!lost[i]) {
                done += jobs[i][1];
                longest = longest < 0 || jobs[i][1] > jobs[longest][1] ? i : longest;
                if (done > jobs[i][0]) {
                    return longest;
                }
            }
        }
        return -1;
    }
}
