package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockHistory.Amount;
import io.github.ozonexpiry.stock.StockLevel;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Causes in the stock (guide, chapter 2, section 1: poor management of stock). */
final class StockRules {

    private static final long OUT_OF_STOCK = 352;

    private StockRules() {}

    /** A product of the posting whose stock is known, as it was when it was ordered. */
    private record Ordered(Scene scene, StockHistory stock, int quantity) {

        Optional<StockLevel> own() {
            return stock.ownAt(scene.ordered().minusNanos(1));
        }

        boolean ownIsShort() {
            return own().map(level -> level.free() < quantity).orElse(false);
        }

        boolean ownSuffices() {
            return own().map(level -> level.free() >= quantity).orElse(false);
        }

        Optional<Amount> shown() {
            Optional<Amount> listed =
                    stock.listedAt(scene.ordered()).map(level -> new Amount(level.at(), Math.max(level.free(), 0)));
            return listed.filter(amount -> amount.quantity() >= quantity)
                    .or(() -> stock.sentAt(scene.ordered()).filter(amount -> amount.quantity() >= quantity));
        }

        /** What was sent to Ozon after the last count before the order, where it was more than the count had. */
        Optional<Amount> sentTooMuch() {
            return own().flatMap(level -> stock.sentAt(scene.ordered())
                    .filter(amount -> !amount.at().isBefore(level.at()))
                    .filter(amount -> amount.quantity() > Math.max(level.free(), 0)));
        }

        Optional<StockLevel> minus() {
            return stock.own().stream()
                    .filter(level ->
                            !level.at().isBefore(scene.ordered()) && !level.at().isAfter(scene.end()))
                    .filter(level -> level.free() < 0)
                    .findFirst();
        }

        /** What was sold elsewhere after the last count before the order, where that count sufficed and less was left afterwards. */
        Optional<Long> soldPastTheBooks() {
            return own().filter(level -> level.free() >= quantity)
                    .map(level -> stock.soldElsewhere(level.at(), lackSeen(scene)))
                    .filter(sold -> own().orElseThrow().free() - sold < quantity);
        }
    }

    /** By when it was seen that goods were lacking; else the end. */
    private static Instant lackSeen(Scene scene) {
        return scene.event(Kind.NOT_FOUND).map(event -> event.when().by()).orElse(scene.end());
    }

    private static boolean lacks(Scene scene) {
        return scene.hasReason(OUT_OF_STOCK) || scene.event(Kind.NOT_FOUND).isPresent();
    }

    private static Optional<Clue> anyLine(Scene scene, Function<Ordered, Optional<Clue>> rule) {
        return ordered(scene).flatMap(line -> rule.apply(line).stream()).max((a, b) -> a.points() - b.points());
    }

    private static Stream<Ordered> ordered(Scene scene) {
        return scene.posting().lines().stream().flatMap(line -> ordered(scene, line).stream());
    }

    private static Optional<Ordered> ordered(Scene scene, Line line) {
        return line.sku()
                .value()
                .flatMap(sku -> Optional.ofNullable(scene.file().stocks().get(sku)))
                .map(stock -> new Ordered(scene, stock, line.quantity().orElse(1)));
    }

    static Optional<Clue> oversold(Scene scene) {
        return anyLine(scene, line -> {
            Clue clue = Clue.of(Cause.OVERSOLD);
            line.minus()
                    .ifPresent(level -> clue.says(
                            line.ownIsShort() ? Weight.STRONG : Weight.DECISIVE,
                            Message.of("evidence.soldTooMany", -level.free()),
                            at(level.at()),
                            Evidence.SELLER));
            line.soldPastTheBooks()
                    .ifPresent(sold -> clue.says(
                            lacks(scene) ? Weight.DECISIVE : Weight.STRONG,
                            Message.of(
                                    "evidence.soldElsewhere",
                                    sold,
                                    line.own().orElseThrow().free()),
                            at(line.own().orElseThrow().at()),
                            Evidence.SELLER));
            line.sentTooMuch()
                    .filter(amount -> line.ownIsShort())
                    .ifPresent(amount -> clue.says(
                            lacks(scene) ? Weight.DECISIVE : Weight.STRONG,
                            Message.of(
                                    "evidence.sentTooMuch",
                                    amount.quantity(),
                                    Math.max(line.own().orElseThrow().free(), 0)),
                            at(amount.at()),
                            Evidence.SELLER));
            return supported(scene, clue);
        });
    }

    static Optional<Clue> staleStock(Scene scene) {
        return anyLine(scene, line -> {
            if (!line.ownIsShort() || line.shown().isEmpty()) {
                return Optional.empty();
            }
            StockLevel own = line.own().orElseThrow();
            Amount shown = line.shown().orElseThrow();
            Clue clue = Clue.of(Cause.STALE_STOCK)
                    .says(
                            lacks(scene) ? Weight.DECISIVE : Weight.STRONG,
                            Message.of("evidence.ownCount", Math.max(own.free(), 0), line.quantity()),
                            at(own.at()),
                            Evidence.SELLER)
                    .says(
                            Weight.WEAK,
                            Message.of("evidence.stillListed", shown.quantity()),
                            at(shown.at()),
                            Evidence.OZON)
                    .unless(Optional.of(Message.of(
                            "counterfactual.stockSent",
                            Math.max(own.free(), 0),
                            scene.ordered().minus(StockHistory.STOREFRONT_LAG))));
            line.sentTooMuch()
                    .ifPresent(amount -> clue.contradicted(
                            Weight.DECISIVE,
                            Message.of("evidence.sentTooMuch", amount.quantity(), Math.max(own.free(), 0)),
                            at(amount.at()),
                            Evidence.SELLER));
            return supported(scene, clue);
        });
    }

    static Optional<Clue> nothingLeft(Scene scene) {
        if (!lacks(scene)) {
            return Optional.empty();
        }
        Clue clue = Clue.of(Cause.NOTHING_LEFT);
        Optional<Ordered> counted = ordered(scene)
                .filter(Ordered::ownSuffices)
                .filter(line ->
                        line.soldPastTheBooks().isEmpty() && line.minus().isEmpty())
                .findFirst();
        counted.ifPresent(line -> clue.says(
                scene.event(Kind.NOT_FOUND).isPresent() ? Weight.DECISIVE : Weight.STRONG,
                Message.of("evidence.ownCount", line.own().orElseThrow().free(), line.quantity()),
                at(line.own().orElseThrow().at()),
                Evidence.SELLER));
        ordered(scene)
                .filter(Ordered::ownIsShort)
                .findFirst()
                .ifPresent(line -> clue.contradicted(
                        Weight.STRONG,
                        Message.of(
                                "evidence.ownCount",
                                Math.max(line.own().orElseThrow().free(), 0),
                                line.quantity()),
                        at(line.own().orElseThrow().at()),
                        Evidence.SELLER));
        return supported(scene, clue);
    }

    static Optional<Clue> restockTooLate(Scene scene) {
        return anyLine(
                scene,
                line -> line.stock().arrivals().stream()
                        .filter(arrival -> !arrival.told().isAfter(scene.end()))
                        .filter(arrival -> waitedFor(line, arrival))
                        .findFirst()
                        .flatMap(arrival -> restock(line, arrival)));
    }

    /** Whether the goods came after the order, late, and nothing was taken from the shelves before. */
    private static boolean waitedFor(Ordered line, Arrival arrival) {
        Scene scene = line.scene();
        Instant came = arrival.arrived().orElse(scene.end());
        boolean late = arrival.expected().map(came::isAfter).orElse(true)
                || scene.share(scene.ordered(), came) >= ProcessingRules.MUCH;
        boolean pickedBefore = scene.event(Kind.PICKED)
                .map(picked -> picked.when().by().isBefore(came))
                .orElse(false);
        boolean needed = line.ownIsShort()
                || (line.own().isEmpty()
                        && (scene.event(Kind.SUPPLIER_TOLD).isPresent()
                                || !arrival.told().isBefore(scene.ordered())));
        return came.isAfter(scene.ordered()) && late && !pickedBefore && needed;
    }

    private static Optional<Clue> restock(Ordered line, Arrival arrival) {
        Scene scene = line.scene();
        Message fact = arrival.at()
                .map(at -> Message.of(
                        arrival.arrived().isPresent() ? "evidence.arrived" : "evidence.expected",
                        arrival.quantity(),
                        at))
                .orElseGet(() -> Message.of("evidence.onItsWay", arrival.quantity()));
        boolean tooLate =
                arrival.arrived().map(at -> !at.isBefore(scene.limit())).orElse(true);
        Clue clue = Clue.of(Cause.RESTOCK_TOO_LATE)
                .says(
                        tooLate && line.ownIsShort() ? Weight.DECISIVE : Weight.STRONG,
                        fact,
                        arrival.arrived().map(When::at),
                        Evidence.SELLER)
                .unless(Optional.of(Message.of("counterfactual.arrived", scene.limit())));
        if (line.ownIsShort() || scene.event(Kind.SUPPLIER_TOLD).isPresent()) {
            clue.says(Weight.STRONG, Message.of("evidence.waitedForGoods"), at(arrival.told()), Evidence.SELLER);
        }
        return supported(scene, clue);
    }

    /** What shows by itself that goods were lacking, and that they were not. */
    private static Optional<Clue> supported(Scene scene, Clue clue) {
        if (scene.hasReason(OUT_OF_STOCK)) {
            clue.says(Weight.WEAK, Message.of("evidence.reason", OUT_OF_STOCK), scene.ended(), Evidence.OZON);
        }
        scene.event(Kind.NOT_FOUND).ifPresent(event -> clue.says(Weight.WEAK, event));
        scene.event(Kind.PACKED)
                .or(() -> scene.event(Kind.DISPATCHED))
                .filter(event -> clue.cause() != Cause.RESTOCK_TOO_LATE && !scene.isTooLate(event.when()))
                .ifPresent((PostingEvent event) -> clue.contradicted(Weight.DECISIVE, event));
        return Optional.of(clue);
    }

    private static Optional<When> at(Instant moment) {
        return Optional.of(When.at(moment));
    }
}
