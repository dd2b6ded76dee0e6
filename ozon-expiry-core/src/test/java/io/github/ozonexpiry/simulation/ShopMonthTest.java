package io.github.ozonexpiry.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
class ShopMonthTest {

    private static final ShopMonth MONTH = ShopMonth.of(11, 3);

    @Test
    void theSameSeedGivesTheSameMonthAndAnotherAnother() {
        assertThat(ShopMonth.of(11, 3).ended())
                .extracting(CaseFile::history)
                .isEqualTo(MONTH.ended().stream().map(CaseFile::history).toList());
        assertThat(ShopMonth.of(12, 3).orders()).isNotEqualTo(MONTH.orders());
    }

    @Test
    void whatEndedBadlyIsAPartOfTheOrdersOfAllWarehouses() {
        assertThat(MONTH.ended()).hasSizeBetween(10, MONTH.orders().size() - 1);
        assertThat(MONTH.ended().stream().map(ShopMonthTest::ordered)).isSubsetOf(MONTH.orders());
        assertThat(MONTH.ended().stream()
                        .map(CaseFile::posting)
                        .map(posting -> posting.delivery().warehouse()))
                .doesNotContainNull()
                .satisfies(all -> assertThat(all.stream().distinct()).hasSize(3));
    }

    /** Days begin at the midnight of a warehouse's zone, so that two warehouses may be some hours apart. */
    @Test
    void allOrdersComeInThreeWeeksAroundTheMiddleAndEndBeforeTheEnd() {
        Instant first = Collections.min(MONTH.orders());
        Instant last = Collections.max(MONTH.orders());

        assertThat(Duration.between(first, last)).isLessThan(Duration.ofDays(22));
        assertThat(MONTH.middle()).isBetween(first, last);
        assertThat(MONTH.ended())
                .allSatisfy(file -> assertThat(file.judgement(MONTH.end()).state())
                        .isInstanceOfAny(
                                PostingState.Expired.class,
                                PostingState.Cancelled.class,
                                PostingState.Unknowable.class));
    }

    @Test
    void everyOrderOfAWarehouseHasItsHistoryAndMostOfThemArrive() {
        List<PostingHistory> all = MONTH.warehouses().stream()
                .flatMap(place -> place.histories().stream())
                .toList();

        assertThat(all.stream().map(ShopMonthTest::ordered).sorted()).isEqualTo(MONTH.orders());
        assertThat(all.stream().filter(ShopMonthTest::isDelivered)).hasSizeGreaterThan(all.size() / 2);
        assertThat(all)
                .containsAll(MONTH.ended().stream().map(CaseFile::history).toList());
        assertThat(all).allSatisfy(history -> assertThat(history.findings()).isEmpty());
    }

    private static boolean isDelivered(PostingHistory history) {
        return history.latest()
                .flatMap(Posting::knownStatus)
                .filter(Status.DELIVERED::equals)
                .isPresent();
    }

    private static Instant ordered(PostingHistory history) {
        return history.latest()
                .flatMap(posting -> posting.inProcessAt().value())
                .orElse(Instant.MIN);
    }

    private static Instant ordered(CaseFile file) {
        Posting posting = file.posting();
        return posting.inProcessAt().orElse(Instant.MIN);
    }
}
