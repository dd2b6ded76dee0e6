package io.github.ozonexpiry.audit;

import static io.github.ozonexpiry.audit.Charges.DAY;
import static io.github.ozonexpiry.audit.Charges.ONE;
import static io.github.ozonexpiry.audit.Charges.POLICY;
import static io.github.ozonexpiry.audit.Charges.TWO;
import static io.github.ozonexpiry.audit.Charges.accrued;
import static io.github.ozonexpiry.audit.Charges.cancelled;
import static io.github.ozonexpiry.audit.Charges.cny;
import static io.github.ozonexpiry.audit.Charges.costing;
import static io.github.ozonexpiry.audit.Charges.listed;
import static io.github.ozonexpiry.audit.Charges.ofDay;
import static io.github.ozonexpiry.audit.Charges.on;
import static io.github.ozonexpiry.audit.Charges.only;
import static io.github.ozonexpiry.audit.Charges.row;
import static io.github.ozonexpiry.audit.Charges.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.audit.AuditLine.Differing;
import io.github.ozonexpiry.audit.AuditLine.Matched;
import io.github.ozonexpiry.audit.AuditLine.Missing;
import io.github.ozonexpiry.audit.AuditLine.NotCompared;
import io.github.ozonexpiry.audit.AuditLine.Unexpected;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.money.Amounts;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The amounts are those of W-03: 3 % of 5,000 CNY capped to 125 CNY, of 300 CNY 9 CNY, together 134 CNY. */
class AuditTest {

    @Test
    void whatIsBilledAsComputedMatches() {
        AuditLine line = only(List.of(cancelled(ONE, "125")), List.of(listed(ONE, "125")));

        assertThat(line).isInstanceOf(Matched.class);
        assertThat(line.sides().computed()).contains(cny("125"));
        assertThat(line.sides().charged()).contains(cny("125"));
        assertThat(line.explanations()).isEmpty();
    }

    @Test
    void oneFenMoreOrLessIsADifference() {
        assertThat(only(List.of(cancelled(ONE, "9")), List.of(listed(ONE, "9.01"))))
                .isInstanceOf(Differing.class)
                .extracting(line -> line.sides().difference())
                .isEqualTo(Optional.of(cny("0.01")));
        assertThat(only(List.of(cancelled(ONE, "9")), List.of(listed(ONE, "8.99"))))
                .isInstanceOf(Differing.class);
    }

    @Test
    void aComputedAmountIsRoundedHalfUpToHundredths() {
        assertThat(only(List.of(cancelled(ONE, "9.995")), List.of(listed(ONE, "10"))))
                .isInstanceOf(Matched.class);
        assertThat(only(List.of(cancelled(ONE, "9.9949")), List.of(listed(ONE, "9.99"))))
                .isInstanceOf(Matched.class);
    }

    @Test
    void aChargeMayBearTheNextDay() {
        List<Expected> expected = List.of(cancelled(ONE, "9"));

        assertThat(only(expected, List.of(on(DAY.plusDays(1), listed(ONE, "9")))))
                .isInstanceOf(Matched.class);
        assertThat(only(expected, List.of(on(DAY.plusDays(2), listed(ONE, "9")))))
                .isInstanceOf(Differing.class);
        assertThat(only(expected, List.of(on(DAY.minusDays(1), listed(ONE, "9")))))
                .isInstanceOf(Differing.class);
    }

    @Test
    void whatIsNotBilledIsMissing() {
        AuditLine line = only(List.of(cancelled(ONE, "9")), List.of());

        assertThat(line).isInstanceOf(Missing.class);
        assertThat(line.sides().computed()).contains(cny("9"));
        assertThat(line.sides().charged()).isEmpty();
        assertThat(line.explanations()).isEmpty();
    }

    @Test
    void whatWasNotComputedIsUnexpected() {
        AuditLine line = only(List.of(), List.of(listed(ONE, "9")));

        assertThat(line).isInstanceOf(Unexpected.class);
        assertThat(line.sides().charged()).contains(cny("9"));
        assertThat(line.sides().posting()).contains(ONE);
        assertThat(line.explanations()).isEmpty();
    }

    @Test
    void nothingIsMissingOnADayThatWasNotRead() {
        assertThat(reason(only(List.of(cancelled(ONE, "9")), List.of(), POLICY.without(Set.of(DAY)))))
                .isEqualTo(Message.of("audit.notCompared.unread", DAY));
        assertThat(only(List.of(cancelled(ONE, "9")), List.of(), AuditPolicy.of(DAY, DAY, DAY.plusDays(1))))
                .isInstanceOf(Missing.class);
        assertThat(only(
                        List.of(cancelled(ONE, "9")),
                        List.of(),
                        AuditPolicy.of(DAY.plusDays(1), DAY.plusDays(1), DAY.plusDays(2))))
                .isInstanceOf(NotCompared.class);
        assertThat(only(
                        List.of(cancelled(ONE, "9")),
                        List.of(),
                        AuditPolicy.of(DAY.minusDays(1), DAY.minusDays(1), DAY.plusDays(2))))
                .isInstanceOf(NotCompared.class);
    }

    @Test
    void whatCouldNotBeComputedIsNotCompared() {
        Message why = Message.of("cost.notKnown.charge");
        Expected unknown =
                new Expected(ONE, ChargeKind.DELAY, DAY, new Expected.Cost.NotKnown(why), Optional.empty(), List.of());
        Billed delay = row(Source.ERROR_LIST, "", ChargeKind.DELAY, Optional.of(ONE), "9");

        assertThat(reason(only(List.of(unknown), List.of(delay))))
                .isEqualTo(Message.of("audit.notCompared.notKnown", why));
        assertThat(only(List.of(unknown), List.of(delay)).sides().charged()).contains(cny("9"));
        assertThat(only(List.of(unknown), List.of(delay)).sides().computed()).isEmpty();
        assertThat(reason(only(List.of(unknown), List.of()))).isEqualTo(Message.of("audit.notCompared.notKnown", why));
    }

    @Test
    void aChargeWithoutAmountIsNotCompared() {
        Billed bare = costing(Optional.empty(), listed(ONE, "9"));

        assertThat(reason(only(List.of(cancelled(ONE, "9")), List.of(bare))))
                .isEqualTo(Message.of("audit.notCompared.amount"));
        assertThat(reason(only(List.of(), List.of(bare)))).isEqualTo(Message.of("audit.notCompared.amount"));
    }

    @Test
    void severalCurrenciesAreNeverConverted() {
        Billed roubles = costing(Optional.of(rub("9")), listed(ONE, "1"));

        AuditLine line = only(List.of(cancelled(ONE, "9")), List.of(roubles));

        assertThat(reason(line)).isEqualTo(Message.of("audit.notCompared.currencies", "CNY", "RUB"));
        assertThat(line.sides().difference()).isEmpty();
    }

    @Test
    void theWayOfReturnedGoodsHasNoFormula() {
        Billed handling = row(Source.ACCRUAL_OF_DAY, "1", ChargeKind.HANDLING, Optional.of(ONE), "20");
        List<AuditLine> lines = Audit.of(List.of(cancelled(ONE, "20")), List.of(handling), POLICY)
                .lines();

        assertThat(lines).hasSize(2);
        assertThat(lines).filteredOn(Missing.class::isInstance).hasSize(1);
        assertThat(lines)
                .filteredOn(NotCompared.class::isInstance)
                .extracting(AuditTest::reason)
                .containsExactly(Message.of("audit.notCompared.handling"));
    }

    @Test
    void theSameChargeInFourSourcesIsOneLine() {
        List<Billed> rows = List.of(
                listed(ONE, "9"),
                accrued("77", ONE, "9"),
                row(Source.ACCRUAL_OF_POSTING, "", ChargeKind.ERROR, Optional.of(ONE), "9"),
                row(Source.STORED_TRANSACTION, "77", ChargeKind.CANCELLATION, Optional.of(ONE), "9"));

        AuditLine line = only(List.of(cancelled(ONE, "9")), rows);

        assertThat(line).isInstanceOf(Matched.class);
        assertThat(line.sides().billed()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(line.sides().charged()).contains(cny("9"));
    }

    @Test
    void ofTwoSourcesThatDifferTheMoneyCounts() {
        AuditLine line = only(List.of(cancelled(ONE, "9")), List.of(listed(ONE, "9"), accrued("1", ONE, "12")));

        assertThat(line.sides().charged()).contains(cny("12"));
        assertThat(line).isInstanceOf(Differing.class);
    }

    @Test
    void aSecondChargeInOneSourceIsBilledTwice() {
        List<AuditLine> lines = Audit.of(
                        List.of(cancelled(ONE, "9")),
                        List.of(accrued("1", ONE, "9"), accrued("2", ONE, "9"), listed(ONE, "9")),
                        POLICY)
                .lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isInstanceOf(Matched.class);
        assertThat(lines.get(1)).isInstanceOf(Unexpected.class);
        assertThat(kinds(lines.get(1))).containsExactly(Kind.BILLED_TWICE);
        assertThat(lines.get(1).explanations().get(0).evidence())
                .isEqualTo(Message.of("audit.why.BILLED_TWICE", cny("9"), DAY));
        assertThat(lines.get(1).sides().billed()).containsExactly(accrued("2", ONE, "9"));
    }

    @Test
    void nothingIsNotBilledTwice() {
        assertThat(Audit.of(List.of(), List.of(listed(ONE, "0"), listed(ONE, "0")), POLICY)
                        .lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.explanations()).isEmpty());
    }

    @Test
    void anotherAmountOrKindForTheSamePostingIsNoSecondTime() {
        Billed delay = row(Source.ACCRUAL_OF_DAY, "2", ChargeKind.DELAY, Optional.of(ONE), "9");
        Billed cancellation = row(Source.ACCRUAL_OF_DAY, "1", ChargeKind.CANCELLATION, Optional.of(ONE), "9");

        assertThat(Audit.of(List.of(), List.of(accrued("1", ONE, "9"), accrued("2", ONE, "8")), POLICY)
                        .lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.explanations()).isEmpty());
        assertThat(Audit.of(List.of(), List.of(cancellation, delay), POLICY).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.explanations()).isEmpty());
    }

    @Test
    void aRowThatWasReadTwiceCountsOnce() {
        AuditLine line = only(
                List.of(cancelled(ONE, "9")),
                List.of(
                        accrued("1", ONE, "9"),
                        accrued("1", ONE, "9"),
                        accrued("3", ONE, "-9"),
                        accrued("3", ONE, "-9")));

        assertThat(line.sides().billed()).hasSize(4);
        assertThat(line.sides().charged()).contains(cny("0"));
    }

    @Test
    void eachErrorOfAPostingMeetsItsOwnCharge() {
        Expected late = Expected.of(ONE, ChargeKind.DELAY, DAY, cny("9"));
        Billed delay = row(Source.ERROR_LIST, "", ChargeKind.DELAY, Optional.of(ONE), "7");

        List<AuditLine> lines = Audit.of(
                        List.of(cancelled(ONE, "9"), late),
                        List.of(
                                delay,
                                row(Source.STORED_TRANSACTION, "1", ChargeKind.CANCELLATION, Optional.of(ONE), "9")),
                        POLICY)
                .lines();

        assertThat(lines).hasSize(2);
        assertThat(lines)
                .filteredOn(Matched.class::isInstance)
                .singleElement()
                .satisfies(line -> assertThat(line.sides().expected()).containsExactly(cancelled(ONE, "9")));
        assertThat(lines)
                .filteredOn(Differing.class::isInstance)
                .singleElement()
                .satisfies(line -> assertThat(line.sides().billed()).containsExactly(delay));
    }

    @Test
    void ofTwoLikeChargesTheOneOfTheDayIsTheRightOne() {
        Billed later = on(DAY.plusDays(4), accrued("1", ONE, "9"));

        List<AuditLine> lines = Audit.of(List.of(cancelled(ONE, "9")), List.of(later, accrued("2", ONE, "9")), POLICY)
                .lines();

        assertThat(lines.get(0)).isInstanceOf(Matched.class);
        assertThat(lines.get(1).sides().billed()).containsExactly(later);
    }

    @Test
    void aSourceWithoutAmountLeavesTheWordToTheNext() {
        Billed bare =
                costing(Optional.empty(), row(Source.ACCRUAL_OF_POSTING, "", ChargeKind.ERROR, Optional.of(ONE), "9"));

        AuditLine line = only(List.of(cancelled(ONE, "9")), List.of(bare, listed(ONE, "9")));

        assertThat(line).isInstanceOf(Matched.class);
        assertThat(line.sides().billed()).hasSize(2);
    }

    @Test
    void theNumberTellsWhichChargesAreOneBeforeTheAmountDoes() {
        List<Billed> rows = List.of(
                accrued("1", ONE, "9"),
                accrued("2", ONE, "12"),
                row(Source.STORED_TRANSACTION, "2", ChargeKind.ERROR, Optional.of(ONE), "9"),
                row(Source.STORED_TRANSACTION, "1", ChargeKind.ERROR, Optional.of(ONE), "12"));

        assertThat(Audit.of(List.of(), rows, POLICY).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.sides().billed())
                        .extracting(Billed::reference)
                        .hasSize(2)
                        .containsOnly(line.sides().billed().get(0).reference()));
    }

    @Test
    void theAmountTellsWhichChargesAreOneBeforeTheirOrderDoes() {
        List<Billed> rows =
                List.of(accrued("1", ONE, "9"), accrued("2", ONE, "12"), listed(ONE, "12"), listed(ONE, "9"));

        assertThat(Audit.of(List.of(), rows, POLICY).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.sides().billed())
                        .extracting(Billed::cost)
                        .hasSize(2)
                        .containsOnly(line.sides().charged()));
    }

    @Test
    void aReversalWithoutItsChargeIsOneLineInSeveralSourcesAndNotThatOfTheList() {
        Billed stored = row(Source.STORED_TRANSACTION, "1", ChargeKind.ERROR, Optional.of(ONE), "-9");

        List<AuditLine> lines = Audit.of(
                        List.of(cancelled(ONE, "9")),
                        List.of(accrued("1", ONE, "-9"), stored, listed(ONE, "9")),
                        POLICY)
                .lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isInstanceOf(Matched.class);
        assertThat(lines.get(1).sides().billed()).containsExactlyInAnyOrder(accrued("1", ONE, "-9"), stored);
    }

    @Test
    void theNamedKindIsRightBeforeTheDayIs() {
        Billed named = on(
                DAY.plusDays(1), row(Source.STORED_TRANSACTION, "1", ChargeKind.CANCELLATION, Optional.of(ONE), "9"));
        Billed any = row(Source.STORED_TRANSACTION, "2", ChargeKind.ERROR, Optional.of(ONE), "9");

        List<AuditLine> lines = Audit.of(List.of(cancelled(ONE, "9")), List.of(any, named), POLICY)
                .lines();

        assertThat(lines.get(0).sides().billed()).containsExactly(named);
    }

    @Test
    void aTariffChargeIsNoChargeOfTheIndex() {
        Billed slot = row(Source.ACCRUAL_OF_DAY, "1", ChargeKind.TARIFF, Optional.of(ONE), "9");

        assertThat(Audit.of(List.of(cancelled(ONE, "9")), List.of(slot), POLICY).lines())
                .extracting(line -> line.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Missing", "Unexpected");
    }

    @Test
    void aReversalStandsBesideItsCharge() {
        List<Billed> rows = List.of(accrued("1", ONE, "9"), on(DAY.plusDays(3), accrued("2", ONE, "-9")));

        AuditLine line = only(List.of(cancelled(ONE, "9")), rows);

        assertThat(line).isInstanceOf(Differing.class);
        assertThat(line.sides().charged()).contains(cny("0"));
        assertThat(kinds(line)).containsExactly(Kind.TAKEN_BACK);
        assertThat(line.explanations().get(0).evidence())
                .isEqualTo(Message.of("audit.why.TAKEN_BACK", cny("9"), DAY.plusDays(3), "ERROR"));
    }

    @Test
    void aReversalGoesToTheChargeOfItsAmountAndNotToAnEarlierOne() {
        Billed back = on(DAY.plusDays(1), accrued("3", ONE, "-9"));
        List<AuditLine> lines = Audit.of(
                        List.of(), List.of(accrued("1", ONE, "12"), accrued("2", ONE, "9"), back), POLICY)
                .lines();

        assertThat(lines)
                .extracting(line -> line.sides().charged().orElseThrow())
                .containsExactly(cny("12"), cny("0"));
        assertThat(kinds(lines.get(1))).containsExactly(Kind.TAKEN_BACK);
    }

    @Test
    void aReversalOfAPartLeavesTheRest() {
        AuditLine line = only(List.of(cancelled(ONE, "12")), List.of(accrued("1", ONE, "12"), accrued("2", ONE, "-9")));

        assertThat(line.sides().charged()).contains(cny("3"));
        assertThat(kinds(line)).containsExactly(Kind.TAKEN_BACK);
        assertThat(kinds(only(
                        List.of(cancelled(ONE, "12")), List.of(accrued("1", ONE, "12.01"), accrued("2", ONE, "-9")))))
                .isEmpty();
    }

    @Test
    void aReversalThatIsTooLargeTooEarlyOrOfAnotherCurrencyStandsAlone() {
        Billed charge = accrued("1", ONE, "9");

        for (Billed back : List.of(
                accrued("2", ONE, "-9.01"),
                on(DAY.minusDays(1), accrued("2", ONE, "-9")),
                costing(Optional.of(rub("-9")), accrued("2", ONE, "-9")),
                row(Source.ACCRUAL_OF_DAY, "2", ChargeKind.TARIFF, Optional.of(ONE), "-9"))) {
            assertThat(Audit.of(List.of(cancelled(ONE, "9")), List.of(charge, back), POLICY)
                            .lines())
                    .extracting(line -> line.getClass().getSimpleName())
                    .containsExactlyInAnyOrder("Matched", "Unexpected");
        }
    }

    @Test
    void aReversalAloneIsNoAnswerToWhatWasComputed() {
        assertThat(Audit.of(List.of(cancelled(ONE, "9")), List.of(accrued("1", ONE, "-9")), POLICY)
                        .lines())
                .extracting(line -> line.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Missing", "Unexpected");
    }

    @Test
    void theSumOfADayIsComparedWithAllThatWasComputedForIt() {
        AuditLine line = only(List.of(cancelled(ONE, "125"), cancelled(TWO, "9")), List.of(ofDay("1", "134")));

        assertThat(line).isInstanceOf(Matched.class);
        assertThat(line.sides().expected()).hasSize(2);
        assertThat(line.sides().computed()).contains(cny("134"));
        assertThat(line.sides().posting()).isEmpty();
        assertThat(only(List.of(cancelled(ONE, "125"), cancelled(TWO, "9")), List.of(ofDay("1", "134.01"))))
                .isInstanceOf(Differing.class);
    }

    @Test
    void eachChargeOfADayIsRoundedByItself() {
        assertThat(only(List.of(cancelled(ONE, "1.005"), cancelled(TWO, "1.005")), List.of(ofDay("1", "2.02"))))
                .isInstanceOf(Matched.class);
    }

    @Test
    void severalSumsOfADayAreOne() {
        assertThat(only(
                        List.of(cancelled(ONE, "125"), cancelled(TWO, "9")),
                        List.of(ofDay("1", "125"), ofDay("2", "9"))))
                .isInstanceOf(Matched.class);
    }

    @Test
    void likeSumsWithoutNumbersAreNotOneThatWasReadTwice() {
        assertThat(only(List.of(cancelled(ONE, "18")), List.of(ofDay("", "9"), ofDay("", "9"))))
                .isInstanceOf(Matched.class);
    }

    @Test
    void severalSumsOfADayOfWhichOneIsRightAreExplainedByNothing() {
        AuditLine line = only(List.of(cancelled(ONE, "125")), List.of(ofDay("1", "125"), ofDay("2", "9")));

        assertThat(line).isInstanceOf(Differing.class);
        assertThat(line.explanations()).isEmpty();
    }

    @Test
    void theSumOfADayRepeatsWhatTheErrorListNamesOneByOne() {
        Audit audit = Audit.of(
                List.of(cancelled(ONE, "125"), cancelled(TWO, "9")),
                List.of(listed(ONE, "125"), listed(TWO, "9"), ofDay("1", "134")),
                POLICY);

        assertThat(audit.only(Matched.class)).hasSize(3);
        assertThat(audit.lines().get(2).sides().listed()).containsExactly(listed(ONE, "125"), listed(TWO, "9"));
        assertThat(audit.charged()).isEqualTo(Amounts.NONE.plus(cny("134")));
        assertThat(audit.computed()).isEqualTo(Amounts.NONE.plus(cny("134")));
    }

    @Test
    void whatAnAccrualNamesItselfIsNoPartOfTheSum() {
        Audit audit = Audit.of(
                List.of(cancelled(ONE, "125")),
                List.of(listed(ONE, "125"), accrued("1", ONE, "125"), ofDay("2", "125")),
                POLICY);

        assertThat(audit.only(Unexpected.class)).hasSize(1);
        assertThat(audit.charged()).isEqualTo(Amounts.NONE.plus(cny("250")));
    }

    @Test
    void theRestOfADayIsWhatNoListNames() {
        List<AuditLine> lines = Audit.of(
                        List.of(cancelled(ONE, "125"), cancelled(TWO, "9")),
                        List.of(listed(ONE, "125"), ofDay("1", "134")),
                        POLICY)
                .lines();

        assertThat(lines).hasSize(2).allMatch(Matched.class::isInstance);
        assertThat(lines.get(1).sides().expected()).containsExactly(cancelled(TWO, "9"));
        assertThat(lines.get(1).sides().computed()).contains(cny("134"));
    }

    @Test
    void whatTheListDoesNotNameIsMissingWhereTheSumIsThatOfTheList() {
        List<AuditLine> lines = Audit.of(
                        List.of(cancelled(ONE, "125"), cancelled(TWO, "9")),
                        List.of(listed(ONE, "125"), ofDay("1", "125")),
                        POLICY)
                .lines();

        assertThat(lines)
                .extracting(line -> line.getClass().getSimpleName())
                .containsExactlyInAnyOrder("Matched", "Matched", "Missing");
    }

    @Test
    void aSumThatIsNotThatOfTheListDiffersAndIsExplainedByNothing() {
        AuditLine line = Audit.of(List.of(), List.of(listed(ONE, "125"), ofDay("1", "130")), POLICY)
                .lines()
                .get(1);

        assertThat(line).isInstanceOf(Differing.class);
        assertThat(line.explanations()).isEmpty();
        assertThat(line.sides().difference()).contains(cny("5"));
    }

    @Test
    void aSumOfAnotherDayOrOtherChargesIsUnexpected() {
        Billed tariff = row(Source.ACCRUAL_OF_DAY, "1", ChargeKind.TARIFF, Optional.empty(), "9");

        for (Billed sum : List.of(tariff, on(DAY.plusDays(1), ofDay("1", "9")))) {
            assertThat(Audit.of(List.of(cancelled(ONE, "9")), List.of(sum), POLICY)
                            .lines())
                    .extracting(line -> line.getClass().getSimpleName())
                    .containsExactlyInAnyOrder("Missing", "Unexpected");
        }
    }

    @Test
    void aSumIsNotComparedWhereAPartIsNotKnown() {
        Expected unknown = new Expected(
                TWO,
                ChargeKind.DELAY,
                DAY,
                new Expected.Cost.NotKnown(Message.of("cost.notKnown.charge")),
                Optional.empty(),
                List.of());
        Billed bare = costing(Optional.empty(), listed(TWO, "9"));

        assertThat(only(List.of(cancelled(ONE, "9"), unknown), List.of(ofDay("1", "9"))))
                .isInstanceOf(NotCompared.class)
                .extracting(line -> line.sides().computed())
                .isEqualTo(Optional.empty());
        assertThat(reason(Audit.of(List.of(), List.of(bare, ofDay("1", "9")), POLICY)
                        .lines()
                        .get(1)))
                .isEqualTo(Message.of("audit.notCompared.amount"));
        assertThat(only(
                        List.of(cancelled(ONE, "9"), Expected.of(TWO, ChargeKind.DELAY, DAY, rub("1"))),
                        List.of(ofDay("1", "10"))))
                .isInstanceOf(NotCompared.class)
                .extracting(line -> line.sides().computed())
                .isEqualTo(Optional.empty());
    }

    @Test
    void rowsOfOneDayInTwoCurrenciesHaveNoSum() {
        Billed roubles = costing(Optional.of(rub("9")), ofDay("2", "9"));

        assertThat(reason(only(List.of(), List.of(ofDay("1", "9"), roubles))))
                .isEqualTo(Message.of("audit.notCompared.amount"));
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        List<Expected> expected = new ArrayList<>(List.of(
                cancelled(TWO, "9"),
                cancelled(TWO, "12"),
                cancelled(ONE, "125"),
                Expected.of(ONE, ChargeKind.DELAY, DAY, cny("9"))));
        List<Billed> billed = new ArrayList<>(List.of(
                listed(ONE, "125"),
                accrued("2", ONE, "125"),
                accrued("1", ONE, "9"),
                ofDay("3", "9"),
                ofDay("4", "1"),
                accrued("5", ONE, "-1")));
        Audit before = Audit.of(expected, billed, POLICY);
        Collections.reverse(expected);
        Collections.reverse(billed);

        assertThat(Audit.of(expected, billed, POLICY)).isEqualTo(before);
    }

    @Test
    void theLinesAreOrderedByPostingTheSumsOfDaysLast() {
        LocalDate next = DAY.plusDays(1);
        List<AuditLine> lines = Audit.of(
                        List.of(cancelled(TWO, "9"), cancelled(ONE, "9")),
                        List.of(on(next.plusDays(1), ofDay("2", "1")), on(next, ofDay("1", "1"))),
                        POLICY)
                .lines();

        assertThat(lines.subList(0, 2))
                .extracting(line -> line.sides().posting().orElseThrow())
                .containsExactly(ONE, TWO);
        assertThat(lines.subList(2, 4))
                .extracting(line -> line.sides().billed().get(0).day())
                .containsExactly(next, next.plusDays(1));
    }

    private static Message reason(AuditLine line) {
        assertThat(line).isInstanceOf(NotCompared.class);
        return ((NotCompared) line).reason();
    }

    private static List<Kind> kinds(AuditLine line) {
        return line.explanations().stream().map(Explanation::kind).toList();
    }
}
