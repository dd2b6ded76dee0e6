package io.github.ozonexpiry.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Rule;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.rule.Validity;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleProfileTest {

    private static final String HEAD =
            "name\tprofile\tkind\tcounted_from\tamount\trule\tconfidence\tfrom\tuntil\tseen\tsources\n";

    /** Rules section 1.4, 1.1, K-02 and H-02: the amounts as they stand there. */
    @ParameterizedTest
    @CsvSource({
        "realFbsGlobal, X-01, AUTO_CANCEL, NOTICE, 1b, X-01, A",
        "realFbsGlobal, X-02, AUTO_CANCEL, NOTICE, 3d, X-02, C",
        "realFbsGlobal, X-03, AUTO_CANCEL, PACKED, 10d+1b, X-03, A", // more than 9 days
        "realFbsGlobal, X-04, AUTO_CANCEL, PLANNED_SHIP, 5d, X-04, A",
        "realFbsGlobal, X-05, AUTO_CANCEL, PLANNED_SHIP, 10d, X-05, A",
        "realFbsGlobal, X-06, AUTO_CANCEL, PLANNED_SHIP, 7d, X-06, A",
        "realFbsGlobal, X-07, AUTO_CANCEL, REFUSAL, 14d, X-07, A",
        "realFbsGlobal, X-08, ANSWER_TRACKING, TRACKING_REQUEST, 72h, X-08, A",
        "realFbsGlobal, X-10 older, DELIVERY, PROMISED_DELIVERY, 24d, X-10, A",
        "realFbsGlobal, X-10 newer, DELIVERY, PROMISED_DELIVERY, 20d, X-10, A",
        "realFbsGlobal, X-11, PASSPORT_DATA, ORDER, 24h, X-11, A",
        "realFbsGlobal, K-02, ANSWER_CHAT, BUYERS_MESSAGE, 48h, K-02, B",
        "realFbsGlobal, H-02 2021, PLANNED_SHIP, ORDER, <=5d, H-02, A",
        "realFbsGlobal, H-02, PLANNED_SHIP, ORDER, <=10d, H-02, A",
        "realFbsGlobal, H-02 China, PLANNED_SHIP, ORDER, <=5d, H-02, C",
        "fbsRussia, K-02, ANSWER_CHAT, BUYERS_MESSAGE, 48h, K-02, B",
        "rfbsRussia, K-02, ANSWER_CHAT, BUYERS_MESSAGE, 48h, K-02, B",
        "rfbsExpress, K-02, ANSWER_CHAT, BUYERS_MESSAGE, 48h, K-02, B",
        "fbp, X-11, PASSPORT_DATA, ORDER, 24h, L-04, A",
        "fbo, K-02, ANSWER_CHAT, BUYERS_MESSAGE, 48h, K-02, B",
        "seedArticle, L-05, CONFIRM, ORDER, 24h, L-05, D",
    })
    void eachRowSaysWhatTheRulesSay(
            String profile, String name, DeadlineKind kind, CountedFrom from, String amount, RuleId rule, String mark) {
        ProfileRow row = BuiltInProfiles.of(profile).row(name);

        assertThat(row.kind()).isEqualTo(kind);
        assertThat(row.from()).isEqualTo(from);
        assertThat(row.amount()).hasToString(amount);
        assertThat(row.rule()).isEqualTo(rule);
        assertThat(row.confidence().mark()).isEqualTo(mark);
        assertThat(row.place()).matches("profiles\\.tsv:\\d+");
    }

    @Test
    void thereAreNoMoreRowsThanThose() {
        assertThat(RuleProfile.realFbsGlobal().rows()).hasSize(15);
        assertThat(List.of(RuleProfile.fbsRussia(), RuleProfile.rfbsRussia(), RuleProfile.rfbsExpress()))
                .allSatisfy(profile ->
                        assertThat(profile.rows()).extracting(ProfileRow::name).containsExactly("K-02"));
        assertThat(RuleProfile.fbp().rows()).hasSize(1);
        assertThat(RuleProfile.seedArticle().rows()).hasSize(1);
    }

    /** UNCERTAIN: nobody published a number of days for Russia. */
    @ParameterizedTest
    @EnumSource(names = {"FBS", "RFBS", "RFBS_EXPRESS"})
    void russiaHasNoAutomaticCancellation(Scheme scheme) {
        assertThat(RuleProfile.forScheme(scheme).rows()).noneMatch(row -> row.kind() == DeadlineKind.AUTO_CANCEL);
    }

    @ParameterizedTest
    @CsvSource({
        "FBS, fbsRussia",
        "RFBS, rfbsRussia",
        "RFBS_EXPRESS, rfbsExpress",
        "REALFBS_GLOBAL, realFbsGlobal",
        "FBP, fbp",
        "FBO, fbo"
    })
    void everySchemeHasItsProfile(Scheme scheme, String name) {
        assertThat(RuleProfile.forScheme(scheme).name()).isEqualTo(name);
        assertThat(RuleProfile.forScheme(scheme).scheme()).contains(scheme);
    }

    @Test
    void theProfilesAreNamedLikeTheirFactories() {
        assertThat(RuleProfile.fbsRussia()).hasToString("RuleProfile fbsRussia of 1 rows");
        assertThat(RuleProfile.rfbsRussia().name()).isEqualTo("rfbsRussia");
        assertThat(RuleProfile.rfbsExpress().name()).isEqualTo("rfbsExpress");
        assertThat(RuleProfile.realFbsGlobal().name()).isEqualTo("realFbsGlobal");
        assertThat(RuleProfile.fbp().name()).isEqualTo("fbp");
        assertThat(RuleProfile.seedArticle().name()).isEqualTo("seedArticle");
        assertThat(RuleProfile.seedArticle().scheme()).isEmpty();
    }

    /** Each row of the table rests on a rule that the rule book has, with sources that the rule has. */
    @ParameterizedTest
    @EnumSource(Scheme.class)
    void everyRowRestsOnARuleOfTheBook(Scheme scheme) {
        assertThat(RuleProfile.forScheme(scheme).rows()).allSatisfy(row -> {
            Rule rule = RuleBook.ozon().rule(row.rule());
            assertThat(row.sources()).isNotEmpty().isSubsetOf(rule.sources());
        });
    }

    /** The boundary of each row that has a day, and the day before it. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-30, AUTO_CANCEL, PLANNED_SHIP, one of X-04 X-05 X-06",
        "2024-12-01, AUTO_CANCEL, PLANNED_SHIP, X-06",
        "2026-05-04, AUTO_CANCEL, PLANNED_SHIP, X-06",
        "2024-11-30, AUTO_CANCEL, NOTICE, one of X-01 X-02",
        "2024-12-01, AUTO_CANCEL, NOTICE, none",
        "2024-11-30, AUTO_CANCEL, PACKED, one of X-03",
        "2024-12-01, AUTO_CANCEL, PACKED, none",
        "2026-05-04, AUTO_CANCEL, REFUSAL, one of X-07",
        "2021-12-31, ANSWER_TRACKING, TRACKING_REQUEST, none",
        "2022-01-01, ANSWER_TRACKING, TRACKING_REQUEST, X-08",
        "2021-12-31, PASSPORT_DATA, ORDER, none",
        "2022-01-01, PASSPORT_DATA, ORDER, X-11",
        "2026-11-21, ANSWER_CHAT, BUYERS_MESSAGE, one of K-02",
        "2026-11-22, ANSWER_CHAT, BUYERS_MESSAGE, K-02",
        "2026-05-04, PLANNED_SHIP, ORDER, none", // maxima are no timers
        "2026-05-04, DELIVERY, PROMISED_DELIVERY, one of X-10 older X-10 newer",
        "2026-05-04, CONFIRM, ORDER, none", // the seed article's alone
    })
    void theRowOfADay(LocalDate day, DeadlineKind kind, CountedFrom from, String expected) {
        assertThat(said(RuleProfile.realFbsGlobal().on(day, kind, from))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "X-04, 2024-11-30, AUTO_CANCEL, PLANNED_SHIP, X-04",
        "X-05, 2024-11-30, AUTO_CANCEL, PLANNED_SHIP, X-05",
        "X-05, 2024-12-01, AUTO_CANCEL, PLANNED_SHIP, X-06", // it had ended by then
        "X-06, 2023-01-01, AUTO_CANCEL, PLANNED_SHIP, X-06",
        "X-01, 2023-01-01, AUTO_CANCEL, NOTICE, X-01",
        "X-10 newer, 2026-05-04, DELIVERY, PROMISED_DELIVERY, X-10 newer",
    })
    void aChosenRowHoldsWhereNoKnownDayRulesItOut(
            String chosen, LocalDate day, DeadlineKind kind, CountedFrom from, String expected) {
        RowAnswer answer = RuleProfile.realFbsGlobal().choosing(chosen).on(day, kind, from);

        assertThat(answer).isInstanceOf(RowAnswer.Found.class);
        assertThat(answer.row()).map(ProfileRow::name).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-23, one of H-02 2021 H-02 H-02 China",
        "2024-04-24, H-02",
        "2026-05-04, H-02",
    })
    void theMaximumPreparationTimeOfADay(LocalDate day, String expected) {
        assertThat(said(RuleProfile.realFbsGlobal().maximumPreparationOn(day))).isEqualTo(expected);
        assertThat(said(RuleProfile.fbsRussia().maximumPreparationOn(day))).isEqualTo("none");
    }

    @Test
    void theMaximumFromChinaHoldsWhereItIsChosenEvenBesideTheOneInForce() {
        assertThat(said(RuleProfile.realFbsGlobal()
                        .choosing("H-02 China")
                        .maximumPreparationOn(LocalDate.of(2026, 5, 4))))
                .isEqualTo("H-02 China");
    }

    @Test
    void aTimerOfTheCallersOwnDoesNotCompeteWithAMaximum() {
        RuleProfile profile = RuleProfile.realFbsGlobal()
                .with(ProfileRow.of(
                        "mine",
                        DeadlineKind.PLANNED_SHIP,
                        CountedFrom.ORDER,
                        "3d",
                        RuleId.of("H-01"),
                        Validity.ALWAYS));
        LocalDate day = LocalDate.of(2026, 5, 4);

        assertThat(said(profile.on(day, DeadlineKind.PLANNED_SHIP, CountedFrom.ORDER)))
                .isEqualTo("mine");
        assertThat(said(profile.maximumPreparationOn(day))).isEqualTo("H-02");
    }

    @Test
    void choosingARowTwiceIsNoChangeAndChoosingTwoThatCompeteIsRefused() {
        RuleProfile chosen = RuleProfile.realFbsGlobal().choosing("X-04").choosing("X-04");

        assertThat(chosen.rows()).isEqualTo(RuleProfile.realFbsGlobal().rows());
        assertThatThrownBy(() -> chosen.choosing("X-05"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "profiles\\.tsv:\\d+: X-04 .* and profiles\\.tsv:\\d+: X-05 .* cannot both be chosen");
        assertThat(chosen.choosing("X-01").rows()).hasSize(15);
    }

    @Test
    void aRowThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> RuleProfile.fbp().choosing("X-06"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no row 'X-06' in profile fbp; there are [X-11]");
        assertThatThrownBy(() -> BuiltInProfiles.of("fbx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no profile fbx in [");
    }

    @Test
    void aRowOfTheSameNameIsReplacedInItsPlace() {
        ProfileRow own = row("X-06", "9d", "");
        RuleProfile profile = RuleProfile.realFbsGlobal().with(own);

        assertThat(profile.rows()).hasSize(15);
        assertThat(profile.rows().indexOf(own)).isEqualTo(5);
        assertThat(profile.on(LocalDate.of(2026, 5, 4), DeadlineKind.AUTO_CANCEL, CountedFrom.PLANNED_SHIP)
                        .row())
                .contains(own);
    }

    @Test
    void aRowOfAnotherNameIsAddedAndAChoiceStays() {
        RuleProfile profile = RuleProfile.realFbsGlobal()
                .choosing("X-05")
                .with(ProfileRow.of(
                        "mine", DeadlineKind.CONFIRM, CountedFrom.ORDER, "12h", RuleId.of("L-05"), Validity.ALWAYS));

        assertThat(profile.rows()).hasSize(16);
        assertThat(said(profile.on(LocalDate.of(2023, 1, 1), DeadlineKind.AUTO_CANCEL, CountedFrom.PLANNED_SHIP)))
                .isEqualTo("X-05");
    }

    @Test
    void aRowThatOverlapsAnotherIsRefusedAndBothAreNamed() {
        assertThatThrownBy(() -> RuleProfile.realFbsGlobal().with(row("mine", "9d", "2026-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("profiles\\.tsv:\\d+: X-06 \\(AUTO_CANCEL, 7d from PLANNED_SHIP\\)"
                        + " and mine \\(AUTO_CANCEL, 9d from PLANNED_SHIP\\) both hold on 2026-01-01");
    }

    @Test
    void aUsersProfileIsReadFromAFile() {
        RuleProfile profile = RuleProfile.read(
                table(HEAD + "mine\tshop\tCONFIRM\tORDER\t12h\tL-05\tD\t\t\t\t\n"
                        + "other\telse\tCONFIRM\tORDER\t1h\tL-05\tD\t\t\t\t\n"
                        + "days\tshop\tAUTO_CANCEL\tPLANNED_SHIP\t9d\tX-06\tC\t?\t\t2026-01-01\tours, theirs\n"),
                "shop",
                Optional.of(Scheme.RFBS));

        assertThat(profile.rows()).extracting(ProfileRow::name).containsExactly("mine", "days");
        assertThat(profile.row("days").sources()).containsExactly("ours", "theirs");
        assertThat(profile.row("mine").sources()).isEmpty();
        assertThat(profile.row("days").seen()).contains(LocalDate.of(2026, 1, 1));
        assertThat(profile.scheme()).contains(Scheme.RFBS);
    }

    /** What is wrong in a file is named with file and line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a CONFIRM ORDER 12h - -; a ANSWER_CHAT BUYERS_MESSAGE 1h - - | mine.tsv:3: a (ANSWER_CHAT, 1h from BUYERS_MESSAGE) stands twice",
                "a CONFIRM ORDER 12h - -; b CONFIRM ORDER 1h - - | mine.tsv:2: a (CONFIRM, 12h from ORDER) and mine.tsv:3: b (CONFIRM, 1h from ORDER) both hold on -999999999-01-01",
                "a CONFIRM ORDER 12h - 2026-02-01; b CONFIRM ORDER 1h 2026-01-31 - | mine.tsv:2: a (CONFIRM, 12h from ORDER) and mine.tsv:3: b (CONFIRM, 1h from ORDER) both hold on 2026-01-31",
                "a CONFIRM ORDER 12 - - | mine.tsv:2: column 'name' has 'a': mine.tsv:2: column 'amount' has '12': an amount is written 24h, 7d, 1b, 10d+1b or <=10d; got '12'",
            })
    void whatIsWrongInAFileIsNamedWithFileAndLine(String rows, String message) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String row : rows.split("; ", -1)) {
            String[] cells = Arrays.stream(row.strip().split(" ", -1))
                    .map(cell -> cell.equals("-") ? "" : cell)
                    .toArray(String[]::new);
            text.append(String.join(
                            "\t", cells[0], "shop", cells[1], cells[2], cells[3], "L-05", "D", cells[4], cells[5], "",
                            ""))
                    .append('\n');
        }

        assertThatThrownBy(() -> RuleProfile.read(table(text.toString()), "shop", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "bac"})
    void rowsThatFollowEachOtherOrCountFromElsewhereDoNotOverlap(String order) {
        Map<Character, String> rows = Map.of(
                'a', "a\tshop\tCONFIRM\tORDER\t12h\tL-05\tD\t\t2026-02-01\t\t\n",
                'b', "b\tshop\tCONFIRM\tORDER\t1h\tL-05\tD\t2026-02-01\t\t\t\n",
                'c', "c\tshop\tCONFIRM\tPACKED\t2h\tL-05\tD\t\t\t\t\n");
        StringBuilder text = new StringBuilder(HEAD);
        order.chars().forEach(row -> text.append(rows.get((char) row)));
        RuleProfile profile = RuleProfile.read(table(text.toString()), "shop", Optional.empty());

        assertThat(said(profile.on(LocalDate.of(2026, 1, 31), DeadlineKind.CONFIRM, CountedFrom.ORDER)))
                .isEqualTo("a");
        assertThat(said(profile.on(LocalDate.of(2026, 2, 1), DeadlineKind.CONFIRM, CountedFrom.ORDER)))
                .isEqualTo("b");
        assertThat(said(profile.on(LocalDate.of(2026, 2, 1), DeadlineKind.CONFIRM, CountedFrom.PACKED)))
                .isEqualTo("c");
    }

    @Test
    void anEmptyProfileHasNoRow() {
        RuleProfile empty = RuleProfile.empty("shop", Optional.of(Scheme.FBS));

        assertThat(empty.rows()).isEmpty();
        assertThat(empty.scheme()).contains(Scheme.FBS);
        assertThat(empty.name()).isEqualTo("shop");
        assertThat(empty.on(LocalDate.of(2026, 5, 4), DeadlineKind.CONFIRM, CountedFrom.ORDER)
                        .row())
                .isEmpty();
    }

    private static ProfileRow row(String name, String amount, String from) {
        return ProfileRow.of(
                name,
                DeadlineKind.AUTO_CANCEL,
                CountedFrom.PLANNED_SHIP,
                amount,
                RuleId.of("X-06"),
                Validity.read(from, ""));
    }

    private static String said(RowAnswer answer) {
        if (answer instanceof RowAnswer.NotKnown several) {
            return "one of "
                    + String.join(
                            " ",
                            several.candidates().stream().map(ProfileRow::name).toList());
        }
        return answer.row().map(ProfileRow::name).orElse("none");
    }

    private static DatedTable table(String text) {
        try {
            return DatedTable.read(new StringReader(text), "mine.tsv");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
