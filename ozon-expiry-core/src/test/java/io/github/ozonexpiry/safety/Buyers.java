package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.safety.Demand.Empirical;
import io.github.ozonexpiry.safety.Demand.NegativeBinomial;
import io.github.ozonexpiry.safety.Demand.Normal;
import io.github.ozonexpiry.safety.Demand.Poisson;
import java.util.List;

/** Buyers who want as a demand says: how many pieces in a stretch of time. */
interface Buyers {

    /** The demand that they are taken for. */
    Demand demand();

    /** Pieces wanted in so many days, from any moment of a day on. */
    int wanted(double days, Luck luck);

    String name();

    /** One by one. */
    static Buyers single(double aDay) {
        return of("single pieces, " + aDay + " a day", new Poisson(aDay), (days, luck) -> luck.orders(aDay * days));
    }

    /** Orders of several pieces, by chance: together negative binomial, as M. H. Quenouille showed in 1949. */
    static Buyers orders(double mean, double variance) {
        double chance = mean / variance;
        double size = mean * chance / (1 - chance);
        double ordersADay = -size * StrictMath.log(chance);
        return of(
                "orders of several, " + mean + " a day, variance " + variance,
                new NegativeBinomial(mean, variance),
                (days, luck) -> {
                    int pieces = 0;
                    for (int order = luck.orders(ordersADay * days); order > 0; order--) {
                        pieces += luck.pieces(1 - chance);
                    }
                    return pieces;
                });
    }

    /** Single pieces, of which every day wants more or fewer: over a part of a day less spread than orders of several. */
    static Buyers moody(double mean, double variance) {
        double deviation = StrictMath.sqrt(variance - mean);
        return of(
                "days of more and of less, " + mean + " a day, variance " + variance,
                new NegativeBinomial(mean, variance),
                (days, luck) -> {
                    int pieces = 0;
                    double left = days;
                    for (double day = Math.min(left, luck.share()); left > 0; day = Math.min(left, 1)) {
                        pieces += luck.orders(luck.gamma(mean, deviation) * day);
                        left -= day;
                    }
                    return pieces;
                });
    }

    static Buyers many(double mean, double deviation) {
        return of("many, " + mean + " a day, deviation " + deviation, new Normal(mean, deviation), (days, luck) ->
                (int) Math.max(0, Math.round(luck.normal(mean * days, deviation * StrictMath.sqrt(days)))));
    }

    /** Days like those that were, begun at any moment: of each day the pieces that fall into the time. */
    static Buyers asBefore(String what, List<Integer> counts) {
        return of("days that were: " + what, new Empirical(counts), (days, luck) -> {
            int pieces = 0;
            double from = luck.share();
            for (int day = 0; day < from + days; day++) {
                double begin = Math.max(0, from - day);
                double end = Math.min(1, from + days - day);
                for (int piece = luck.one(counts); piece > 0; piece--) {
                    double at = luck.share();
                    pieces += at >= begin && at < end ? 1 : 0;
                }
            }
            return pieces;
        });
    }

    /** How many are wanted in so many days. */
    interface Wanting {
        int wanted(double days, Luck luck);
    }

    static Buyers of(String name, Demand demand, Wanting wanting) {
        return new Buyers() {
            @Override
            public Demand demand() {
                return demand;
            }

            @Override
            public int wanted(double days, Luck luck) {
                return wanting.wanted(days, luck);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }
}
