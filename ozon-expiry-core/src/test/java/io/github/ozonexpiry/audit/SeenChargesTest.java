package io.github.ozonexpiry.audit;

import static io.github.ozonexpiry.audit.Charges.DAY;
import static io.github.ozonexpiry.audit.Charges.ONE;
import static io.github.ozonexpiry.audit.Charges.POLICY;
import static io.github.ozonexpiry.audit.Charges.accrued;
import static io.github.ozonexpiry.audit.Charges.cancelled;
import static io.github.ozonexpiry.audit.Charges.cny;
import static io.github.ozonexpiry.audit.Charges.listed;
import static io.github.ozonexpiry.audit.Charges.on;
import static io.github.ozonexpiry.audit.Charges.only;
import static io.github.ozonexpiry.audit.Charges.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.audit.AuditLine.Matched;
import io.github.ozonexpiry.audit.AuditLine.Missing;
import io.github.ozonexpiry.audit.AuditLine.Unexpected;
import io.github.ozonexpiry.audit.Billed.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rows tell of one charge, and which charge is the computed one. */
class SeenChargesTest {

    private static final List<Expected> NINE = List.of(cancelled(ONE, "9"));

    @Test
    void ofTwoChargesTheOneOfTheComputedAmountIsRightBeforeTheOneOfTheDay() {
        Billed dearer = accrued("1", ONE, "12");
        Billed right = on(DAY.plusDays(1), accrued("2", ONE, "9"));

        Audit audit = Audit.of(NINE, List.of(dearer, right), POLICY);

        assertThat(rows(audit, Matched.class)).containsExactly(List.of(right));
        assertThat(rows(audit, Unexpected.class)).containsExactly(List.of(dearer));
    }

    @Test
    void ofTwoLikeChargesTheOneOfTheDayIsRightBeforeAnEarlierOne() {
        Billed earlier = on(DAY.minusDays(2), accrued("1", ONE, "9"));
        Billed right = accrued("2", ONE, "9");

        assertThat(rows(Audit.of(NINE, List.of(earlier, right), POLICY), Matched.class))
                .containsExactly(List.of(right));
    }

    @Test
    void aRowHasOnlyOneTwinInAnotherSource() {
        Audit audit = Audit.of(NINE, List.of(accrued("1", ONE, "9"), listed(ONE, "9"), listed(ONE, "9")), POLICY);

        assertThat(rows(audit, Matched.class)).containsExactly(List.of(accrued("1", ONE, "9"), listed(ONE, "9")));
        assertThat(rows(audit, Unexpected.class)).containsExactly(List.of(listed(ONE, "9")));
    }

    @Test
    void theAmountOfAnySourceTellsWhichChargesAreOne() {
        List<Billed> rows = List.of(
                accrued("1", ONE, "9"),
                stored("1", "9"),
                accrued("2", ONE, "12"),
                stored("2", "10"),
                listed(ONE, "10"));

        assertThat(Audit.of(List.of(), rows, POLICY).lines())
                .extracting(line -> line.sides().billed())
                .containsExactlyInAnyOrder(
                        List.of(accrued("1", ONE, "9"), stored("1", "9")),
                        List.of(accrued("2", ONE, "12"), stored("2", "10"), listed(ONE, "10")));
    }

    @Test
    void rowsWithoutANumberAreNotOneByTheirNumber() {
        Billed dearer = ofPosting("12");
        Billed later = on(DAY.plusDays(1), ofPosting("9"));
        Billed list = on(DAY.plusDays(1), listed(ONE, "9"));

        assertThat(Audit.of(List.of(), List.of(dearer, later, list), POLICY).lines())
                .extracting(line -> line.sides().billed())
                .containsExactlyInAnyOrder(List.of(dearer), List.of(later, list));
    }

    @Test
    void theRowThatNamesTheErrorSaysWhichOneTheChargeIsFor() {
        Billed late = row(Source.ERROR_LIST, "", ChargeKind.DELAY, Optional.of(ONE), "9");

        Audit audit = Audit.of(NINE, List.of(accrued("1", ONE, "9"), late), POLICY);

        assertThat(audit.only(Missing.class)).hasSize(1);
        assertThat(rows(audit, Unexpected.class)).containsExactly(List.of(accrued("1", ONE, "9"), late));
    }

    @Test
    void aChargeThatWasReadTwiceIsChargedOnce() {
        AuditLine line = only(NINE, List.of(accrued("1", ONE, "9"), accrued("1", ONE, "9")));

        assertThat(line).isInstanceOf(Matched.class);
        assertThat(line.sides().charged()).contains(cny("9"));
    }

    @Test
    void aReversalOfOneErrorTakesNothingBackOfAnother() {
        Expected late = Expected.of(ONE, ChargeKind.DELAY, DAY, cny("9"));
        Billed delay = row(Source.ACCRUAL_OF_DAY, "1", ChargeKind.DELAY, Optional.of(ONE), "9");
        Billed back = row(Source.ACCRUAL_OF_DAY, "2", ChargeKind.CANCELLATION, Optional.of(ONE), "-9");

        Audit audit = Audit.of(List.of(late), List.of(delay, back), POLICY);

        assertThat(rows(audit, Matched.class)).containsExactly(List.of(delay));
        assertThat(rows(audit, Unexpected.class)).containsExactly(List.of(back));
    }

    private static List<List<Billed>> rows(Audit audit, Class<? extends AuditLine> kind) {
        return audit.only(kind).stream().map(line -> line.sides().billed()).toList();
    }

    private static Billed stored(String reference, String cny) {
        return row(Source.STORED_TRANSACTION, reference, ChargeKind.ERROR, Optional.of(ONE), cny);
    }

    private static Billed ofPosting(String cny) {
        return row(Source.ACCRUAL_OF_POSTING, "", ChargeKind.ERROR, Optional.of(ONE), cny);
    }
}
