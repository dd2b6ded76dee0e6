package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Tariffication.Step;
import io.github.ozonexpiry.posting.Tariffication.Tariff;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.StatedTime;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Postings in domain words for tests, and the postings of the worked examples W-05 and W-06 (rules section 9). */
public final class Postings {

    /** When the order of W-05 was placed. */
    public static final Instant W05_ORDER = Instant.parse("2026-05-04T06:44:37Z");

    /** When the order of W-06 was placed. */
    public static final Instant W06_ORDER = Instant.parse("2026-03-30T11:26:00Z");

    private static final String OPEN_END = "9999-12-31T23:59:59.999999900Z";

    private Postings() {}

    public static PostingBuilder aPosting() {
        return aPosting("10000001-0001-1");
    }

    public static PostingBuilder aPosting(String number) {
        return Posting.builder(PostingNumber.of(number)).scheme(Scheme.FBS);
    }

    public static Posting w05() {
        return aPosting("41517061-0214-1")
                .status(Status.AWAITING_DELIVER)
                .inProcessAt(W05_ORDER)
                .shipmentDate(Instant.parse("2026-05-05T06:44:37Z"))
                .shipmentDateWithoutDelay(Instant.parse("2026-05-06T04:00:00Z"))
                .lines(List.of(line(1, "300")))
                .tariffication(Tariffication.of(List.of(
                        step("discount", "3", "9", null, "2026-05-04T18:44:37Z"),
                        step("discount", "2", "6", null, "2026-05-05T06:44:37Z"),
                        step("commission", "1", "50", "50", "2026-05-05T18:44:37Z"),
                        step("commission", "2", "100", "100", "2026-05-06T06:44:37Z"),
                        step("commission", "3", "100", "100", OPEN_END))))
                .build();
    }

    public static Posting w06() {
        return aPosting("10000002-0101-1")
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(W06_ORDER)
                .shipmentDate(Instant.parse("2026-03-31T09:00:00Z"))
                .shipmentDateWithoutDelay(Instant.parse("2026-04-04T16:59:00Z"))
                .lines(List.of(line(1, "1530.0000")))
                .tariffication(Tariffication.of(List.of(
                        step("no_discount", "0", "0", null, "2026-03-31T09:00:00Z"),
                        step("commission", "1", "50", "50", "2026-03-31T21:00:00Z"),
                        step("commission", "1", "50", "50", "2026-04-01T09:00:00Z"),
                        step("commission", "2", "100", "100", "2026-04-01T21:00:00Z"),
                        step("commission", "2", "100", "100", "2026-04-02T09:00:00Z"),
                        step("commission", "3", "150", "150", OPEN_END))))
                .build();
    }

    public static Line line(int quantity, String price) {
        return Line.of(new Sku(1_000_000_001L), "A-1", "teapot", quantity, Money.of(price, "RUB"));
    }

    public static Step step(String type, String rate, String charge, String minimum, String deadline) {
        return new Step(tariff(type, rate, charge, minimum), StatedTime.read(deadline));
    }

    public static Tariff tariff(String type, String rate, String charge, String minimum) {
        return new Tariff(
                Stated.of(Word.read(Tariffication.Type.class, type)),
                Stated.of(new BigDecimal(rate)),
                charge == null ? Stated.nothing() : Stated.of(Money.of(charge, "RUB")),
                minimum == null ? Stated.nothing() : Stated.of(Money.of(minimum, "RUB")));
    }

    public static Cancellation cancelledBy(Party party, long reason, boolean afterShip, boolean affectsRating) {
        return new Cancellation(
                Stated.of(new Cancellation.ReasonId(reason)),
                Stated.nothing(""),
                Stated.of(Word.of(party)),
                Stated.nothing(""),
                Stated.of(afterShip),
                Stated.of(affectsRating));
    }
}
