package io.github.ozonexpiry.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tariff ladder of a posting of the built-in shop, in one of the two shapes that were seen (T-07): with discounts before the ship
 * date, or plain.
 */
record ShopLadder(List<Rung> rungs, Instant ship, BigDecimal price, Instant now, boolean charged) {

    private static final int FOR_EVER = Integer.MAX_VALUE;
    private static final List<Rung> EARLY = List.of(
            new Rung("discount", 3, 0, -12),
            new Rung("discount", 2, 0, 0),
            new Rung("commission", 1, 50, 12),
            new Rung("commission", 2, 100, 24),
            new Rung("commission", 3, 100, FOR_EVER));
    private static final List<Rung> PLAIN = List.of(
            new Rung("no_discount", 0, 0, 0),
            new Rung("commission", 1, 50, 12),
            new Rung("commission", 1, 50, 24),
            new Rung("commission", 2, 100, 36),
            new Rung("commission", 2, 100, 48),
            new Rung("commission", 3, 150, FOR_EVER));

    /** A step: percent, least amount in roubles, and its end in hours after the ship date. */
    private record Rung(String type, int rate, int least, int endsAfterHours) {

        boolean endless() {
            return endsAfterHours == FOR_EVER;
        }
    }

    static ShopLadder of(ShopRow row, BigDecimal price) {
        String shape = row.text("ladder");
        List<Rung> rungs = switch (shape) {
            case "early" -> EARLY;
            case "plain", "uncharged" -> PLAIN;
            case "none" -> List.of();
            default -> throw new IllegalArgumentException("no ladder '" + shape + "'");
        };
        Instant ship = rungs.isEmpty() ? row.now() : row.instant("ship");
        return new ShopLadder(rungs, ship, price, row.now(), !shape.equals("uncharged"));
    }

    void write(ObjectNode posting) {
        ArrayNode steps = posting.putArray("tariffication_steps");
        for (Rung rung : rungs) {
            ObjectNode step = steps.addObject();
            step.put("tariff_type", rung.type());
            step.put("tariff_rate", rung.rate());
            money(step, "tariff_charge", charged ? charge(rung) : null);
            money(step, "min_charge", rung.least() > 0 ? BigDecimal.valueOf(rung.least()) : null);
            step.put(
                    "tariff_deadline_at",
                    rung.endless()
                            ? "9999-12-31T23:59:59.999999900Z"
                            : end(rung).toString());
        }
        ObjectNode block = posting.putObject("tariffication");
        int current = current();
        tariff(block, "current", current < rungs.size() ? rungs.get(current) : null);
        tariff(block, "next", current + 1 < rungs.size() ? rungs.get(current + 1) : null);
        block.put(
                "next_tariff_starts_at",
                current + 1 < rungs.size()
                        ? end(rungs.get(current)).plusSeconds(1).toString()
                        : null);
    }

    private void tariff(ObjectNode block, String which, @Nullable Rung rung) {
        block.put(which + "_tariff_rate", rung == null ? 0 : rung.rate());
        block.put(which + "_tariff_type", rung == null ? "" : rung.type());
        money(block, which + "_tariff_charge", rung == null || !charged ? null : charge(rung));
        money(
                block,
                which + "_tariff_min_charge",
                rung == null || rung.least() == 0 ? null : BigDecimal.valueOf(rung.least()));
    }

    private int current() {
        int passed = 0;
        while (passed < rungs.size()
                && !rungs.get(passed).endless()
                && !now.isBefore(end(rungs.get(passed)).plusSeconds(1))) {
            passed++;
        }
        return passed;
    }

    private Instant end(Rung rung) {
        return ship.plusSeconds(3600L * rung.endsAfterHours());
    }

    /** In whole roubles, as in Ozon's examples (T-06). */
    private BigDecimal charge(Rung rung) {
        return price.multiply(BigDecimal.valueOf(rung.rate()))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.valueOf(rung.least()));
    }

    private static void money(ObjectNode node, String name, @Nullable BigDecimal amount) {
        if (amount == null) {
            node.putNull(name);
        } else {
            node.putObject(name).put("amount", amount.toPlainString()).put("currency", "RUB");
        }
    }
}
