package io.github.ozonexpiry.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tries safety stocks with buyers who want as they are supposed to. */
final class Trials {

    static final int TIMES = 20_000;
    static final int SHOPS = 4_000;

    private static final List<String> LEVELS = List.of("95", "99", "99.9");

    private static final List<Integer> QUIET = List.of(0, 0, 1, 0, 2, 0, 0, 1, 3, 0, 0, 1, 0, 0, 5, 0, 1, 0, 0, 2);
    private static final List<Integer> LIVELY = List.of(31, 25, 40, 28, 33, 52, 47, 30, 27, 36, 29, 35, 55, 49);

    private static final List<Buyers> CLAIMED = List.of(
            Buyers.single(2),
            Buyers.single(48),
            Buyers.orders(6, 18),
            Buyers.orders(48, 480),
            Buyers.moody(48, 480),
            Buyers.many(400, 60),
            Buyers.asBefore("quiet", QUIET),
            Buyers.asBefore("lively", LIVELY));

    private Trials() {}

    /** Pieces wanted from any moment on until a new number is shown. */
    static List<Trial> exposures() {
        List<Trial> trials = new ArrayList<>();
        Luck luck = new Luck(20_261_129);
        for (Buyers buyers : CLAIMED) {
            for (int minutes : new int[] {15, 240}) {
                ExposureTime exposure = ExposureTime.every(Duration.ofMinutes(minutes));
                for (String level : LEVELS) {
                    SafetyStock stock = SafetyStock.of(buyers.demand(), exposure, ServiceLevel.of(level));
                    int well = 0;
                    for (int time = 0; time < TIMES; time++) {
                        well += buyers.wanted(exposure.days(), luck) <= stock.pieces() ? 1 : 0;
                    }
                    trials.add(Trial.of(buyers.name() + "; " + minutes + " + 20 min", stock, well, TIMES));
                }
            }
        }
        return trials;
    }

    /** How long goods take. */
    private record Way(String name, LeadTime lead, Course course) {}

    private interface Course {
        double days(Luck luck);
    }

    private static final Way FIXED = new Way("6 days", LeadTime.ofDays(6), luck -> 6);
    private static final Way REVIEWED = new Way("6 days, reviewed every 3", new LeadTime(6, 0, 3), luck -> 9);
    private static final Way SPREAD =
            new Way("5 days, deviation 2, gamma", new LeadTime(5, 2, 0), luck -> luck.gamma(5, 2));
    private static final Way EVEN =
            new Way("9 days, deviation 2, normal", new LeadTime(9, 2, 0), luck -> Math.max(0.01, luck.normal(9, 2)));
    private static final Way TWOFOLD = new Way(
            "5 or 15 days, as likely (10, deviation 5)", new LeadTime(10, 5, 0), luck -> luck.share() < 0.5 ? 5 : 15);
    private static final Way LONG_TAIL = new Way(
            "3 days, one time of ten 23 (5, deviation 6, taken for 5)",
            new LeadTime(5, 5, 0),
            luck -> luck.share() < 0.9 ? 3 : 23);

    /** Demand over a lead time beyond which nothing may be missing, for what is claimed. */
    static List<Trial> leads() {
        List<Trial> trials = new ArrayList<>();
        Luck luck = new Luck(20_261_130);
        for (Buyers buyers : List.of(Buyers.single(2), Buyers.orders(6, 18))) {
            for (Way way : List.of(FIXED, REVIEWED, SPREAD)) {
                lead(buyers, way, LEVELS, luck, trials);
            }
        }
        for (Buyers buyers :
                List.of(Buyers.many(400, 60), Buyers.asBefore("quiet", QUIET), Buyers.asBefore("lively", LIVELY))) {
            lead(buyers, FIXED, LEVELS, luck, trials);
            lead(buyers, REVIEWED, LEVELS, luck, trials);
        }
        lead(Buyers.asBefore("quiet", QUIET), SPREAD, LEVELS, luck, trials);
        lead(Buyers.asBefore("lively", LIVELY), SPREAD, LEVELS, luck, trials);
        return trials;
    }

    /** The same for what is not. */
    static List<Trial> otherLeads() {
        List<Trial> trials = new ArrayList<>();
        Luck luck = new Luck(20_261_131);
        for (Buyers buyers : List.of(Buyers.single(2), Buyers.many(400, 60))) {
            lead(buyers, EVEN, LEVELS, luck, trials);
            lead(buyers, TWOFOLD, LEVELS, luck, trials);
            lead(buyers, LONG_TAIL, LEVELS, luck, trials);
        }
        lead(Buyers.many(400, 60), SPREAD, LEVELS, luck, trials);
        for (Buyers buyers : List.of(Buyers.asBefore("quiet", QUIET), Buyers.asBefore("lively", LIVELY))) {
            lead(buyers, EVEN, LEVELS, luck, trials);
        }
        return trials;
    }

    private static void lead(Buyers buyers, Way way, List<String> levels, Luck luck, List<Trial> trials) {
        for (String level : levels) {
            SafetyStock stock = SafetyStock.of(buyers.demand(), way.lead(), ServiceLevel.of(level));
            int well = 0;
            for (int time = 0; time < TIMES; time++) {
                well += buyers.wanted(way.course().days(luck), luck) <= stock.expected() + stock.pieces() + 1e-9
                        ? 1
                        : 0;
            }
            trials.add(Trial.of(buyers.name() + "; " + way.name(), stock, well, TIMES));
        }
    }

    /** Shops that sell their last pieces on Ozon and elsewhere, with and without what is kept. */
    static List<Trial> shops(boolean kept) {
        List<Trial> trials = new ArrayList<>();
        Luck luck = new Luck(20_261_132);
        for (TwoChannels.Stream stream : List.of(TwoChannels.single(48), TwoChannels.orders(48, 240))) {
            for (int minutes : new int[] {15, 60}) {
                ExposureTime exposure = ExposureTime.every(Duration.ofMinutes(minutes));
                for (String level : List.of("95", "99")) {
                    SafetyStock stock = SafetyStock.of(stream.demand(), exposure, ServiceLevel.of(level));
                    TwoChannels shop = new TwoChannels(stream, exposure, kept ? stock.pieces() : 0);
                    int well = 0;
                    for (int time = 0; time < SHOPS; time++) {
                        well += shop.sellsOut(60, luck) ? 1 : 0;
                    }
                    trials.add(Trial.of(stream.name() + "; " + minutes + " + 20 min", stock, well, SHOPS));
                }
            }
        }
        return trials;
    }
}
