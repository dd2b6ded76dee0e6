package io.github.ozonexpiry.capacity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How good the plans are: against every order of every choice where few jobs are waiting, against their own bound where many are. */
final class FeasibilityPage {

    static final String COMMAND = "mvn -pl ozon-expiry-core test -Dtest=FeasibilityPageTest -Dfeasibility=write";

    private static final int CASES = 10_000;
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);

    private FeasibilityPage() {}

    static String text() {
        return """
                # How good a plan of work is

                `Feasibility` plans which postings of a backlog a packing line keeps. Which plans are promised to be the best, how far the others are from it, and how much of that they
                say themselves. Written by a test (`FeasibilityPageTest`) that fails when a number changes; written anew with

                    %s

                ## Promised to be the best

                * All postings can be packed now, and the fewest are to be lost: J. M. Moore, Management Science 15 (1968), 102-109.
                * All can be packed now, and none that takes less work has less at stake: E. L. Lawler, RAIRO 10 (1976), 25-33. That all take the same work is a case of it.
                * All take the same work, and goods come at multiples of it: a transversal matroid, which the greedy algorithm solves.
                * Any plan to which the relaxed problem (a posting may be interrupted, and kept in part for that part of what is at stake) gives nothing more.

                Else no fast way to the best is known. Then the same steps are a heuristic: the least at stake for its work is given up first, what would be late is left out, and what was
                given up, the dearest first, comes back where there is room or in place of something cheaper. A posting is never interrupted; the line stands still before one only where
                another comes meanwhile that would be late. `WorkPlan.optimality()` says how much more any plan could keep at the most.

                ## Against all orders of all choices

                %,d random backlogs of each kind, one to eight postings of up to eight minutes, due in up to half an hour. `best`: plans that keep as much as is possible. `lost for it`: what the
                plans keep less than the best, of all that the best keep. `said`: what they say that could be kept more at the most.

                | backlogs | promised | best | said to be best | lost for it | said |
                |---|---|---|---|---|---|
                %s
                ## Of many postings

                Against the bound alone: a minute to eight of work, about a quarter too much, one in ten waits for goods, 1.00 to 1,000.00 at stake.

                | postings | kept | money kept | more at the most | of it |
                |---|---|---|---|---|
                %s""".formatted(
                COMMAND,
                CASES,
                Arrays.stream(SmallWorld.values()).map(FeasibilityPage::row).collect(Collectors.joining()),
                SIZES.stream().map(FeasibilityPage::row).collect(Collectors.joining()));
    }

    private static String row(SmallWorld world) {
        long best = 0;
        long saidBest = 0;
        long possible = 0;
        long kept = 0;
        long said = 0;
        for (List<Load> loads : world.backlogs(CASES).toList()) {
            Solution solution = Solution.of(Queue.of(loads));
            long most = Exhaustive.mostKept(loads);
            best += solution.sequence().worth() == most ? 1 : 0;
            saidBest += solution.gap() == 0 ? 1 : 0;
            possible += most;
            kept += solution.sequence().worth();
            said += solution.gap();
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,d | %s | %s |%n",
                world.words(),
                world.isExact() ? "yes" : "no",
                best,
                saidBest,
                percent(possible - kept, possible),
                percent(said, possible));
    }

    private static String row(int size) {
        Random random = new Random(size);
        List<Load> loads = Stream.generate(() -> load(random, size)).limit(size).toList();
        Solution solution = Solution.of(Queue.of(loads));
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,.2f | %,.2f | %s |%n",
                size,
                solution.sequence().size(),
                solution.sequence().worth() / 100.0,
                solution.gap() / 100.0,
                percent(solution.gap(), solution.sequence().worth()));
    }

    private static Load load(Random random, int size) {
        long minutes = size * 18L / 5;
        long ready = random.nextInt(10) == 0 ? random.nextInt((int) minutes) : 0;
        return new Load(ready, 1 + random.nextInt((int) minutes), 1 + random.nextInt(8), 100 + random.nextInt(99_901));
    }

    private static String percent(long part, long whole) {
        return part == 0 ? "0" : String.format(Locale.ROOT, "%.3f %%", 100.0 * part / whole);
    }
}
