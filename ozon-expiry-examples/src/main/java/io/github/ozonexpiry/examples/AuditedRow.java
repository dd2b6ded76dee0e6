package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.sandbox.SandboxAccrual;
import io.github.ozonexpiry.sandbox.SandboxPostingError;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** A cancellation of {@code charges.tsv}. */
record AuditedRow(DatedTable.Row row) {

    private static final double INDEX = 5;
    private static final String NONE = "-";

    /** The number of the accruals for exceeding the error index. */
    private static final long DEFECT_FINE_ERRORS = 93;

    static List<AuditedRow> all() {
        return DatedTable.of(AuditedRow.class, "charges.tsv").rows().stream()
                .map(AuditedRow::new)
                .toList();
    }

    PostingNumber number() {
        return PostingNumber.of(row.text("number"));
    }

    Money price() {
        return yuan(row.text("price"));
    }

    /** Whether the shop knows it as a cancellation through the seller. */
    boolean ours() {
        return row.text("ours").equals("yes");
    }

    /** Lets Ozon say what it charges, and charge it, on a day. */
    void bill(SandboxShop shop, LocalDate day) {
        if (!row.text("listed").equals(NONE)) {
            shop.ratings()
                    .add(new SandboxPostingError(
                            number().text(),
                            "SELLER_CANCELLATION",
                            day.atTime(LocalTime.NOON).atZone(Arguments.MOSCOW).toInstant(),
                            INDEX,
                            price(),
                            row.read("percent", BigDecimal::new),
                            yuan(row.text("listed"))));
        }
        List<String> billed = Stream.of(row.text("billed").split(",", -1))
                .filter(amount -> !amount.equals(NONE))
                .toList();
        for (int i = 0; i < billed.size(); i++) {
            shop.finance().add(accrual(day, i, yuan(billed.get(i)).negated()));
        }
    }

    private SandboxAccrual accrual(LocalDate day, int which, Money amount) {
        long id = Long.parseLong(number().text().replace("-", "")) * 10 + which;
        return SandboxAccrual.ofPosting(id, day, number().text(), DEFECT_FINE_ERRORS, amount);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
