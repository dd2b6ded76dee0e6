package io.github.ozonexpiry.prevention;

import static io.github.ozonexpiry.prevention.Advices.ENGLISH;
import static io.github.ozonexpiry.prevention.Advices.id;
import static io.github.ozonexpiry.prevention.Advices.may;
import static io.github.ozonexpiry.prevention.Advices.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {

    private static final Advice.Id THREE_DAYS =
            new Advice.Id(AdviceKind.HANDLING_TIME, Subject.warehouse("7"), new AdvisedValue.Time(Duration.ofDays(3)));

    @Test
    void kindSubjectAndValueMakeTwoAdvicesTheSame() {
        assertThat(THREE_DAYS)
                .isEqualTo(new Advice.Id(
                        AdviceKind.HANDLING_TIME,
                        Subject.warehouse("7"),
                        new AdvisedValue.Time(Duration.parse("PT72H"))));
        assertThat(THREE_DAYS).isNotEqualTo(new Advice.Id(THREE_DAYS.kind(), Subject.method("7"), THREE_DAYS.value()));
        assertThat(THREE_DAYS)
                .isNotEqualTo(new Advice.Id(
                        THREE_DAYS.kind(), THREE_DAYS.subject(), new AdvisedValue.Time(Duration.ofDays(4))));
        assertThat(THREE_DAYS)
                .isNotEqualTo(new Advice.Id(AdviceKind.MORE_HANDS, THREE_DAYS.subject(), THREE_DAYS.value()));
        assertThat(THREE_DAYS).hasToString("HANDLING_TIME for WAREHOUSE 7: time PT72H");
        assertThat(id(AdviceKind.RENEW_KEY, Subject.SHOP)).hasToString("RENEW_KEY for SHOP: none");
    }

    @Test
    void itIsSaidWithHowWhyWhatForAndWhereFrom() {
        Advice advice = Advice.estimated(
                THREE_DAYS,
                List.of(Message.of("evidence.leftOver", 50, 40), Message.of("evidence.waited")),
                new ExpectedEffect.NotKnown());

        assertThat(said(advice.messages()))
                .containsExactly(
                        "Advice: set a handling time with a margin (warehouse 7): 3 d. Set the handling time by what the warehouse really "
                                + "needs to get ready and ship, with a margin; do not set it short to attract buyers. Where it is one a "
                                + "warehouse it covers the way to the carrier and its acceptance (H-01), and has a longest value (H-02); "
                                + "how much margin is yours (P-08).",
                        "Because: 50 waited, 40 could be handled",
                        "Because: nothing happened for long",
                        "What it would change is not known.",
                        "The value is estimated by rule P-08.");
        assertThat(said(id(AdviceKind.RENEW_KEY, Subject.SHOP).message())).isEqualTo("renew the key (the shop)");
    }

    @Test
    void anEstimatedAdviceHasTheRulesOfItsKind() {
        Advice advice =
                Advice.estimated(THREE_DAYS, List.of(Message.of("evidence.waited")), new ExpectedEffect.NotKnown());

        assertThat(advice.rules()).containsExactly(RuleId.of("H-01"), RuleId.of("H-02"), RuleId.of("P-08"));
        assertThat(advice.origin()).isEqualTo(new Origin.Estimated(RuleId.of("P-08")));
    }

    @Test
    void itRestsOnSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Advice.estimated(THREE_DAYS, List.of(), new ExpectedEffect.NotKnown()))
                .withMessage("an advice needs a basis: HANDLING_TIME");
    }

    @Test
    void whatItRestsOnCanBeStored() {
        Message storable = Message.of("evidence.event", Message.of("k", "text", 1, 2L), Instant.EPOCH, Duration.ZERO);

        assertThat(Advice.estimated(THREE_DAYS, List.of(storable), new ExpectedEffect.NotKnown())
                        .basis())
                .containsExactly(storable);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Advice.estimated(
                        THREE_DAYS,
                        List.of(Message.of("outer", Message.of("inner", Percent.of("5")))),
                        new ExpectedEffect.NotKnown()))
                .withMessage("cannot be stored: Percent in inner");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsSaidInEveryLanguageAndItsTextsCiteItsRules(AdviceKind kind) {
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language, ZoneOffset.UTC);
            assertThat(wording.say(kind.message())).isNotBlank();
            String how = wording.say(kind.how());
            assertThat(kind.rules()).allSatisfy(rule -> assertThat(how).contains(rule.text()));
            assertThat(how.split("[A-Z]-\\d\\d", -1)).hasSize(kind.rules().size() + 1);
        }
        assertThat(kind.rules())
                .allSatisfy(rule -> assertThat(RuleBook.ozon().rule(rule)).isNotNull());
    }

    @Test
    void theShopHasNoNameAndEverythingElseHasOne() {
        assertThat(Stream.of(Subject.SHOP, Subject.warehouse("7"), Subject.method("8"), Subject.carrier("CDEK"))
                        .map(subject -> said(subject.message())))
                .containsExactly("the shop", "warehouse 7", "delivery method 8", "carrier CDEK");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.warehouse(" "))
                .withMessage("no subject: WAREHOUSE ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject(Subject.Kind.SHOP, " "))
                .withMessage("no subject: SHOP ' '");
    }

    static Stream<AdvisedValue> values() {
        return Stream.of(
                new AdvisedValue.None(),
                new AdvisedValue.Time(Duration.ofHours(26)),
                new AdvisedValue.Count(2),
                new AdvisedValue.Day(LocalDate.parse("2026-05-09")),
                new AdvisedValue.Clock(LocalTime.parse("16:30")),
                new AdvisedValue.Moment(may(3)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadAsItWasWritten(AdvisedValue value) {
        assertThat(AdvisedValue.read(value.text())).isEqualTo(value);
    }

    @Test
    void theTextsOfValuesAreStable() {
        assertThat(values().map(AdvisedValue::text))
                .containsExactly(
                        "none",
                        "time PT26H",
                        "count 2",
                        "day 2026-05-09",
                        "clock 16:30",
                        "moment 2026-05-03T00:00:00Z");
        assertThat(values().map(value -> ENGLISH.say(value.message())))
                .containsExactly("no value", "1 d 2 h", "2", "2026-05-09", "16:30", "2026-05-03 00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none ", "count", "count two", "day 2026-02-30", "time 3 days", "hours 5", "count 2 3"})
    void whatIsNoValueIsNamed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdvisedValue.read(text))
                .withMessage("no advised value: '" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "time PT0S, 'advise a time above zero, got PT0S'",
        "time PT-1S, 'advise a time above zero, got PT-1S'",
        "count 0, 'advise 1 or more, got 0'"
    })
    void aValueOfNothingIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdvisedValue.read(text))
                .withMessage(message);
    }

    @Test
    void oneIsEnough() {
        assertThat(new AdvisedValue.Count(1).number()).isEqualTo(1);
        assertThat(new AdvisedValue.Time(Duration.ofNanos(1)).time()).isEqualTo(Duration.ofNanos(1));
    }
}
