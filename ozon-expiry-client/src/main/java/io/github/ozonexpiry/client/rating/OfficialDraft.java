package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.client.rating.RatingHistory.Curve;
import io.github.ozonexpiry.client.rating.RatingHistory.Point;
import io.github.ozonexpiry.standing.OfficialRating;
import io.github.ozonexpiry.standing.OfficialRating.Direction;
import io.github.ozonexpiry.standing.OfficialRating.Judged;
import io.github.ozonexpiry.standing.OfficialRating.Threshold;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a rating of the core of what Ozon states of it in its summary and in its history. */
final class OfficialDraft {

    private final Rating rating;
    private final Optional<Curve> curve;

    OfficialDraft(Rating rating, Optional<Curve> curve) {
        this.rating = rating;
        this.curve = curve;
    }

    Optional<OfficialRating> build() {
        return rating.rating().value().map(this::named);
    }

    /** The parts of a curve whose times and value are stated, in Ozon's order. */
    static List<OfficialRating.Point> points(Curve curve) {
        return curve.values().items().stream().flatMap(OfficialDraft::point).toList();
    }

    private OfficialRating named(RatingKey key) {
        return new OfficialRating(
                key.text(),
                rating.currentValue(),
                direction(),
                threshold(Curve::warningThreshold, RatingFlags::warning),
                threshold(Curve::dangerThreshold, RatingFlags::danger),
                threshold(Curve::premiumThreshold, RatingFlags::premium),
                rating.status().value().flatMap(Word::known).flatMap(OfficialDraft::judged));
    }

    private Direction direction() {
        return rating.ratingDirection()
                .value()
                .flatMap(Word::known)
                .map(good -> switch (good) {
                    case HIGHER_IS_BETTER -> Direction.HIGHER_IS_BETTER;
                    case LOWER_IS_BETTER -> Direction.LOWER_IS_BETTER;
                    case NEUTRAL, UNKNOWN_DIRECTION -> Direction.NONE;
                })
                .orElse(Direction.NONE);
    }

    private static Optional<Judged> judged(RatingStatus status) {
        return switch (status) {
            case OK -> Optional.of(Judged.GOOD);
            case WARNING -> Optional.of(Judged.WARNED);
            case CRITICAL -> Optional.of(Judged.CRITICAL);
            case NOT_JUDGED -> Optional.empty();
        };
    }

    private Threshold threshold(
            Function<Curve, Stated<BigDecimal>> limit, Function<RatingFlags, Stated<Boolean>> flag) {
        return curve.map(stated -> new Threshold(
                        limit.apply(stated), flags(stated).map(flag).orElse(Stated.absent())))
                .orElse(Threshold.UNSAID);
    }

    /** Flags are of the value beside them: those of an older value say nothing of the one that is shown. */
    private Optional<RatingFlags> flags(Curve stated) {
        return stated.values().items().stream()
                .filter(point -> point.dateTo().isStated())
                .max(Comparator.comparing(point -> point.dateTo().orElse(Instant.MIN)))
                .filter(point -> sameValue(point.value(), rating.currentValue()))
                .flatMap(point -> point.status().value());
    }

    private static boolean sameValue(Stated<BigDecimal> one, Stated<BigDecimal> other) {
        return one.value()
                .flatMap(left -> other.value().map(right -> left.compareTo(right) == 0))
                .orElse(false);
    }

    private static Stream<OfficialRating.Point> point(Point stated) {
        Optional<Instant> from = stated.dateFrom().value();
        Optional<Instant> until = stated.dateTo().value();
        Optional<BigDecimal> value = stated.value().value();
        return from.isPresent()
                        && until.isPresent()
                        && value.isPresent()
                        && !until.get().isBefore(from.get())
                ? Stream.of(new OfficialRating.Point(from.get(), until.get(), value.get()))
                : Stream.empty();
    }
}
