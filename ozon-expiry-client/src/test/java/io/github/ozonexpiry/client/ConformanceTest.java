package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends every request that the client can build to a server that follows Ozon's own description and checks what it is sent; such a server
 * answers with Ozon's examples, which must be read; what it makes up where there is none need not. {@code OZON_MOCK_URL} names it; without it this is skipped.
 */
@EnabledIfEnvironmentVariable(named = "OZON_MOCK_URL", matches = ".+")
class ConformanceTest {

    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-06-01T00:00:00Z");

    /** What the server makes up where the description has no example of Ozon's: a word for every text, the least of every number. */
    private static final Pattern MADE_UP = Pattern.compile("\"string\"|-1\\.797\\d+e\\+308");

    private String answer = "";

    /** What the description demands in a request without describing it, so that the server refuses even the example beside it. */
    private static final Map<String, String> DEMANDED_IN_VAIN = Map.of("/v2/products/stocks", "quant_size");

    private static final String VIOLATIONS = "sl-violations";

    private final OzonSeller seller = OzonSeller.builder(Credentials.of("1", "key"))
            .limits(Limits.NONE)
            .retries(RetryPolicy.NONE)
            .baseUrl(String.valueOf(System.getenv("OZON_MOCK_URL")))
            .showHeaders(VIOLATIONS)
            .layers((call, next) -> {
                Answer came = next.send(call);
                answer = new String(came.body(), UTF_8);
                return came;
            })
            .build();

    /** Methods that are newer than the description cannot be asked at a server that follows it. */
    static Stream<CallCase> everyCase() {
        return describedCases().filter(call -> !DEMANDED_IN_VAIN.containsKey(call.path()));
    }

    static Stream<CallCase> refusedCases() {
        return describedCases().filter(call -> DEMANDED_IN_VAIN.containsKey(call.path()));
    }

    private static Stream<CallCase> describedCases() {
        return CallGroup.everyCase().filter(call -> !NewerPaths.ALL.contains(call.path()));
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void isAcceptedAndItsAnswerRead(CallCase call) {
        List<Page<?>> pages;
        try {
            pages = call.make(seller);
        } catch (UnreadableAnswer e) {
            assertThat(answer).containsPattern(MADE_UP);
            return;
        }
        for (Page<?> page : pages) {
            if (!page.quarantined().isEmpty()) {
                assertThat(answer).containsPattern(MADE_UP);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("refusedCases")
    void isRefusedForNothingButWhatNobodyCanSend(CallCase call) {
        assertThatThrownBy(() -> call.make(seller))
                .isInstanceOfSatisfying(
                        OzonError.class,
                        error -> assertThat(error.headers().get(VIOLATIONS))
                                .contains("must have required property '" + DEMANDED_IN_VAIN.get(call.path()) + "'")
                                .containsOnlyOnce("\"location\":[\"request\""));
    }

    @Test
    void everyFormOfTheUnfulfilledListIsAccepted() {
        UnfulfilledQuery plain = UnfulfilledQuery.shipmentDate(FROM, TO);
        List<UnfulfilledQuery> queries = List.of(
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

        assertThat(queries).allSatisfy(query -> assertRead(seller.postings().unfulfilled(query)));
    }

    @Test
    void everyFormOfTheListIsAccepted() {
        PostingQuery plain = PostingQuery.period(FROM, TO);

        assertThat(List.of(
                        plain.statuses(Status.CANCELLED, Status.DELIVERED, Status.SENT_BY_SELLER),
                        plain.warehouses(new WarehouseId(20_605_650_762_000L))))
                .allSatisfy(query -> assertRead(seller.postings().list(query)));
    }

    /** The server gives the same page for ever: one is enough. */
    private static void assertRead(Pages<?> pages) {
        Page<?> page = pages.pages().findFirst().orElseThrow();

        assertThat(page.items()).isNotEmpty();
        assertThat(page.quarantined()).isEmpty();
    }
}
