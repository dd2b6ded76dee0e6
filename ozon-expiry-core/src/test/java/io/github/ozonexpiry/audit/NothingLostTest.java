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
import static io.github.ozonexpiry.audit.Charges.row;
import static io.github.ozonexpiry.audit.Charges.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every subset of a small list of charges: each stands in exactly one line. */
class NothingLostTest {

    private static final List<Expected> EXPECTED = List.of(
            cancelled(ONE, "9"),
            Expected.of(ONE, ChargeKind.DELAY, DAY, cny("9")),
            cancelled(TWO, "125"),
            new Expected(
                    TWO,
                    ChargeKind.TARIFF,
                    DAY,
                    new Expected.Cost.NotKnown(Message.of("cost.notKnown.charge")),
                    Optional.empty(),
                    List.of()));

    private static final List<Billed> BILLED = List.of(
            listed(ONE, "9"),
            accrued("1", ONE, "9"),
            accrued("1", ONE, "9"),
            on(DAY.plusDays(1), accrued("2", ONE, "-9")),
            row(Source.STORED_TRANSACTION, "1", ChargeKind.DELAY, Optional.of(ONE), "7"),
            costing(Optional.of(rub("125")), listed(TWO, "125")),
            costing(Optional.empty(), row(Source.ACCRUAL_OF_POSTING, "", ChargeKind.ERROR, Optional.of(TWO), "1")),
            ofDay("3", "134"),
            row(Source.STORED_TRANSACTION, "4", ChargeKind.TARIFF, Optional.empty(), "5"),
            row(Source.ACCRUAL_OF_DAY, "5", ChargeKind.HANDLING, Optional.of(TWO), "20"));

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    @Tag("sweep")
    void everySubsetOfChargesStandsInExactlyOneLineEach() {
        for (int some = 0; some < 1 << EXPECTED.size(); some++) {
            for (int rows = 0; rows < 1 << BILLED.size(); rows++) {
                check(subset(EXPECTED, some), subset(BILLED, rows));
            }
        }
    }

    @Test
    void allOfThemStandInExactlyOneLineEach() {
        check(EXPECTED, BILLED);
        Audit.of(EXPECTED, BILLED, POLICY)
                .lines()
                .forEach(line -> line.messages()
                        .forEach(message -> assertThat(ENGLISH.say(message)).isNotBlank()));
        check(EXPECTED, List.of());
        check(List.of(), BILLED);
        assertThat(Audit.of(List.of(), List.of(), POLICY).lines()).isEmpty();
    }

    private static void check(List<Expected> expected, List<Billed> billed) {
        List<AuditLine> lines = Audit.of(expected, billed, POLICY).lines();

        assertThat(lines.stream().flatMap(line -> line.sides().expected().stream()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines.stream().flatMap(line -> line.sides().billed().stream()))
                .containsExactlyInAnyOrderElementsOf(billed);
    }

    private static <T> List<T> subset(List<T> all, int bits) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((bits >> i & 1) == 1) {
                some.add(all.get(i));
            }
        }
        return some;
    }
}
