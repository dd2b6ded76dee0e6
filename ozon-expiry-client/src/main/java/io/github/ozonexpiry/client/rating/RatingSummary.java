package io.github.ozonexpiry.client.rating;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.standing.OfficialRating;
import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All ratings of the shop as they stand. Source: Seller API, {@code /v1/rating/summary}.
 *
 * @param groups the ratings, as Ozon groups them
 * @param localizationIndex how much was sold near its buyers; empty when nothing was sold for 14 days
 * @param penaltyScoreExceeded whether the shop has more penalty points than it may
 * @param premium whether it has the Premium subscription; came true for a shop that has none, so ask {@code /v1/seller/info}
 * @param premiumPlus whether it has Premium Plus; to be doubted like {@code premium}
 * @param unknownFields what this version does not know: JSON text by name
 */
public record RatingSummary(
        Listed<Group> groups,
        Listed<Localization> localizationIndex,
        Stated<Boolean> penaltyScoreExceeded,
        Stated<Boolean> premium,
        Stated<Boolean> premiumPlus,
        Map<String, String> unknownFields) {

    /**
     * Some ratings under a title.
     *
     * @param groupName the title in Russian or the account's language; to be shown, never parsed
     * @param items the ratings
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Group(Stated<String> groupName, Listed<Rating> items, Map<String, String> unknownFields) {}

    /**
     * How much was sold near its buyers.
     *
     * @param calculationDate when it was computed
     * @param localizationPercentage the share in percent, 0 to 100
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Localization(
            Stated<Instant> calculationDate, Stated<Long> localizationPercentage, Map<String, String> unknownFields) {}

    /**
     * One of the ratings, from whichever group.
     *
     * @param key which
     * @return the rating, or empty when the answer does not have it
     */
    public Optional<Rating> find(RatingKey key) {
        return groups.items().stream()
                .flatMap(group -> group.items().items().stream())
                .filter(rating -> rating.rating().equals(Stated.of(key)))
                .findFirst();
    }

    /**
     * All ratings as values of the core, each with the thresholds of its history where there is one.
     *
     * @param history what Ozon answered of their history
     * @return the ratings in Ozon's order, without those that the answer does not name
     */
    public List<OfficialRating> official(RatingHistory history) {
        return groups.items().stream()
                .flatMap(group -> group.items().items().stream())
                .flatMap(rating -> official(rating, history).stream())
                .toList();
    }

    private static Optional<OfficialRating> official(Rating rating, RatingHistory history) {
        return history.ratings().items().stream()
                .filter(curve -> curve.rating().equals(rating.rating()))
                .findFirst()
                .map(rating::official)
                .orElseGet(rating::official);
    }
}
