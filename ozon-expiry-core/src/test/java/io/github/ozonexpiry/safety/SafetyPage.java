package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.cause.Trend.Interval;
import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.cause.Trend.Rate;
import io.github.ozonexpiry.safety.Learning.Outcome;
import io.github.ozonexpiry.safety.Learning.World;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What safety stocks reach, tried. */
record SafetyPage(
        List<Trial> exposures,
        List<Trial> shops,
        List<Trial> bareShops,
        List<Trial> leads,
        List<Trial> otherLeads,
        List<Outcome> supposed,
        List<Outcome> others) {

    static final String COMMAND = "mvn -pl ozon-expiry-core test -Dtest=SafetyPageTest -Dsafety=write";

    private static final String TRIALS = """
            | tried | asked for | kept | reckoned | seen | 95 % interval |
            |---|---|---|---|---|---|
            """;

    private static final String OUTCOMES = """
            | world | warned | an hour at 99 %%: seen | 95 %% interval | a week at 95 %%: seen | 95 %% interval |
            |---|---|---|---|---|---|
            """.replace("%%", "%");

    static SafetyPage tried() {
        Luck luck = new Luck(20_261_133);
        return new SafetyPage(
                Trials.exposures(),
                Trials.shops(true),
                Trials.shops(false),
                Trials.leads(),
                Trials.otherLeads(),
                outcomes(Learning.AS_SUPPOSED, luck),
                outcomes(Learning.OTHERS, luck));
    }

    private static List<Outcome> outcomes(List<World> worlds, Luck luck) {
        return worlds.stream().map(world -> Learning.outcome(world, luck)).toList();
    }

    String text() {
        return """
                # What safety stock reaches

                `SafetyStock` says how many pieces are kept back so that stock suffices in as many of a hundred cases as the seller wants. This page tries it: buyers
                who want pieces order by order, drawn from fixed seeds by code that knows nothing of the formulas. `Reckoned` is what the library says it reaches, `seen` how often
                stock sufficed, with Wilson's interval of 95 %%. Written by a test (`SafetyPageTest`) that fails when a claimed level lies above its
                interval; written anew with

                    %s

                Ozon publishes no number for any of it (P-08); that a number is shown after about 20 minutes is P-02.

                ## Against overselling: claimed

                Demand until a new number is shown, from any moment of a day on: the interval between two synchronisations and 20 minutes. %d times each.

                %s
                ## The same in a shop of two channels

                60 pieces, sold by the own shop, which sees the shelf, and by Ozon, which is sent what is there less what is kept. It went well when Ozon took no order for pieces that were
                gone. %d shops each. It lies above what is asked for, since Ozon's own orders lower Ozon's number at once, and the last numbers are rarely sent at the worst moment.

                %s
                The same with nothing kept (`kept` and `reckoned` are those of above):

                %s
                ## Against running out: claimed

                Demand over a lead time against the pieces at which new ones are ordered. %d times each. Any demand with a lead time that is always as long; counts (all but
                `Normal`) also with one that is about gamma: seldom short, sometimes long.

                %s
                ## Against running out: not claimed

                Lead times of another kind, and a `Normal` demand with any lead time that is not always as long, for which the textbook's k deviations are an approximation: it holds where
                lead times are about normal, and falls short where they are skewed. Where the interval lies below what is asked for, the level is missed by that much. A lead time that is
                mostly short and sometimes very long is no mean and deviation: plan for the long one.

                %s
                ## Learnt from eight weeks

                `Demand.of` learns from 56 days; the hour and the week after them are tried, %d times each. A level of a demand that is known is not one of a demand that was learnt: what is
                learnt from 56 days is never quite right, and the interval says how much is lacking. `Warned` is how often a reading had a warning; of worlds as supposed that is a false alarm.

                %s
                ## Worlds that are not as supposed

                The same for worlds that `Demand` is not made for. Where buyers are only more irregular from day to day, the greater variance makes the stock greater, and an hour is
                survived more often than asked for; where they change from week to week, want more in some hours, or come together, it falls short, and that is not the library's to promise. Where it
                can see it, it warns; what comes only afterwards, or within a day, it cannot see: tell it the peak.

                %s""".formatted(
                        COMMAND,
                        Trials.TIMES,
                        table(exposures),
                        Trials.SHOPS,
                        table(shops),
                        table(bareShops),
                        Trials.TIMES,
                        table(leads),
                        table(otherLeads),
                        Learning.tried(),
                        outcomeTable(supposed),
                        outcomeTable(others));
    }

    private static String table(List<Trial> trials) {
        return TRIALS + trials.stream().map(Trial::row).collect(Collectors.joining());
    }

    private static String outcomeTable(List<Outcome> outcomes) {
        return OUTCOMES + outcomes.stream().map(SafetyPage::row).collect(Collectors.joining());
    }

    private static String row(Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f %% | %s | %s |%n",
                outcome.world().name(),
                100.0 * outcome.warned() / Learning.HISTORIES,
                seen(outcome.exposure()),
                seen(outcome.lead()));
    }

    private static String seen(int well) {
        Rate rate = new Rate(well, Learning.tried(), Level.PERCENT_95);
        Interval interval = rate.interval();
        return String.format(
                Locale.ROOT,
                "%.2f %% | %.2f to %.2f %%",
                100 * rate.share(),
                100 * interval.low(),
                100 * interval.high());
    }
}
