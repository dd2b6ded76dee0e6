package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.rating.ErrorIndex;
import io.github.ozonexpiry.client.rating.PostingError;
import io.github.ozonexpiry.client.rating.Rating;
import io.github.ozonexpiry.client.rating.RatingHistory.Curve;
import io.github.ozonexpiry.client.rating.RatingKey;
import io.github.ozonexpiry.client.rating.RatingQuery;
import io.github.ozonexpiry.client.rating.RatingStatus;
import io.github.ozonexpiry.client.rating.RatingSummary;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPostingError;
import io.github.ozonexpiry.sandbox.SandboxRating;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour and, as the description has no examples, of the answers' shapes: notes on the Seller API, 6.1 to 6.3. */
class RatingCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");
    private static final PostingNumber LATE = PostingNumber.of("70350001-0001-1");
    private static final PostingNumber CANCELLED = PostingNumber.of("70350001-0002-1");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key");
    private final RatingCalls ratings = ozon.seller(shop).build().ratings();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void theErrorIndexIsFoundAmongTheRatings() {
        shop.ratings().set(new SandboxRating(RatingKey.ERROR_INDEX.text(), 3.5, 2.9, 3, 10));

        RatingSummary summary = ratings.summary();

        assertThat(summary.find(RatingKey.ERROR_INDEX)).hasValueSatisfying(rating -> {
            assertThat(rating.currentValue()).isEqualTo(Stated.of(new BigDecimal("3.5")));
            assertThat(rating.status().value())
                    .hasValueSatisfying(
                            word -> assertThat(word.is(RatingStatus.WARNING)).isTrue());
            assertThat(rating.change().value())
                    .flatMap(change -> change.meaning().value())
                    .flatMap(Word::known)
                    .contains(Rating.Change.Meaning.BAD);
        });
        assertThat(summary.find(RatingKey.ON_TIME)).isEmpty();
    }

    @Test
    void theThresholdsComeFromOzon() {
        shop.ratings()
                .set(new SandboxRating(RatingKey.ERROR_INDEX.text(), 12, 2.9, 3, 10))
                .set(new SandboxRating(RatingKey.ON_TIME.text(), 1, 1, 3, 10));

        List<Curve> curves = ratings.history(RatingQuery.of(FROM, NOW, RatingKey.ERROR_INDEX))
                .ratings()
                .items();

        assertThat(curves).singleElement().satisfies(curve -> {
            assertThat(curve.dangerThreshold()).isEqualTo(Stated.of(new BigDecimal("10.0")));
            assertThat(curve.values().items())
                    .singleElement()
                    .satisfies(point -> assertThat(point.status().value())
                            .hasValueSatisfying(
                                    flags -> assertThat(flags.danger()).isEqualTo(Stated.of(true))));
        });
    }

    @Test
    void theCostsOfThePeriodAreMoneyInTheAccountsCurrency() {
        expired();

        ErrorIndex index = ratings.errorIndex();

        assertThat(index.processingCosts()).isEqualTo(Stated.of(Money.of("111.2", "CNY")));
        assertThat(index.defects().items())
                .extracting(ErrorIndex.Day::date)
                .containsExactly(Stated.of(LocalDate.of(2026, 5, 3)), Stated.of(LocalDate.of(2026, 5, 4)));
        assertThat(index.processingCosts(index.defects().items().get(0))).isEqualTo(Stated.of(Money.of("61.2", "CNY")));
    }

    @Test
    void everyExpiredPostingHasItsFaultAndItsCharge() {
        expired();

        List<PostingError> errors =
                ratings.errors(FROM, NOW, List.of()).items(broken -> {}).toList();

        assertThat(errors)
                .extracting(PostingError::postingNumber)
                .containsExactly(Stated.of(LATE), Stated.of(CANCELLED));
        assertThat(errors)
                .extracting(PostingError::charge)
                .containsExactly(Stated.of(Money.of("61.2", "CNY")), Stated.of(Money.of("50", "CNY")));
        assertThat(errors)
                .extracting(error -> error.postingErrorType().value().flatMap(Word::known))
                .containsExactly(
                        Optional.of(PostingError.Kind.SELLER_DELAY),
                        Optional.of(PostingError.Kind.SELLER_CANCELLATION));
    }

    @Test
    void errorsCanBeAskedForByPosting() {
        expired();

        assertThat(ratings.errors(FROM, NOW, List.of(CANCELLED)).items(broken -> {}))
                .extracting(PostingError::postingNumber)
                .containsExactly(Stated.of(CANCELLED));
        assertThat(ratings.errors(NOW, NOW.plusSeconds(60), List.of()).items(broken -> {}))
                .isEmpty();
    }

    @Test
    void aKindOfErrorThatOzonAddsSurvives() {
        shop.ratings().add(error(LATE, "SELLER_WRONG_ITEM", "2026-05-03T06:00:00Z", "61.2"));

        assertThat(ratings.errors(FROM, NOW, List.of()).items(broken -> {}))
                .extracting(error -> error.postingErrorType().value().orElseThrow())
                .containsExactly(new Word<PostingError.Kind>(Optional.empty(), "SELLER_WRONG_ITEM"));
    }

    @Test
    void aChargeWithoutCurrencyIsNoMoneyButIsNotLost() {
        try (FakeOzon bare = new FakeOzon()
                .answers(
                        "{\"errors\":[{\"charge_price\":61.20,\"product_price\":null,\"late_by\":3}],\"has_next\":\"false\"}")) {
            PostingError error = bare.shop()
                    .ratings()
                    .errors(FROM, NOW, List.of())
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(error.charge()).isEqualTo(Stated.nothing("61.20 without currency"));
            assertThat(error.price()).isEqualTo(Stated.nothing());
            assertThat(error.index()).isEqualTo(Stated.absent());
            assertThat(error.unknownFields()).containsEntry("late_by", "3");
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        assertThatThrownBy(() -> ratings.errors(NOW, NOW, List.of()))
                .hasMessage("date_from must be before date_to, got " + NOW + " and " + NOW);
        assertThatThrownBy(() -> ratings.errors(FROM, NOW, Collections.nCopies(1_001, LATE)))
                .hasMessage("posting_numbers: at most 1000 postings, got 1001");
        assertThatThrownBy(() -> RatingQuery.of(NOW, FROM, RatingKey.ON_TIME))
                .hasMessage("date_from must be before date_to, got " + NOW + " and " + FROM);
        assertThatThrownBy(() -> RatingQuery.of(FROM, NOW)).hasMessage("ratings: at least one rating is needed");
        assertThatThrownBy(() -> new RatingKey(" ")).hasMessage("rating: a name is needed, got ' '");
        assertThat(ozon.asked()).isEmpty();
    }

    private void expired() {
        shop.ratings()
                .add(error(CANCELLED, "SELLER_CANCELLATION", "2026-05-04T06:00:00Z", "50"))
                .add(error(LATE, "SELLER_DELAY", "2026-05-03T06:00:00Z", "61.2"));
    }

    private static SandboxPostingError error(PostingNumber posting, String type, String at, String charge) {
        return new SandboxPostingError(
                posting.text(),
                type,
                Instant.parse(at),
                3.5,
                Money.of("1530", "CNY"),
                new BigDecimal("4"),
                Money.of(charge, "CNY"));
    }
}
