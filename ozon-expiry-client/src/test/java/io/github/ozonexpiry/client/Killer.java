package io.github.ozonexpiry.client;

import io.github.ozonexpiry.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lets calls go wrong at random, drawn by seed, and counts how. Safe for many threads. */
final class Killer {

    private static final List<Fault> CUTS = List.of(
            Fault.cutBeforeAnswer(),
            Fault.cutBeforeAnswer().withoutDoing(),
            Fault.cutBeforeBody(),
            Fault.cutBeforeBody().withoutDoing(),
            Fault.cutWithinBody(),
            Fault.cutWithinBody().withoutDoing());

    private static final List<Fault> WRONG_ANSWERS = List.of(
            Fault.internalError(),
            Fault.internalError().withoutDoing(),
            Fault.unavailable().afterDoing(),
            Fault.unavailable(),
            Fault.badGateway().afterDoing(),
            Fault.badGateway(),
            Fault.pageForPeople().afterDoing(),
            Fault.pageForPeople());

    private static final List<Fault> REFUSALS = List.of(Fault.tooMany(Duration.ZERO));

    private static final List<Fault> SILENCES =
            List.of(Fault.silence(), Fault.silence().withoutDoing());

    private final Random random;
    private final int percent;
    private final Map<String, Integer> dealt = new TreeMap<>();

    /** So many of hundred calls go wrong, two of five of them by a cut, one in two hundred by silence. */
    Killer(long seed, int percent) {
        this.random = new Random(seed);
        this.percent = percent;
    }

    Fault fault() {
        return Fault.drawnBy(this::draw);
    }

    private synchronized Optional<Fault> draw() {
        if (random.nextInt(100) >= percent) {
            return Optional.empty();
        }
        int kind = random.nextInt(200);
        List<Fault> faults = kind == 0 ? SILENCES : kind < 80 ? CUTS : kind < 150 ? WRONG_ANSWERS : REFUSALS;
        Fault fault = faults.get(random.nextInt(faults.size()));
        dealt.merge(fault.toString(), 1, Integer::sum);
        return Optional.of(fault);
    }

    /** How many calls went wrong in which way. */
    synchronized Map<String, Integer> dealt() {
        return new TreeMap<>(dealt);
    }

    static int kinds() {
        return CUTS.size() + WRONG_ANSWERS.size() + REFUSALS.size() + SILENCES.size();
    }

    static List<String> numbers(int orders, String lot) {
        return IntStream.range(0, orders)
                .mapToObj(i -> lot + "-" + (100_000 + i) + "-1")
                .toList();
    }
}
