package io.github.ozonexpiry.penalty;

import static io.github.ozonexpiry.penalty.Tables.tariffs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff.Fee;
import io.github.ozonexpiry.penalty.PenaltyTariffs.Answer;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Rule;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyTariffsTest {

    private static final String OWN = "MINE | FBS | 3% | none | none | none | none | 0 | RU-1 | C | ";

    /** Rules sections 3.1 to 3.3: the amounts as they stand there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GLOBAL-2022 | [REALFBS_GLOBAL] | NOT_PUBLISHED | NOT_PUBLISHED | - | - | 0 | [] | A",
                "GLOBAL-2023 | [REALFBS_GLOBAL] | NOT_PUBLISHED | NOT_PUBLISHED | - | - | 0 | [] | C",
                "GLOBAL-3 | [REALFBS_GLOBAL] | OF_ZONE | NOTHING | - | 1500 RUB | 1 | [I-16, I-15] | C",
                "GLOBAL-5 | [REALFBS_GLOBAL] | OF_ZONE | NOTHING | - | 1500 RUB | 0 | [I-05, I-04, I-06] | A",
                "RU-0 | [FBS, RFBS] | NOTHING | NOTHING | - | - | 0 | [RU-0] | C",
                "RU-1 | [FBS, RFBS] | 1.5 % | 1.5 % | 20 RUB | 700 RUB | 0 | [RU-1] | C",
                "RU-2 | [FBS, RFBS] | 3 % | 1.5 % | 50 RUB | 700 RUB | 0 | [RU-2] | C",
                "RU-3 | [FBS, RFBS, RFBS_EXPRESS] | 4.5 % | 3 % | 50 RUB | 2000 RUB | 0 | [RU-3] | C",
                "RU-4 | [FBS, RFBS, RFBS_EXPRESS] | 2 % | 2 % | 50 RUB | 2000 RUB | 0 | [RU-4] | C",
            })
    void eachTariffSaysWhatTheRulesSay(
            String name,
            String schemes,
            String cancellation,
            String delay,
            String minimum,
            String maximum,
            int dailyFree,
            String rules,
            String mark) {
        PenaltyTariff tariff = PenaltyTariffs.official().named(name);

        assertThat(tariff.schemes().stream().sorted().toList()).hasToString(schemes);
        assertThat(said(tariff.fee(Breach.CANCELLATION))).isEqualTo(cancellation);
        assertThat(said(tariff.fee(Breach.DELAY))).isEqualTo(delay);
        assertThat(tariff.minimum().map(Money::toString)).isEqualTo(Optional.ofNullable(minimum));
        assertThat(tariff.maximum().map(Money::toString)).isEqualTo(Optional.ofNullable(maximum));
        assertThat(tariff.dailyFree()).isEqualTo(dailyFree);
        assertThat(tariff.evidence().rules()).hasToString(rules);
        assertThat(tariff.evidence().confidence().mark()).isEqualTo(mark);
        assertThat(tariff.toString()).matches("tariffs\\.tsv:\\d+: " + name);
    }

    @Test
    void thereAreNoMoreTariffsThanThose() {
        assertThat(PenaltyTariffs.official().all()).hasSize(9);
    }

    /** I-05, I-16, RU-3, RU-4: the share of the price in each zone. */
    @ParameterizedTest
    @CsvSource({
        "GLOBAL-5, GREEN 0 %; BLUE 3 %; YELLOW 6 %; ORANGE 9 %; RED 9 %",
        "GLOBAL-3, GREEN 0 %; YELLOW 4 %; RED 4 %",
        "RU-3, FREE 0 %; BASE 4.5 %",
        "RU-4, FREE 0 %; BASE 2 %; DOUBLE 4 %; TRIPLE 6 %",
        "RU-1, ''",
    })
    void eachZoneCosts(String name, String shares) {
        PenaltyTariff tariff = PenaltyTariffs.official().named(name);
        Percent base = tariff.fee(Breach.CANCELLATION).percent();

        assertThat(tariff.zones().stream()
                        .map(zone -> zone.name() + " " + zone.percentOf(base))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(shares);
    }

    @Test
    void everyTariffRestsOnRulesOfTheBookWithTheirSources() {
        assertThat(PenaltyTariffs.official().all()).allSatisfy(tariff -> {
            List<String> known = tariff.evidence().rules().stream()
                    .map(RuleBook.ozon()::rule)
                    .map(Rule::sources)
                    .flatMap(List::stream)
                    .toList();
            assertThat(tariff.evidence().sources()).isNotEmpty();
            assertThat(known.isEmpty() || known.containsAll(tariff.evidence().sources()))
                    .as(tariff.name())
                    .isTrue();
        });
    }

    /** The first day of each row that has one, and the day before it. */
    @ParameterizedTest
    @CsvSource({
        "REALFBS_GLOBAL, 2022-06-01, one of GLOBAL-2022 GLOBAL-2023",
        "REALFBS_GLOBAL, 2025-04-28, one of GLOBAL-2022 GLOBAL-2023",
        "REALFBS_GLOBAL, 2025-04-29, GLOBAL-3",
        "REALFBS_GLOBAL, 2025-04-30, one of GLOBAL-3 GLOBAL-5", // until when is not known
        "REALFBS_GLOBAL, 2026-11-21, one of GLOBAL-3 GLOBAL-5",
        "REALFBS_GLOBAL, 2026-11-22, GLOBAL-5",
        "REALFBS_GLOBAL, 2030-01-01, GLOBAL-5",
        "FBS, 2022-12-30, one of RU-0",
        "FBS, 2022-12-31, RU-0",
        "FBS, 2023-06-12, RU-0",
        "FBS, 2023-06-13, RU-1",
        "RFBS, 2023-06-13, RU-1",
        "FBS, 2023-06-14, one of RU-1 RU-2",
        "FBS, 2023-12-30, one of RU-1 RU-2",
        "FBS, 2023-12-31, RU-2",
        "FBS, 2025-05-04, RU-2",
        "FBS, 2025-05-05, RU-3",
        "FBS, 2025-05-06, one of RU-3",
        "RFBS_EXPRESS, 2025-05-04, none",
        "RFBS_EXPRESS, 2025-05-05, RU-3",
        "FBS, 2026-08-11, one of RU-3",
        "FBS, 2026-08-12, RU-4",
        "RFBS_EXPRESS, 2026-08-12, RU-4",
        "FBO, 2026-08-12, none",
        "FBP, 2026-08-12, none",
    })
    void theTariffOfADay(Scheme scheme, LocalDate day, String expected) {
        assertThat(said(PenaltyTariffs.official().on(scheme, day))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GLOBAL-5, REALFBS_GLOBAL, 2026-05-10, GLOBAL-5",
        "GLOBAL-3, REALFBS_GLOBAL, 2026-11-22, GLOBAL-3", // before a row that holds for certain
        "GLOBAL-3, REALFBS_GLOBAL, 2025-04-28, one of GLOBAL-2022 GLOBAL-2023", // not yet
        "GLOBAL-2022, REALFBS_GLOBAL, 2025-04-29, GLOBAL-3", // no longer
        "RU-3, FBS, 2026-08-11, RU-3",
        "RU-3, REALFBS_GLOBAL, 2026-11-22, GLOBAL-5", // no tariff of that scheme
    })
    void aChosenTariffHoldsWhereNoKnownDayRulesItOut(String chosen, Scheme scheme, LocalDate day, String expected) {
        assertThat(said(PenaltyTariffs.official().choosing(chosen).on(scheme, day)))
                .isEqualTo(expected);
    }

    @Test
    void ofTwoChosenTariffsTheLaterInTheTableHolds() {
        PenaltyTariffs both = PenaltyTariffs.official().choosing("RU-3").choosing("RU-1");

        assertThat(said(both.on(Scheme.FBS, LocalDate.of(2024, 5, 1)))).isEqualTo("RU-1");
        assertThat(said(both.on(Scheme.FBS, LocalDate.of(2026, 5, 1)))).isEqualTo("RU-3");
    }

    @Test
    void whatIsNotKnownHasAReasonInWords() {
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(english.say(reason(Scheme.FBO, "2026-08-12")))
                .isEqualTo("nobody published a tariff of FBO for 2026-08-12");
        assertThat(english.say(reason(Scheme.FBS, "2023-06-14")))
                .isEqualTo("which tariff of FBS held on 2023-06-14 is not known; possible: RU-1, RU-2");
    }

    @Test
    void onlyAKnownAnswerHasATariff() {
        PenaltyTariffs tariffs = PenaltyTariffs.official();

        assertThat(tariffs.on(Scheme.FBS, LocalDate.of(2026, 8, 12)).tariff()).contains(tariffs.named("RU-4"));
        assertThat(tariffs.on(Scheme.FBO, LocalDate.of(2026, 8, 12)).tariff()).isEmpty();
    }

    @Test
    void aNameThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> PenaltyTariffs.official().choosing("RU-9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tariff 'RU-9'; there are [GLOBAL-2022, GLOBAL-2023, GLOBAL-3, GLOBAL-5, RU-0, RU-1,"
                        + " RU-2, RU-3, RU-4]");
    }

    @Test
    void aUsersTariffIsAddedAtTheEndAndAChoiceStays() {
        PenaltyTariffs tariffs = PenaltyTariffs.official()
                .choosing("RU-1")
                .with(
                        tariffs(
                                "FBO-1 | FBO, FBP | ? | 3% | 5 CNY | none | none | 2 | RU-1 | D | 2026-01-01 | | | ours, theirs"));
        PenaltyTariff own = tariffs.named("FBO-1");

        assertThat(tariffs.all()).hasSize(10).endsWith(own);
        assertThat(own.schemes()).containsExactlyInAnyOrder(Scheme.FBO, Scheme.FBP);
        assertThat(own.minimum()).contains(Money.of("5", "CNY"));
        assertThat(own.maximum()).isEmpty();
        assertThat(own.dailyFree()).isEqualTo(2);
        assertThat(own.evidence().sources()).containsExactly("ours", "theirs");
        assertThat(said(tariffs.on(Scheme.FBO, LocalDate.of(2025, 12, 31)))).isEqualTo("none");
        assertThat(said(tariffs.on(Scheme.FBO, LocalDate.of(2026, 1, 1)))).isEqualTo("FBO-1");
        assertThat(said(tariffs.on(Scheme.FBS, LocalDate.of(2024, 1, 1)))).isEqualTo("RU-1");
    }

    @Test
    void aUsersTariffTakesThePlaceOfTheOneOfItsName() {
        PenaltyTariffs tariffs = PenaltyTariffs.official()
                .with(tariffs(
                        "RU-4 | FBS | 5% | 5% | none | none | none | 0 | RU-4 | C | 2026-08-12 | 2027-01-01 | | S"));

        assertThat(tariffs.all()).hasSize(9);
        assertThat(tariffs.all().get(8).fee(Breach.DELAY).percent()).isEqualTo(Percent.of("5"));
        assertThat(said(tariffs.on(Scheme.FBS, LocalDate.of(2027, 1, 1)))).isEqualTo("none");
    }

    /** What overlaps is named with file, line, column, value and the other row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-08-11 | 2026-08-12; ",
                "2026-08-11 | 2026-08-13; mine.tsv:2: column 'from' has '2026-08-11': MINE and tariffs.tsv:NN: RU-4 both hold for [FBS] on 2026-08-12",
                "2028-01-01 | ; mine.tsv:2: column 'from' has '2028-01-01': MINE and tariffs.tsv:NN: RU-4 both hold for [FBS] on 2028-01-01",
                "| 2022-12-31; ",
                "| 2023-01-01; mine.tsv:2: column 'from' has '': MINE and tariffs.tsv:NN: RU-0 both hold for [FBS] on 2022-12-31",
                "? | ; ",
            })
    void aUsersTariffThatOverlapsAnotherIsRefused(String days, String message) {
        var own = tariffs(OWN + days + " | | S");

        if (message == null) {
            assertThat(PenaltyTariffs.official().with(own).all()).hasSize(10);
            return;
        }
        assertThatThrownBy(() -> PenaltyTariffs.official().with(own))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage)
                .satisfies(said -> assertThat(said.replaceAll("(tariffs.tsv):\\d+", "$1:NN"))
                        .isEqualTo(message));
    }

    @Test
    void aTariffThatIsSeenWithoutKnownDaysOverlapsOnThatDay() {
        assertThatThrownBy(() -> PenaltyTariffs.official().with(tariffs(OWN + "? | ? | 2026-08-12 | S")))
                .hasMessageContaining("column 'from' has '?': MINE and tariffs.tsv")
                .hasMessageEndingWith("both hold for [FBS] on 2026-08-12");
        assertThat(PenaltyTariffs.official()
                        .with(tariffs(OWN + "? | ? | 2026-08-11 | S"))
                        .all())
                .hasSize(10);
    }

    @Test
    void aNameThatStandsTwiceInAFileIsNamedWithBothLines() {
        assertThatThrownBy(() -> PenaltyTariffs.official()
                        .with(tariffs(OWN + "2020-01-01 | 2021-01-01 | | S", OWN + "2021-01-01 | 2022-01-01 | | S")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine.tsv:3: column 'name' has 'MINE': it stands twice, see mine.tsv:2: MINE");
    }

    private static Message reason(Scheme scheme, String day) {
        return ((Answer.NotKnown) PenaltyTariffs.official().on(scheme, LocalDate.parse(day))).reason();
    }

    private static String said(Fee fee) {
        return fee.kind() == Fee.Kind.PERCENT
                ? fee.percent().toString()
                : fee.kind().toString();
    }

    private static String said(Answer answer) {
        if (answer instanceof Answer.NotKnown several && !several.candidates().isEmpty()) {
            return "one of "
                    + String.join(
                            " ",
                            several.candidates().stream()
                                    .map(PenaltyTariff::name)
                                    .toList());
        }
        return answer.tariff().map(PenaltyTariff::name).orElse("none");
    }
}
