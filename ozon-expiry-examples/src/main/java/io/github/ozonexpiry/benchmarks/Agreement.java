package io.github.ozonexpiry.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Asks one contender everything that is timed, and compares its answers with those of the naive loop over days. */
public final class Agreement {

    /** How many working hours are added. */
    public static final List<Integer> HOURS = List.of(8, 40, 160, 800);

    /** How many working days are added: about as long as {@link #HOURS} at nine hours a day. */
    public static final List<Integer> DAYS = List.of(1, 4, 17, 88);

    private final Contender contender;
    private final Schedule schedule;
    private final List<Instant> orders;
    private long compared;

    private Agreement(Contender contender, Schedule schedule, List<Instant> orders) {
        this.contender = contender;
        this.schedule = schedule;
        this.orders = orders;
    }

    /**
     * Compares all answers of a contender for a schedule.
     *
     * @param contender who is asked
     * @param schedule the working time
     * @param orders the moments of order
     * @return how many answers were compared; zero for a floor, and where the contender cannot have such a schedule
     * @throws IllegalStateException when an answer differs; the message names the contender, the question and both answers
     */
    public static long check(Contender contender, Schedule schedule, List<Instant> orders) {
        Agreement agreement = new Agreement(contender, schedule, orders);
        if (!contender.floor()) {
            HOURS.forEach(agreement::hours);
            DAYS.forEach(agreement::days);
        }
        return agreement.compared;
    }

    private void hours(int hours) {
        Duration work = Duration.ofHours(hours);
        UnaryOperator<Instant> naive = order -> NaiveDays.plus(schedule, order, work);
        contender
                .plus(schedule, work)
                .ifPresent(plus -> orders.forEach(
                        order -> compare("+ " + hours + " h", order, naive.apply(order), plus.apply(order))));
        contender
                .plusSeconds(schedule, work.toSeconds())
                .ifPresent(plus -> orders.forEach(order -> compare(
                        "+ " + hours + " h in seconds",
                        order,
                        naive.apply(order).getEpochSecond(),
                        plus.applyAsLong(order.getEpochSecond()))));
        contender
                .between(schedule)
                .ifPresent(between -> orders.forEach(order -> compare(
                        "until " + hours + " h later",
                        order,
                        work.toSeconds(),
                        between.applyAsLong(order, naive.apply(order)))));
        contender
                .secondsBetween(schedule)
                .ifPresent(between -> orders.forEach(order -> compare(
                        "until " + hours + " h later in seconds",
                        order,
                        work.toSeconds(),
                        between.applyAsLong(
                                order.getEpochSecond(), naive.apply(order).getEpochSecond()))));
    }

    private void days(int days) {
        List<LocalDate> starts = Orders.workingDays(schedule).subList(0, orders.size());
        contender
                .plusDays(schedule, days)
                .ifPresent(plus -> starts.forEach(day -> compare(
                        "+ " + days + " working days", day, NaiveDays.plusDays(schedule, day, days), plus.apply(day))));
    }

    private void compare(String question, Object from, Object expected, Object answer) {
        if (!Objects.equals(expected, answer)) {
            throw new IllegalStateException(contender.id() + " disagrees with the naive loop, schedule "
                    + schedule.name() + ": " + from + " " + question + " is " + expected + ", it says " + answer);
        }
        compared++;
    }
}
