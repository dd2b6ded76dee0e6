package io.github.ozonexpiry.preparation;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the advice of a handling time is worth, measured on shops whose truth is known. */
final class HandlingTimePage {

    static final String COMMAND = "mvn -pl ozon-expiry-core test -Dtest=SimulatedShopsTest -Dhandling=write";

    private final Map<ShopKind, List<SimulatedShop>> shops = new EnumMap<>(ShopKind.class);

    HandlingTimePage() {
        for (ShopKind kind : ShopKind.values()) {
            shops.put(kind, kind.all());
        }
    }

    List<SimulatedShop> of(ShopKind kind) {
        return shops.getOrDefault(kind, List.of());
    }

    List<SimulatedShop> whereTheAssumptionHolds() {
        return stream(ShopKind::assumptionHolds)
                .flatMap(kind -> of(kind).stream())
                .toList();
    }

    String text() {
        return head() + whereItHolds() + whereItDoesNot() + shifts() + excess();
    }

    private String head() {
        return """
                # What the advice of a handling time is worth

                `PreparationAdvice` says the shortest setting that is enough for a share of all orders, with a confidence: 95 %% at 95 %% unless the caller asks for
                something else (no number of Ozon's, P-08). This page measures it on %s shops whose true distribution is known. Written by a test
                (`SimulatedShopsTest`), and written anew with

                    %s

                ## How the advice is made

                The measured times are sorted, and the bound is one of them: the shortest with so many below it that, if more than 5 %% of all orders took longer, so many below
                it would come about in no more than 5 %% of histories. Of 59 times that is the longest, of 93 the last but one, of 1,000 the 39th from the top. It is a count
                and needs no assumption about the shape of the distribution: heavy tails and two kinds of orders change nothing (S. S. Wilks, Annals of Mathematical Statistics 12 (1941), 91-96). The advice is the shortest setting that is
                no shorter than the bound. With fewer than 59 orders not even the longest time is enough; then there is no advice, but how many orders are missing.

                It does assume that orders to come take as long as those measured did, and that none tells anything of the next. Two tests look whether that is so, and
                warn: the rank form of von Neumann's ratio for neighbours that take alike (R. Bartels, Journal of the American Statistical Association 77 (1982), 40-46; variance with
                equal times by L. C. Young, Annals of Mathematical Statistics 12 (1941), 293-300), and the change point of A. N. Pettitt (Applied Statistics 28 (1979), 126-135). Each
                warns of 1 in 100 histories in which nothing is wrong.

                Orders so young that the longest setting is not over yet are left out, the quick ones among them too; what is older and still open counts as longer than
                every setting. Otherwise the slow ones would be missing, and every advice would be too short.

                ## How to read this

                A shop **falls short** when the advised setting truly misses more than 5 %% of its orders to come; what it truly misses is reckoned from the
                distribution, under a shift from the one after it. At 95 %% confidence 5 of 100 shops may fall short. Shops have 60 to 1,200 orders.

                """.formatted(
                        String.format(
                                Locale.ROOT,
                                "%,d",
                                shops.values().stream().mapToInt(List::size).sum()),
                        COMMAND);
    }

    private String whereItHolds() {
        List<SimulatedShop> all = whereTheAssumptionHolds();
        return """
                ## Where the assumption holds

                %sTogether %d of %d fall short. A test fails when there are more, in one row or in all, than chance gives once in 10,000 times.

                Who takes the 95th of a hundred measured times, without a margin for chance, falls short in %d of %d. Of the shops with orders still open, who
                advises from those that were done falls short in %d of %d.

                """.formatted(
                        table(ShopKind::assumptionHolds),
                        count(all, SimulatedShop::fallsShort),
                        count(all, SimulatedShop::isAdvised),
                        count(all, SimulatedShop::wouldFallShortWithoutMargin),
                        all.size(),
                        count(of(ShopKind.OPEN), SimulatedShop::wouldFallShortFromDoneOnes),
                        of(ShopKind.OPEN).size());
    }

    private String whereItDoesNot() {
        return """
                ## Where it does not

                Nothing is promised here; this is by how much it goes wrong, and how often the advice says so itself.

                """ + table(kind -> !kind.assumptionHolds());
    }

    private String shifts() {
        return """
                Where a change is seen, the warning asks to draw the advice from the orders after it:

                | shops | change seen | then no advice, too few orders | then fall short | of those without the warning fall short |
                |---|---|---|---|---|
                """
                + stream(kind -> !kind.assumptionHolds() && kind.name().matches("QUICKER|SLOWER.*"))
                        .map(this::shift)
                        .collect(Collectors.joining());
    }

    private String shift(ShopKind kind) {
        List<SimulatedShop> seen =
                of(kind).stream().filter(SimulatedShop::seesShift).toList();
        List<SimulatedShop> anew =
                seen.stream().flatMap(shop -> shop.drawnAnew().stream()).toList();
        List<SimulatedShop> unseen =
                of(kind).stream().filter(shop -> !shop.seesShift()).toList();
        return "| %s | %d of %d | %d | %d of %d | %d of %d |\n"
                .formatted(
                        kind.words(),
                        seen.size(),
                        of(kind).size(),
                        count(anew, shop -> !shop.isAdvised()),
                        count(anew, SimulatedShop::fallsShort),
                        count(anew, SimulatedShop::isAdvised),
                        count(unseen, SimulatedShop::fallsShort),
                        unseen.size());
    }

    private String excess() {
        return """

                ## What the certainty costs

                By how much the advised setting is longer than the shortest one that is truly enough (negative where it is shorter); more orders make it less. Settings are
                in steps of half an hour, or of whole days.

                | shops | least sufficient, median | excess, mean | median | 95 of 100 at most |
                |---|---|---|---|---|
                """
                + stream(kind -> true).map(this::excess).collect(Collectors.joining())
                + """

                The same by the number of orders, for the log-normal shops of the first row:

                | orders | shops | excess in percent of the least sufficient, mean | median | 95 of 100 at most |
                |---|---|---|---|---|
                """
                + bySize(60, 150)
                + bySize(150, 400)
                + bySize(400, 1_201);
    }

    private String excess(ShopKind kind) {
        List<SimulatedShop> advised =
                of(kind).stream().filter(SimulatedShop::isAdvised).toList();
        double[] excess = advised.stream()
                .mapToDouble(shop -> hours(shop.excess().orElseThrow()))
                .sorted()
                .toArray();
        double[] least = advised.stream()
                .mapToDouble(shop ->
                        hours(shop.setting().orElseThrow().minus(shop.excess().orElseThrow())))
                .sorted()
                .toArray();
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        kind.words(),
                        said(kind, at(least, 0.5)),
                        said(kind, Arrays.stream(excess).average().orElseThrow()),
                        said(kind, at(excess, 0.5)),
                        said(kind, at(excess, 0.95)));
    }

    private String bySize(int from, int toExclusive) {
        double[] percent = of(ShopKind.LOGNORMAL).stream()
                .filter(SimulatedShop::isAdvised)
                .filter(shop -> shop.times().size() >= from && shop.times().size() < toExclusive)
                .mapToDouble(shop -> {
                    double excess = hours(shop.excess().orElseThrow());
                    return 100 * excess / (hours(shop.setting().orElseThrow()) - excess);
                })
                .sorted()
                .toArray();
        return "| %d to %d | %d | %.1f | %.1f | %.1f |\n"
                .formatted(
                        from,
                        toExclusive - 1,
                        percent.length,
                        Arrays.stream(percent).average().orElseThrow(),
                        at(percent, 0.5),
                        at(percent, 0.95));
    }

    private String table(Predicate<ShopKind> which) {
        return """
                | shops | advised | fall short | true miss, mean | worst | warned: alike | warned: changed | of those that fall short warned |
                |---|---|---|---|---|---|---|---|
                """ + stream(which).map(this::row).collect(Collectors.joining()) + "\n";
    }

    private String row(ShopKind kind) {
        List<SimulatedShop> all = of(kind);
        double[] misses = all.stream()
                .flatMap(shop -> shop.trueMiss().stream())
                .mapToDouble(miss -> 100 * miss)
                .sorted()
                .toArray();
        List<SimulatedShop> shortOnes =
                all.stream().filter(SimulatedShop::fallsShort).toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %d | %.1f %% | %.1f %% | %d | %d | %d of %d |\n",
                kind.words(),
                misses.length,
                all.size(),
                shortOnes.size(),
                Arrays.stream(misses).average().orElseThrow(),
                misses[misses.length - 1],
                count(all, SimulatedShop::seesDependence),
                count(all, SimulatedShop::seesShift),
                count(shortOnes, SimulatedShop::isWarned),
                shortOnes.size());
    }

    private static String said(ShopKind kind, double hours) {
        return kind == ShopKind.DAYS
                ? String.format(Locale.ROOT, "%.1f d", hours / 24)
                : String.format(Locale.ROOT, "%.1f h", hours);
    }

    private static Stream<ShopKind> stream(Predicate<ShopKind> which) {
        return Stream.of(ShopKind.values()).filter(which);
    }

    private static int count(List<SimulatedShop> shops, Predicate<SimulatedShop> which) {
        return (int) shops.stream().filter(which).count();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static double hours(Duration duration) {
        return duration.toSeconds() / 3_600.0;
    }
}
