package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What buyers think of a carrier: the mean of their marks (M-04). Whether the mean is of all marks or of the last two weeks is not published;
 * here it is of all marks that are given (confidence D).
 *
 * @param mean the mean of the marks, 1 to 5; empty when there are none
 * @param recent how many of them were given in the last two weeks
 * @param published whether that is enough for Ozon to show the rating: more than 10
 */
public record CarrierRating(Optional<Ratio> mean, int recent, boolean published) {

    /**
     * A mark that a buyer gave.
     *
     * @param at when
     * @param mark 1 to 5, the best last
     */
    public record Score(Instant at, int mark) {

        /**
         * Refuses what no buyer can give.
         *
         * @param at when
         * @param mark 1 to 5
         * @throws IllegalArgumentException when the mark is outside 1 to 5; names it
         */
        public Score {
            if (mark < Metrics.LOWEST_MARK || mark > Metrics.HIGHEST_MARK) {
                throw new IllegalArgumentException(
                        "a mark is " + Metrics.LOWEST_MARK + " to " + Metrics.HIGHEST_MARK + ", got " + mark);
            }
        }
    }

    /**
     * The rating at a moment.
     *
     * @param scores the marks in any order; one given after {@code now} does not count
     * @param now the moment; two weeks are 14 times 24 hours up to it, their first instant left out
     * @return the rating
     */
    public static CarrierRating of(Collection<Score> scores, Instant now) {
        Instant start = now.minus(Duration.ofDays(Metrics.CARRIER_DAYS));
        List<Score> given =
                scores.stream().filter(score -> !score.at().isAfter(now)).toList();
        int recent =
                (int) given.stream().filter(score -> score.at().isAfter(start)).count();
        return new CarrierRating(mean(given), recent, recent > Metrics.CARRIER_SCORES_ABOVE);
    }

    /** {@return the rating in a sentence for people} */
    public Message message() {
        return mean.map(value ->
                        Message.of(published ? "carrierRating.shown" : "carrierRating.notShown", value, recent))
                .orElseGet(() -> Message.of("carrierRating.none"));
    }

    private static Optional<Ratio> mean(List<Score> scores) {
        long sum = scores.stream().mapToLong(Score::mark).sum();
        return scores.isEmpty() ? Optional.empty() : Optional.of(new Ratio(BigDecimal.valueOf(sum), scores.size()));
    }
}
