package io.github.ozonexpiry.guard;

import static io.github.ozonexpiry.guard.Shop.HOME;
import static io.github.ozonexpiry.guard.Shop.POSTING;
import static io.github.ozonexpiry.guard.Shop.SHELF;
import static io.github.ozonexpiry.guard.Shop.cancelled;
import static io.github.ozonexpiry.guard.Shop.hour;
import static io.github.ozonexpiry.guard.Shop.notFound;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.guard.Reason.Side;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stock.StockLevel;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuardTextsTest {

    private static final StockLevel BEFORE = new StockLevel(hour(0), 40, 0);
    private static final StockLevel AFTER = new StockLevel(hour(1), 30, 0);

    static Stream<Arguments> reasons() {
        String counting = "there is a new own count";
        String seen = "people count the goods, or a later order finds them";
        String fell =
                "people count the goods, known sales explain it, the number is back, or the time to hold it is over";
        return Stream.of(
                Arguments.of(
                        cancelled(0),
                        "posting 41517061-0214-1 was cancelled for reason 352: 2026-05-05 12:00",
                        seen,
                        "I-09 P-01 P-03"),
                Arguments.of(
                        cancelled(400, true, true, When.at(hour(0))),
                        "posting 41517061-0214-1 was cancelled for reason 400: 2026-05-05 12:00; under FBS Ozon sets the "
                                + "stock of what is cancelled so to zero by itself, and no older number may raise it again",
                        seen,
                        "I-09 P-01 P-03"),
                Arguments.of(
                        cancelled(352, false, false, When.at(hour(0))),
                        "posting 41517061-0214-1 of several products was cancelled for reason 352: 2026-05-05 12:00; "
                                + "which of them was lacking is not said",
                        seen,
                        "I-09 P-01 P-03"),
                Arguments.of(
                        notFound(0),
                        "posting 41517061-0214-1: not found when picking, 2026-05-05 12:00",
                        seen,
                        "I-09 P-01 P-03"),
                Arguments.of(
                        new StockEvent.Lacking(SHELF, POSTING, PostingEvent.Kind.DEFECTIVE, false, When.by(hour(0))),
                        "posting 41517061-0214-1 of several products: found defective, "
                                + "by 2026-05-05 12:00; which of them is not said",
                        seen,
                        "I-09 P-01 P-03"),
                Arguments.of(
                        new Reason.Oversold(hour(0), 2),
                        "by the own count of 2026-05-05 12:00 orders have reserved 2 more than is there",
                        counting,
                        "I-09 P-01 P-03"),
                Arguments.of(
                        new StockEvent.DelayForeseen(HOME, hour(0), Optional.empty()),
                        "a delay is foreseen in warehouse 70 since 2026-05-05 12:00; the goods can also be moved to a "
                                + "warehouse with a longer preparation time (H-12, realFBS Global)",
                        "the delay is told to be over",
                        "H-12"),
                Arguments.of(
                        new StockEvent.DelayForeseen(HOME, hour(0), Optional.of(hour(1))),
                        "a delay is foreseen in warehouse 70 since 2026-05-05 12:00; the goods can also be moved to a "
                                + "warehouse with a longer preparation time (H-12, realFBS Global)",
                        "the delay ends at 2026-05-05 13:00, or is told to be over before",
                        "H-12"),
                Arguments.of(
                        new Reason.Fell(Side.OWN, BEFORE, AFTER, 10),
                        "between 2026-05-05 12:00 and 2026-05-05 13:00 the own count fell by 10 that no known sale explains",
                        fell,
                        "P-01 P-08"),
                Arguments.of(
                        new Reason.NotJudged(Side.OZON, BEFORE, AFTER, 10),
                        "between 2026-05-05 12:00 and 2026-05-05 13:00 what Ozon shows fell by 10 that no known sale and "
                                + "no number sent explains; how fast it sells is not known",
                        fell,
                        "P-01 P-08"),
                Arguments.of(
                        new Reason.Stale(hour(0)), "the last own count is of 2026-05-05 12:00", counting, "P-03 P-08"),
                Arguments.of(new Reason.NotCounted(), "there is no own count", counting, "P-03 P-08"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aReasonSaysWhatHappenedWhatEndsItAndByWhichRules(Reason reason, String why, String ends, String rules) {
        assertThat(english(reason.message())).isEqualTo(why);
        assertThat(english(reason.ends())).isEqualTo(ends);
        assertThat(reason.rules()).extracting(RuleId::text).containsExactly(rules.split(" "));
        assertThat(reason.rules())
                .allSatisfy(rule -> assertThat(RuleBook.ozon().rule(rule)).isNotNull());
    }

    @Test
    void aProposalSaysWhatIsToBeDoneAndWhy() {
        List<Reason> why = List.of(new Reason.Stale(hour(0)), new Reason.NotCounted());

        assertThat(english(new Proposal.Zero(SHELF, why).message()))
                .isEqualTo("product 5, warehouse 70: show nothing. Why: the last own count is of 2026-05-05 12:00; "
                        + "there is no own count");
        assertThat(english(new Proposal.Hold(SHELF, 3, Optional.empty(), why).message()))
                .isEqualTo(
                        "product 5, warehouse 70: show no more than 3. Why: the last own count is of 2026-05-05 12:00; "
                                + "there is no own count");
        assertThat(english(new Proposal.Hold(SHELF, 3, Optional.of(hour(1)), why).message()))
                .isEqualTo(
                        "product 5, warehouse 70: show no more than 3, until 2026-05-05 13:00. Why: the last own count "
                                + "is of 2026-05-05 12:00; there is no own count");
        assertThat(english(new Proposal.LookFirst(SHELF, why).message()))
                .isEqualTo("product 5, warehouse 70: look first; what is known is not enough to propose a number. "
                        + "Why: the last own count is of 2026-05-05 12:00; there is no own count");
        assertThat(english(new Proposal.Release(SHELF, why).message()))
                .isEqualTo(
                        "product 5, warehouse 70: show again what the books have. What is over: the last own count is "
                                + "of 2026-05-05 12:00; there is no own count");
    }

    @Test
    void aProposalSaysWhatItChanges() {
        List<Reason> why = List.of(new Reason.NotCounted());

        assertThat(english(new Proposal.Zero(SHELF, why).effect()))
                .isEqualTo("no new order comes once it is shown, which takes Ozon about 20 minutes (P-02); "
                        + "orders that are there stay as they are");
        assertThat(english(new Proposal.Hold(SHELF, 3, Optional.empty(), why).effect()))
                .isEqualTo("no more than 3 new pieces can be ordered once it is shown, which takes Ozon about "
                        + "20 minutes (P-02); orders that are there stay as they are");
        assertThat(english(new Proposal.LookFirst(SHELF, why).effect()))
                .isEqualTo("nothing changes until somebody has looked");
        assertThat(english(new Proposal.Release(SHELF, why).effect()))
                .isEqualTo("all free pieces can be ordered again once they are shown, which takes Ozon about "
                        + "20 minutes (P-02)");
    }

    @Test
    void aProposalSaysOnceWhatEndsItAndAReleaseNothing() {
        List<Reason> why = List.of(new Reason.Stale(hour(0)), new Reason.NotCounted(), (Reason) cancelled(0));

        assertThat(new Proposal.Zero(SHELF, why).ends().in(wording(Language.ENGLISH)))
                .isEqualTo("there is a new own count; people count the goods, or a later order finds them");
        assertThat(new Proposal.Release(SHELF, why).ends().messages()).isEmpty();
    }

    @Test
    void aProposalNamesEachRuleOnceAndTheDelayOfTheStorefrontWhereANumberChanges() {
        List<Reason> why = List.of((Reason) cancelled(0), new Reason.Stale(hour(0)));

        assertThat(new Proposal.Zero(SHELF, why).rules())
                .extracting(RuleId::text)
                .containsExactly("I-09", "P-01", "P-02", "P-03", "P-08");
        assertThat(new Proposal.Release(SHELF, why).rules()).contains(RuleId.of("P-02"));
        assertThat(new Proposal.LookFirst(SHELF, why).rules())
                .extracting(RuleId::text)
                .containsExactly("I-09", "P-01", "P-03", "P-08");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsSaidInEveryLanguageWithoutGaps(Language language) {
        List<Reason> why = reasons().map(row -> (Reason) row.get()[0]).toList();
        Stream<Proposal> proposals = Stream.of(
                new Proposal.Zero(SHELF, why),
                new Proposal.Hold(SHELF, 3, Optional.empty(), why),
                new Proposal.Hold(SHELF, 3, Optional.of(hour(1)), why),
                new Proposal.LookFirst(SHELF, why),
                new Proposal.Release(SHELF, why));

        assertThat(proposals).allSatisfy(proposal -> {
            assertThat(wording(language).say(proposal.message())).doesNotContain("{");
            assertThat(wording(language).say(proposal.effect())).doesNotContain("{");
            assertThat(proposal.ends().in(wording(language))).doesNotContain("{");
        });
    }

    private static String english(Message message) {
        return wording(Language.ENGLISH).say(message);
    }

    private static Wording wording(Language language) {
        return Wording.in(language, ZoneOffset.UTC);
    }
}
