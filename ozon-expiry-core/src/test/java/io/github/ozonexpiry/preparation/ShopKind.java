package io.github.ozonexpiry.preparation;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;

import io.github.ozonexpiry.history.PostingHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Kinds of shops. Times are drawn by seed; what a setting truly misses is reckoned from the distribution, not from what was drawn. */
enum ShopKind {
    LOGNORMAL("log-normal", true, 100) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0, orders(drawn), 1);
        }
    },
    HEAVY("Weibull, heavy tail", true, 100) {
        @Override
        SimulatedShop open(Drawn drawn) {
            double scale = drawn.between(1, 8);
            double shape = drawn.between(0.5, 0.9);
            return SimulatedShop.of(
                    HOURS,
                    drawn.times(orders(drawn), () -> scale * StrictMath.pow(-StrictMath.log(drawn.unit()), 1 / shape)),
                    setting -> StrictMath.exp(-StrictMath.pow(hours(setting) / scale, shape)));
        }
    },
    PARETO("Pareto, without variance for some", true, 100) {
        @Override
        SimulatedShop open(Drawn drawn) {
            double least = drawn.between(1, 8);
            double tail = drawn.between(1.5, 3);
            return SimulatedShop.of(
                    HOURS,
                    drawn.times(orders(drawn), () -> least * StrictMath.pow(drawn.unit(), -1 / tail)),
                    setting -> Math.min(1, StrictMath.pow(least / hours(setting), tail)));
        }
    },
    MIXTURE("two kinds of orders, some wait for Monday", true, 100) {
        @Override
        SimulatedShop open(Drawn drawn) {
            double slow = drawn.between(0.1, 0.3);
            double median = drawn.between(2, 6);
            double waiting = drawn.between(40, 60);
            return SimulatedShop.of(
                    HOURS,
                    drawn.times(
                            orders(drawn),
                            () -> drawn.unit() < slow
                                    ? waiting * StrictMath.exp(0.15 * drawn.normal())
                                    : median * StrictMath.exp(0.4 * drawn.normal())),
                    setting -> slow * Drawn.above(StrictMath.log(hours(setting) / waiting) / 0.15)
                            + (1 - slow) * Drawn.above(StrictMath.log(hours(setting) / median) / 0.4));
        }
    },
    DAYS("whole days, many equal", true, 100) {
        @Override
        SimulatedShop open(Drawn drawn) {
            double done = drawn.between(0.35, 0.8);
            List<Duration> times = new ArrayList<>();
            for (int left = orders(drawn); left > 0; left--) {
                int days = 1;
                while (drawn.unit() > done) {
                    days++;
                }
                times.add(Duration.ofDays(days));
            }
            return SimulatedShop.of(
                    SettingRange.days(10), times, setting -> StrictMath.pow(1 - done, (double) setting.toDays()));
        }
    },
    OPEN("log-normal, the last orders still open", true, 100) {
        @Override
        SimulatedShop open(Drawn drawn) {
            double median = drawn.between(15, 30);
            double spread = drawn.between(0.3, 0.7);
            int orders = (int) drawn.between(300, 900);
            SettingRange range = SettingRange.steps(ofMinutes(30), ofDays(5));
            List<PostingHistory> seen = new ArrayList<>();
            List<Duration> done = new ArrayList<>();
            for (int i = 0; i < orders; i++) {
                Instant ordered = NOW.minusSeconds((long) (drawn.unit() * 12 * 86_400));
                Duration took = Drawn.seconds(median * StrictMath.exp(spread * drawn.normal()));
                boolean open = ordered.plus(took).isAfter(NOW);
                seen.add(open ? Past.open(i, ordered, NOW) : Past.handedOver(i, ordered, took));
                if (!open) {
                    done.add(took);
                }
            }
            PreparationHistory history = PreparationHistory.of(
                    Place.NOT_STATED,
                    Duty.HANDED_OVER,
                    SettingRange.Unit.TIME,
                    PreparationHistory.EVERY_MINUTE,
                    seen,
                    NOW);
            return new SimulatedShop(
                    range,
                    done,
                    PreparationAdvice.of(history, range, ServiceLevel.USUAL),
                    lognormalMiss(median, spread));
        }
    },
    DEPENDENT_2("neighbours alike, correlation 0.2", false, 50) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0.2, orders(drawn), 1);
        }
    },
    DEPENDENT_4("neighbours alike, correlation 0.4", false, 50) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0.4, orders(drawn), 1);
        }
    },
    DEPENDENT_6("neighbours alike, correlation 0.6", false, 50) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0.6, orders(drawn), 1);
        }
    },
    DEPENDENT_9("neighbours alike, correlation 0.9", false, 50) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0.9, orders(drawn), 1);
        }
    },
    QUICKER("from the middle on 0.7 times as long", false, 50) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0, orders(drawn), 0.7);
        }
    },
    SLOWER_3("from the middle on 1.3 times as long", false, 50) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0, orders(drawn), 1.3);
        }
    },
    SLOWER_6("from the middle on 1.6 times as long", false, 50) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0, orders(drawn), 1.6);
        }
    },
    SLOWER_10("from the middle on twice as long", false, 50) {
        @Override
        SimulatedShop open(Drawn drawn) {
            return lognormal(drawn, 0, orders(drawn), 2);
        }
    };

    private static final SettingRange HOURS = SettingRange.steps(ofMinutes(30), ofDays(30));
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    private final String words;
    private final boolean assumptionHolds;
    private final int shops;

    ShopKind(String words, boolean assumptionHolds, int shops) {
        this.words = words;
        this.assumptionHolds = assumptionHolds;
        this.shops = shops;
    }

    abstract SimulatedShop open(Drawn drawn);

    String words() {
        return words;
    }

    boolean assumptionHolds() {
        return assumptionHolds;
    }

    List<SimulatedShop> all() {
        Drawn drawn = new Drawn(name().hashCode());
        List<SimulatedShop> all = new ArrayList<>();
        for (int i = 0; i < shops; i++) {
            all.add(open(drawn));
        }
        return all;
    }

    /** From 60 to 1,200, a double as likely from each. */
    private static int orders(Drawn drawn) {
        return (int) (60 * StrictMath.pow(20, drawn.unit()));
    }

    /** Log-normal times whose logarithms follow one another with a correlation, and from the middle on some times as long. */
    private static SimulatedShop lognormal(Drawn drawn, double correlation, int orders, double longer) {
        double median = drawn.between(2, 20);
        double spread = drawn.between(0.3, 1);
        double fresh = StrictMath.sqrt(1 - correlation * correlation);
        List<Duration> times = new ArrayList<>();
        double last = drawn.normal();
        for (int i = 0; i < orders; i++) {
            last = correlation * last + fresh * drawn.normal();
            double factor = 2 * i < orders ? 1 : longer;
            times.add(Drawn.seconds(factor * median * StrictMath.exp(spread * last)));
        }
        return SimulatedShop.of(HOURS, times, lognormalMiss(longer * median, spread));
    }

    private static ToDoubleFunction<Duration> lognormalMiss(double median, double spread) {
        return setting -> Drawn.above(StrictMath.log(hours(setting) / median) / spread);
    }

    private static double hours(Duration setting) {
        return setting.toSeconds() / 3_600.0;
    }
}
