package io.github.ozonexpiry.safety;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Demands learnt from eight weeks, tried on what came next: of worlds that are as supposed, and of others. */
final class Learning {

    static final int HISTORIES = 600;
    private static final int WINDOWS = 20;
    private static final int DAYS = 56;
    private static final int LEAD = 7;
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    private static final ExposureTime EXPOSURE = ExposureTime.every(Duration.ofMinutes(40));

    /**
     * What pieces are wanted a day, and how much of a day falls into the hour in which something goes wrong.
     *
     * @param name for people
     * @param rates pieces wanted a day on average, for eight weeks and the week after them
     * @param hour the demand of the hour that is tried, in hours of the day's average
     * @param peak the peak that the seller says
     */
    record World(String name, Function<Luck, double[]> rates, double hour, double peak) {}

    /**
     * What came of a world.
     *
     * @param world the world
     * @param warned how many of the readings had a warning
     * @param exposure hours after the eight weeks that were survived at 99 %
     * @param lead weeks after them that were survived at 95 %
     */
    record Outcome(World world, int warned, int exposure, int lead) {}

    static final World STEADY = new World("steady, 48 a day", luck -> rates(day -> 48.0), 1, 1);
    static final World SLOW = new World("steady, 2 a day", luck -> rates(day -> 2.0), 1, 1);
    static final World MOODY = new World(
            "days of more and of less, 48 a day, deviation of the rate 20",
            luck -> rates(day -> luck.gamma(48, 20)),
            1,
            1);

    static final List<World> AS_SUPPOSED = List.of(STEADY, SLOW, MOODY);

    static final List<World> OTHERS = List.of(
            new World("busy hours: an hour like three; peak not told", luck -> rates(day -> 48.0), 3, 1),
            new World("busy hours: an hour like three; peak 3 told", luck -> rates(day -> 48.0), 3, 3),
            new World(
                    "weekends want three times as much; tried on a Saturday",
                    luck -> rates(day -> day % 7 >= 5 ? 112.0 : 37.3),
                    3,
                    1),
            new World("a rise of 2 % a day", luck -> rates(day -> 20 * StrictMath.pow(1.02, day)), 1, 1),
            new World("a fall of 2 % a day", luck -> rates(day -> 60 * StrictMath.pow(0.98, day)), 1, 1),
            new World(
                    "one day of twenty wants eight times as much",
                    luck -> rates(day -> luck.share() < 0.05 ? 160.0 : 20.0),
                    1,
                    1),
            new World("good days follow good days (0.9 a day)", Learning::persistent, 1, 1),
            new World(
                    "two days of three without any order, the third wants 30",
                    luck -> rates(day -> luck.share() < 1 / 3.0 ? 30.0 : 0.0),
                    1,
                    1),
            new World("twice as much from the day after", luck -> rates(day -> day < DAYS ? 30.0 : 60.0), 1, 1));

    private Learning() {}

    static Outcome outcome(World world, Luck luck) {
        int warned = 0;
        int exposure = 0;
        int lead = 0;
        for (int history = 0; history < HISTORIES; history++) {
            double[] rates = world.rates().apply(luck);
            DemandReading reading = Demand.of(sold(rates, luck));
            Demand demand = reading.demand().orElseThrow();
            warned += reading.warnings().isEmpty() ? 0 : 1;
            long hour = SafetyStock.of(demand, EXPOSURE.withPeak(world.peak()), ServiceLevel.of("99"))
                    .pieces();
            long week = SafetyStock.of(demand, LeadTime.ofDays(LEAD), ServiceLevel.of("95"))
                    .orderAt();
            double wanted = 0;
            for (int day = 0; day < LEAD; day++) {
                wanted += rates[DAYS + day];
            }
            for (int window = 0; window < WINDOWS; window++) {
                exposure += luck.orders(rates[DAYS] * world.hour() / 24) <= hour ? 1 : 0;
                lead += luck.orders(wanted) <= week ? 1 : 0;
            }
        }
        return new Outcome(world, warned, exposure, lead);
    }

    static int tried() {
        return HISTORIES * WINDOWS;
    }

    private static List<SalesDay> sold(double[] rates, Luck luck) {
        List<SalesDay> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            days.add(new SalesDay(FIRST.plusDays(day), luck.orders(rates[day]), true));
        }
        return days;
    }

    private static double[] persistent(Luck luck) {
        double[] rates = new double[DAYS + LEAD];
        double mood = luck.normal(0, 0.5);
        for (int day = 0; day < rates.length; day++) {
            rates[day] = 30 * StrictMath.exp(mood);
            mood = 0.9 * mood + luck.normal(0, 0.5 * StrictMath.sqrt(1 - 0.81));
        }
        return rates;
    }

    private interface Rate {
        double of(int day);
    }

    private static double[] rates(Rate rate) {
        double[] rates = new double[DAYS + LEAD];
        for (int day = 0; day < rates.length; day++) {
            rates[day] = rate.of(day);
        }
        return rates;
    }
}
