package io.github.ozonexpiry.audit;

import static io.github.ozonexpiry.audit.Charges.DAY;
import static io.github.ozonexpiry.audit.Charges.ONE;
import static io.github.ozonexpiry.audit.Charges.POLICY;
import static io.github.ozonexpiry.audit.Charges.accrued;
import static io.github.ozonexpiry.audit.Charges.cancelled;
import static io.github.ozonexpiry.audit.Charges.cny;
import static io.github.ozonexpiry.audit.Charges.costing;
import static io.github.ozonexpiry.audit.Charges.listed;
import static io.github.ozonexpiry.audit.Charges.ofDay;
import static io.github.ozonexpiry.audit.Charges.on;
import static io.github.ozonexpiry.audit.Charges.only;
import static io.github.ozonexpiry.audit.Charges.percent;
import static io.github.ozonexpiry.audit.Charges.rub;
import static io.github.ozonexpiry.audit.Charges.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.audit.Appeal.Worth;
import io.github.ozonexpiry.audit.AuditLine.Unexpected;
import io.github.ozonexpiry.audit.Explanation.Kind;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppealTest {

    @Test
    void whatTheRulesGiveIsNotWorthIt() {
        assertAppeal(only(List.of(cancelled(ONE, "9")), List.of(listed(ONE, "9"))), Worth.NO, "matched");
    }

    @Test
    void moreThanTheRulesGiveIsWorthIt() {
        assertAppeal(only(List.of(cancelled(ONE, "9")), List.of(listed(ONE, "9.01"))), Worth.YES, "unexplained");
        assertAppeal(only(List.of(cancelled(ONE, "0")), List.of(listed(ONE, "9"))), Worth.YES, "unexplained");
    }

    @Test
    void lessThanTheRulesGiveIsNotWorthIt() {
        assertAppeal(only(List.of(cancelled(ONE, "9")), List.of(listed(ONE, "8.99"))), Worth.NO, "notDearer");
    }

    @Test
    void theSameAmountOfAnotherDayIsNotWorthIt() {
        AuditLine later = only(List.of(cancelled(ONE, "9")), List.of(on(DAY.plusDays(5), listed(ONE, "9"))));
        AuditLine rounded = only(List.of(cancelled(ONE, "9.004")), List.of(on(DAY.plusDays(5), listed(ONE, "9"))));

        assertAppeal(later, Worth.NO, "notDearer");
        assertAppeal(rounded, Worth.NO, "notDearer");
        assertAppeal(
                only(List.of(cancelled(ONE, "8.996")), List.of(on(DAY.plusDays(5), listed(ONE, "9")))),
                Worth.NO,
                "sameAmount");
    }

    @Test
    void anotherRoundingIsNotWorthIt() {
        assertAppeal(only(List.of(cancelled(ONE, "9.004")), List.of(listed(ONE, "9.01"))), Worth.NO, "rounding");
    }

    @Test
    void aCapThatWasNotAppliedIsWorthIt() {
        Expected capped = cancelled(ONE, "125")
                .from(Basis.of(cny("5000"), Percent.of("3"))
                        .limited(Optional.of(new BigDecimal("12")), Optional.empty(), Optional.of(rub("1500"))));

        assertAppeal(only(List.of(capped), List.of(listed(ONE, "150"))), Worth.YES, "limit");
    }

    @Test
    void anotherPercentIsToBeLookedAt() {
        Expected small = cancelled(ONE, "9").from(Basis.of(cny("300"), Percent.of("3")));

        assertAppeal(only(List.of(small), List.of(with(percent("6"), listed(ONE, "18")))), Worth.UNKNOWN, "look");
    }

    @Test
    void whatIsNotBilledIsNotWorthIt() {
        assertAppeal(only(List.of(cancelled(ONE, "9")), List.of()), Worth.NO, "missing");
    }

    @Test
    void whatNobodyComputedHangsOnTheFault() {
        assertAppeal(only(List.of(), List.of(listed(ONE, "9"))), Worth.UNKNOWN, "fault");
        assertAppeal(only(List.of(), List.of(listed(ONE, "0"))), Worth.NO, "nothingCharged");
        assertAppeal(only(List.of(), List.of(accrued("1", ONE, "-9"))), Worth.NO, "nothingCharged");
    }

    @Test
    void aChargeThatStandsTwiceIsWorthIt() {
        List<AuditLine> lines = Audit.of(
                        List.of(cancelled(ONE, "9")), List.of(listed(ONE, "9"), listed(ONE, "9")), POLICY)
                .lines();

        assertAppeal(lines.get(1), Worth.YES, "twice");
        assertThat(Audit.of(List.of(), List.of(listed(ONE, "0"), listed(ONE, "0")), POLICY)
                        .lines())
                .allSatisfy(line -> assertAppeal(line, Worth.NO, "nothingCharged"));
    }

    @Test
    void whatWasTakenBackInPartHangsOnTheFaultStill() {
        Sides sides =
                new Sides(List.of(), List.of(listed(ONE, "9")), List.of(), Optional.empty(), Optional.of(cny("3")));
        Explanation back = new Explanation(Kind.TAKEN_BACK, Message.of("audit.why.TAKEN_BACK", cny("6"), DAY, "93"));

        assertAppeal(new Unexpected(sides, List.of(back)), Worth.UNKNOWN, "fault");
    }

    @Test
    void whatCouldNotBeComparedIsNotKnown() {
        AuditLine line = only(List.of(), List.of(costing(Optional.empty(), listed(ONE, "9"))));

        assertAppeal(line, Worth.UNKNOWN, "notCompared");
    }

    @Test
    void aSumThatRepeatsSingleChargesIsJudgedThere() {
        AuditLine line = Audit.of(List.of(), List.of(listed(ONE, "9"), ofDay("1", "9")), POLICY)
                .lines()
                .get(1);

        assertAppeal(line, Worth.NO, "repeated");
    }

    @Test
    void noDeadlineInDaysIsKnown() {
        assertThat(only(List.of(), List.of(listed(ONE, "9"))).appeal().deadline())
                .isEqualTo(Message.of("audit.appeal.deadline"));
    }

    private static void assertAppeal(AuditLine line, Worth worth, String reason) {
        assertThat(line.appeal()).isEqualTo(new Appeal(worth, Message.of("audit.appeal." + reason)));
    }
}
