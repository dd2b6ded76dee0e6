package io.github.ozonexpiry.benchmarks;

import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.stated.Stated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * All deadlines of an FBS posting: the two dates and the five steps that Ozon states, and the computed one beside them. No reason is put into
 * words. Nobody else computes such a thing, so there is no contender.
 */
public class ScheduleBenchmark extends Timed {

    private final Posting[] postings =
            Orders.instants().stream().map(ScheduleBenchmark::posting).toArray(Posting[]::new);
    private DeadlineCalculator calculator =
            DeadlineCalculator.of(RuleProfile.fbsRussia(), HandlingTerms.own().build());

    /** Prepares the calculator of a warehouse. */
    @Setup
    public void prepare() {
        HandlingTerms terms = HandlingTerms.own()
                .zone(ZoneId.of("Europe/Moscow"))
                .assemblyTime(AssemblyTime.ofClockMinutes(24 * 60))
                .build();
        calculator = DeadlineCalculator.of(RuleProfile.fbsRussia(), terms);
    }

    /** {@return the schedule of the next posting} */
    @Benchmark
    public DeadlineSchedule schedule() {
        return calculator.schedule(postings[next()]);
    }

    private static Posting posting(Instant order) {
        Instant ship = order.plus(Duration.ofHours(24));
        List<Tariffication.Step> steps = Stream.of(-12, 0, 12, 24, 36)
                .map(hours -> step(ship.plus(Duration.ofHours(hours))))
                .toList();
        return Posting.builder(PostingNumber.of("70310001-0001-1"))
                .scheme(Scheme.FBS)
                .inProcessAt(order)
                .shipmentDate(ship)
                .shipmentDateWithoutDelay(ship.plus(Duration.ofHours(21)))
                .tariffication(Tariffication.of(steps))
                .build();
    }

    private static Tariffication.Step step(Instant end) {
        Tariffication.Tariff tariff =
                new Tariffication.Tariff(Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());
        return new Tariffication.Step(tariff, Stated.of(end));
    }
}
