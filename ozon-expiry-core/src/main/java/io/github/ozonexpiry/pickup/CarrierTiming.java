package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How long a step took a carrier, by the clock.
 *
 * @param median the median of the parcels of which both ends are known; empty where there is none
 * @param limit how long it may take; empty where nothing was agreed on
 * @param late how many took surely longer, those still on their way included, of all of which it is sure; nothing of none without a limit
 * @param undecided of which nobody knows whether they took longer: their records have gaps, or contradict themselves
 */
public record CarrierTiming(
        Optional<Median> median, Optional<Duration> limit, CarrierShare late, List<PostingNumber> undecided) {

    /**
     * The time that half of the parcels took at most.
     *
     * @param parcels of how many, 1 or more
     * @param least it is at least so long
     * @param most it is at most so long; the same where every moment is known
     */
    public record Median(int parcels, Duration least, Duration most) {}

    /**
     * Copies the list.
     *
     * @param median the median
     * @param limit how long it may take
     * @param late how many took longer
     * @param undecided of which nobody knows
     */
    public CarrierTiming {
        undecided = List.copyOf(undecided);
    }

    /** One parcel on its way through the step; one that has not ended counts only once it is late. */
    record Way(PostingNumber posting, TimeRange time, boolean ended) {}

    static CarrierTiming of(List<Way> ways, Optional<Duration> limit, CarrierPolicy policy) {
        List<TimeRange> ended = ways.stream()
                .filter(Way::ended)
                .map(Way::time)
                .filter(time -> time.most().isPresent() && !time.contradicts())
                .toList();
        return new CarrierTiming(
                median(ended),
                limit,
                limit.map(time -> late(ways, time, policy)).orElseGet(() -> CarrierShare.of(0, 0, policy)),
                limit.map(time -> undecided(ways, time)).orElse(List.of()));
    }

    private static Optional<Median> median(List<TimeRange> times) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Median(
                times.size(),
                TimeRange.median(times.stream().map(TimeRange::least).toList()),
                TimeRange.median(
                        times.stream().flatMap(time -> time.most().stream()).toList())));
    }

    private static CarrierShare late(List<Way> ways, Duration limit, CarrierPolicy policy) {
        int late = count(ways, way -> isLate(way, limit));
        return CarrierShare.of(late, late + count(ways, way -> isInTime(way, limit)), policy);
    }

    private static List<PostingNumber> undecided(List<Way> ways, Duration limit) {
        return ways.stream()
                .filter(way -> way.ended() && !isLate(way, limit) && !isInTime(way, limit))
                .map(Way::posting)
                .toList();
    }

    private static int count(List<Way> ways, Predicate<Way> counted) {
        return (int) ways.stream().filter(counted).count();
    }

    private static boolean isLate(Way way, Duration limit) {
        return !way.time().contradicts() && way.time().surelyMoreThan(limit);
    }

    private static boolean isInTime(Way way, Duration limit) {
        return way.ended() && !way.time().contradicts() && way.time().surelyWithin(limit);
    }

    /** {@return the times in a few words for people} */
    public Message message() {
        Message took = median.map((Median middle) -> middle.least().equals(middle.most())
                        ? Message.of("pickup.median.exact", middle.least(), middle.parcels())
                        : Message.of("pickup.median", middle.least(), middle.most(), middle.parcels()))
                .orElseGet(() -> Message.of("pickup.median.none"));
        return limit.map(time -> Message.of("pickup.timing", took, time, late.message(), undecided.size()))
                .orElse(took);
    }
}
