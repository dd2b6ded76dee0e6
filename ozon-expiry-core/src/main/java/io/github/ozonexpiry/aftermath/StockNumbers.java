package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockHistory.Amount;
import io.github.ozonexpiry.stock.StockLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was known of the stock of a posting's products when it was ordered. A posting of several products counts by the worst of them. */
final class StockNumbers {

    private StockNumbers() {}

    /** A product's stock and the moment of the order. */
    private record AtOrder(StockHistory stock, Instant ordered) {

        Optional<Amount> sent() {
            return stock.sentAt(ordered);
        }

        Optional<StockLevel> counted() {
            return stock.ownAt(ordered);
        }

        Optional<Duration> since(Optional<Instant> moment) {
            return moment.map(at -> Duration.between(at, ordered));
        }

        /** Whether Ozon listed more than was free. */
        Optional<Boolean> listedTooMuch() {
            return stock.listedAt(ordered).flatMap(listed -> counted().map(own -> listed.free() > own.free()));
        }

        /** Whether fewer were counted after the last number was sent. */
        Optional<Boolean> notSent() {
            return sent().flatMap(last ->
                    counted().map(own -> own.at().isAfter(last.at()) && own.free() < last.quantity()));
        }
    }

    static Measure ageOfSent(List<CaseFile> files) {
        return age(files, each -> each.since(each.sent().map(Amount::at)));
    }

    static Measure ageOfCount(List<CaseFile> files) {
        return age(files, each -> each.since(each.counted().map(StockLevel::at)));
    }

    static Measure listedTooMuch(List<CaseFile> files) {
        return count(files, AtOrder::listedTooMuch);
    }

    static Measure notSent(List<CaseFile> files) {
        return count(files, AtOrder::notSent);
    }

    private static Measure age(List<CaseFile> files, Function<AtOrder, Optional<Duration>> asked) {
        return Elapsed.median(files.stream()
                .flatMap(file ->
                        atOrder(file)
                                .flatMap(each -> asked.apply(each).stream())
                                .max(Comparator.naturalOrder())
                                .stream())
                .map(Elapsed::exactly)
                .toList());
    }

    private static Measure count(List<CaseFile> files, Function<AtOrder, Optional<Boolean>> asked) {
        return Tallied.of(files.stream()
                .flatMap(file ->
                        atOrder(file).flatMap(each -> asked.apply(each).stream()).reduce(Boolean::logicalOr).stream())
                .toList());
    }

    private static Stream<AtOrder> atOrder(CaseFile file) {
        return file.posting().inProcessAt().value().stream()
                .flatMap(ordered -> file.posting().lines().stream()
                        .map(Line::sku)
                        .flatMap(sku -> sku.value().stream())
                        .flatMap(sku -> Optional.ofNullable(file.stocks().get(sku)).stream())
                        .map(stock -> new AtOrder(stock, ordered)));
    }
}
