package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Sends every request that the client can build to a server that follows Ozon's own description and checks what it is sent; such a server
 * answers with Ozon's examples. {@code OZON_MOCK_URL} names it; without it this is skipped.
 */
@EnabledIfEnvironmentVariable(named = "OZON_MOCK_URL", matches = ".+")
class ConformanceTest {

    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-06-01T00:00:00Z");

    private final PostingCalls postings = OzonSeller.builder(Credentials.of("1", "key"))
            .baseUrl(System.getenv("OZON_MOCK_URL"))
            .build()
            .postings();

    @Test
    void everyFormOfTheUnfulfilledListIsAcceptedAndItsAnswerRead() {
        UnfulfilledQuery plain = UnfulfilledQuery.shipmentDate(FROM, TO);
        List<UnfulfilledQuery> queries = List.of(
                plain,
                UnfulfilledQuery.deliveringDate(FROM, TO),
                plain.statuses(
                        Status.AWAITING_PACKAGING,
                        Status.AWAITING_DELIVER,
                        Status.AWAITING_APPROVE,
                        Status.AWAITING_REGISTRATION,
                        Status.NOT_ACCEPTED,
                        Status.ARBITRATION,
                        Status.CLIENT_ARBITRATION,
                        Status.ACCEPTANCE_IN_PROGRESS,
                        Status.DELIVERING,
                        Status.DRIVER_PICKUP),
                plain.warehouses(new WarehouseId(20_605_650_762_000L)));

        assertThat(queries).allSatisfy(query -> assertRead(postings.unfulfilled(query)));
    }

    @Test
    void everyFormOfTheListIsAcceptedAndItsAnswerRead() {
        PostingQuery plain = PostingQuery.period(FROM, TO);

        assertThat(List.of(
                        plain,
                        plain.statuses(Status.CANCELLED, Status.DELIVERED, Status.SENT_BY_SELLER),
                        plain.warehouses(new WarehouseId(20_605_650_762_000L))))
                .allSatisfy(query -> assertRead(postings.list(query)));
    }

    @Test
    void theRequestForOnePostingIsAcceptedAndItsAnswerRead() {
        assertThat(postings.get(PostingNumber.of("0132112277-0101-1")))
                .map(Posting::number)
                .hasValueSatisfying(number -> assertThat(number.text()).isNotBlank());
    }

    /** The server gives the same page for ever: one is enough. */
    private static void assertRead(Pages<Posting> pages) {
        List<Quarantined> broken = new ArrayList<>();
        try (Stream<Posting> postings = pages.items(broken::add)) {
            assertThat(postings.limit(1)).hasSize(1);
        }
        assertThat(broken).isEmpty();
    }
}
