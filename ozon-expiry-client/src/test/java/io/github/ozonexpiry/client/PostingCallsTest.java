package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.EndlessPages.Guard;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostingCallsTest {

    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00.5Z");
    private static final Instant TO = Instant.parse("2026-05-08T00:00:00Z");
    private static final UnfulfilledQuery WEEK = UnfulfilledQuery.shipmentDate(FROM, TO);

    private final FakeOzon ozon = new FakeOzon();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void theUnfulfilledListIsAskedAsOzonWantsIt() {
        ozon.answers(page(false, "", "1-1"));
        UnfulfilledQuery query = WEEK.statuses(Status.AWAITING_PACKAGING, Status.AWAITING_DELIVER)
                .warehouses(new WarehouseId(15_110_442_724_000L));

        assertThat(numbers(ozon.shop().postings().unfulfilled(query))).containsExactly("1-1");

        RecordedRequest request = ozon.requests().get(0);
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v4/posting/fbs/unfulfilled/list");
        assertThat(request.getHeaders().get("Client-Id")).isEqualTo("4711");
        assertThat(request.getHeaders().get("Api-Key")).isEqualTo(FakeOzon.KEY);
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("User-Agent")).matches("ozon-expiry/\\d+\\.\\d+\\.\\d+.*");
        assertThat(request.getBody().utf8())
                .isEqualTo("{\"cursor\":\"\",\"limit\":100,\"sort_dir\":\"ASC\",\"filter\":{"
                        + "\"cutoff_from\":\"2026-05-01T00:00:00Z\",\"cutoff_to\":\"2026-05-08T00:00:00Z\","
                        + "\"statuses\":[\"awaiting_packaging\",\"awaiting_deliver\"],"
                        + "\"warehouse_ids\":[\"15110442724000\"]},\"with\":{\"analytics_data\":true}}");
    }

    @Test
    void theOtherWindowReplacesTheFirst() {
        ozon.answers(page(false, ""));

        assertThat(numbers(ozon.shop().postings().unfulfilled(UnfulfilledQuery.deliveringDate(FROM, TO))))
                .isEmpty();
        assertThat(ozon.body(0))
                .contains("\"filter\":{\"delivering_date_from\":\"2026-05-01T00:00:00Z\","
                        + "\"delivering_date_to\":\"2026-05-08T00:00:00Z\"}");
    }

    @Test
    void theListOfAPeriodIsAskedAsOzonWantsIt() {
        ozon.answers(page(false, ""));
        PostingQuery query =
                PostingQuery.period(FROM, TO).statuses(Status.CANCELLED).warehouses(new WarehouseId(7));

        assertThat(numbers(ozon.shop().postings().list(query))).isEmpty();

        RecordedRequest request = ozon.requests().get(0);
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v4/posting/fbs/list");
        assertThat(request.getBody().utf8())
                .contains("\"filter\":{\"since\":\"2026-05-01T00:00:00Z\",\"to\":\"2026-05-08T00:00:00Z\","
                        + "\"statuses\":[\"cancelled\"],\"warehouse_ids\":[\"7\"]}");
    }

    @Test
    void aStatusThatThisVersionDoesNotKnowCanBeWantedInOzonsWord() {
        ozon.answers(page(false, "")).answers(page(false, ""));

        assertThat(numbers(ozon.shop().postings().unfulfilled(WEEK.statusWords("awaiting_drone"))))
                .isEmpty();
        assertThat(numbers(ozon.shop()
                        .postings()
                        .list(PostingQuery.period(FROM, TO).statusWords("in_the_air"))))
                .isEmpty();
        assertThat(ozon.requests())
                .extracting(request -> request.getBody().utf8())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"statuses\":[\"awaiting_drone\"]}"),
                        second -> assertThat(second).contains("\"statuses\":[\"in_the_air\"]}"));
        assertThatThrownBy(() -> WEEK.statusWords("delivering", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a status must have a name: ' '");
    }

    @Test
    void moreWarehousesThanOzonTakesAreRefused() {
        WarehouseId[] many = new WarehouseId[1001];
        Arrays.setAll(many, i -> new WarehouseId(i + 1));

        assertThatThrownBy(() -> WEEK.warehouses(many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ozon takes at most 1000 warehouses, got 1001");
        assertThat(PostingQuery.period(FROM, TO).warehouses(Arrays.copyOf(many, 1000)))
                .isNotNull();
    }

    @Test
    void aWindowThatIsEmptyOrLongerThanOzonAllowsIsNamed() {
        assertThatThrownBy(() -> UnfulfilledQuery.shipmentDate(TO, TO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-05-08T00:00:00Z to 2026-05-08T00:00:00Z");
        assertThatThrownBy(() -> PostingQuery.period(FROM, FROM.plusSeconds(366 * 86_400L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 365 days");
        assertThat(PostingQuery.period(FROM, FROM.plusSeconds(365 * 86_400L))).isNotNull();
    }

    @Test
    void pagesFollowTheirCursorsInOrder() {
        ozon.answers(page(true, "a", "1-1", "1-2"))
                .answers(page(true, "b", "1-3"))
                .answers(page(false, "", "1-4"));

        assertThat(numbers(ozon.shop().postings().unfulfilled(WEEK))).containsExactly("1-1", "1-2", "1-3", "1-4");
        assertThat(ozon.requests())
                .extracting(request -> request.getBody().utf8().substring(0, 14))
                .containsExactly("{\"cursor\":\"\",\"", "{\"cursor\":\"a\",", "{\"cursor\":\"b\",");
    }

    @Test
    void nothingIsAskedBeforeItIsReadAndNothingAfterReadingStops() {
        ozon.answers(page(true, "a", "1-1", "1-2"))
                .answers(page(true, "b", "1-3"))
                .answers(page(false, "", "1-4"));
        Pages<Posting> pages = ozon.shop().postings().unfulfilled(WEEK);

        assertThat(ozon.asked()).isZero();
        assertThat(pages.items(PostingCallsTest::fail).limit(2)).hasSize(2);
        assertThat(ozon.asked()).isEqualTo(1);
    }

    @Test
    void aPageIsAskedForWhenItsFirstPostingIsWanted() {
        ozon.answers(page(true, "a", "1-1", "1-2")).answers(page(false, "", "1-3"));
        Iterator<Posting> postings = ozon.shop()
                .postings()
                .unfulfilled(WEEK)
                .items(PostingCallsTest::fail)
                .iterator();

        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            postings.next();
            asked.add(ozon.asked());
        }
        assertThat(asked).containsExactly(1, 1, 2);
        assertThat(postings.hasNext()).isFalse();
    }

    @Test
    void tenThreadsReadThroughOneShop() throws Exception {
        int threads = 10;
        int each = 20;
        for (int i = 0; i < threads * each; i++) {
            ozon.answers("{\"result\": {\"posting_number\": \"1-1\"}}");
        }
        OzonSeller shop = ozon.builder().http(new OkHttpClient()).build();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> work = Collections.nCopies(
                    threads,
                    () -> IntStream.range(0, each)
                            .filter(i ->
                                    shop.postings().get(PostingNumber.of("1-1")).isPresent())
                            .count());
            for (Future<Long> found : pool.invokeAll(work)) {
                assertThat(found.get()).isEqualTo(each);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(ozon.asked()).isEqualTo(threads * each);
    }

    @Test
    void everyStreamStartsAnew() {
        ozon.answers(page(false, "", "1-1")).answers(page(false, "", "1-1"));
        Pages<Posting> pages = ozon.shop().postings().unfulfilled(WEEK);

        assertThat(numbers(pages)).isEqualTo(numbers(pages));
        assertThat(ozon.asked()).isEqualTo(2);
    }

    @Test
    void aBrokenPostingIsToldAndTheOthersArrive() {
        ozon.answers("""
                {"postings": [{"posting_number": "1-1"}, {"posting_number": {}}, {"posting_number": "1-3"}],
                 "has_next": false}""");
        List<Quarantined> broken = new ArrayList<>();

        assertThat(ozon.shop().postings().unfulfilled(WEEK).items(broken::add))
                .extracting(posting -> posting.number().text())
                .containsExactly("1-1", "1-3");
        assertThat(broken).extracting(Quarantined::path).containsExactly("postings[1].posting_number");
    }

    @Test
    void anEmptyPageThatPromisesMoreStopsTheReading() {
        ozon.answers(page(true, "a", "1-1")).answers(page(true, "b"));

        assertStops(ozon.shop().postings().unfulfilled(WEEK), Guard.EMPTY_PAGE, 2, "1-1");
    }

    @Test
    void aCursorThatComesAgainStopsTheReadingEvenAfterADetour() {
        ozon.answers(page(true, "a", "1-1")).answers(page(true, "b", "1-2")).answers(page(true, "a", "1-3"));

        assertStops(ozon.shop().postings().unfulfilled(WEEK), Guard.REPEATED_CURSOR, 3, "1-1", "1-2", "1-3");
    }

    @Test
    void aNextPageWithoutACursorStopsTheReading() {
        ozon.answers(page(true, "", "1-1"));

        assertStops(ozon.shop().postings().unfulfilled(WEEK), Guard.MISSING_CURSOR, 1, "1-1");
    }

    @Test
    void morePagesThanAllowedStopTheReading() {
        ozon.answers(page(true, "a", "1-1")).answers(page(true, "b", "1-2"));
        Pages<Posting> pages = ozon.shop().postings().unfulfilled(WEEK);

        assertStops(pages.atMost(2), Guard.PAGE_BUDGET, 2, "1-1", "1-2");
        assertThat(ozon.asked()).isEqualTo(2);
        assertThatThrownBy(() -> pages.atMost(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least one page must be allowed, got 0");
    }

    @Test
    void asManyPagesAsAllowedAreFine() {
        ozon.answers(page(true, "a", "1-1")).answers(page(false, "", "1-2"));

        assertThat(numbers(ozon.shop().postings().unfulfilled(WEEK).atMost(2))).hasSize(2);
    }

    @Test
    void onePostingIsAskedByItsNumber() {
        ozon.answers("{\"result\": {\"posting_number\": \"1-1\", \"status\": \"delivering\"}}");

        assertThat(ozon.shop().postings().get(PostingNumber.of("1-1")))
                .flatMap(Posting::knownStatus)
                .contains(Status.DELIVERING);
        RecordedRequest request = ozon.requests().get(0);
        assertThat(request.getUrl().encodedPath()).isEqualTo("/v3/posting/fbs/get");
        assertThat(request.getBody().utf8())
                .isEqualTo("{\"posting_number\":\"1-1\",\"with\":{\"analytics_data\":true}}");
    }

    @Test
    void aPostingThatOzonDoesNotKnowIsEmptyHoweverOzonSaysSo() {
        ozon.answers(404, "{\"code\": 5, \"message\": \"posting 1-1 is not there\", \"details\": []}")
                .answers(400, "{\"code\": 3, \"message\": \"POSTING_NOT_FOUND\"}");

        assertThat(ozon.shop().postings().get(PostingNumber.of("1-1"))).isEmpty();
        assertThat(ozon.shop().postings().get(PostingNumber.of("1-1"))).isEmpty();
    }

    @Test
    void aMissingMethodAndAWrongKeyAreNoMissingPosting() {
        ozon.answers(404, "{\"code\": 5, \"message\": \"method is not allowed\"}")
                .answers(404, "<html>gone</html>")
                .answers(404, "{\"code\": 7, \"message\": \"Invalid Api-Key, please check the key and try again\"}");

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> ozon.shop().postings().get(PostingNumber.of("1-1")))
                    .isInstanceOfSatisfying(
                            OzonError.class, error -> assertThat(error.kind()).isEqualTo(OzonError.Kind.NOT_FOUND));
        }
    }

    @Test
    void aSinglePostingThatIsBrokenIsNamed() {
        ozon.answers("{\"result\": {\"posting_number\": \"1-1\", \"products\": 7}}");

        assertThatThrownBy(() -> ozon.shop().postings().get(PostingNumber.of("1-1")))
                .isInstanceOf(UnreadableAnswer.class)
                .hasMessageContaining("result.products");
    }

    private static void assertStops(Pages<Posting> pages, Guard guard, int read, String... before) {
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(() -> pages.items(PostingCallsTest::fail)
                        .forEach(posting -> seen.add(posting.number().text())))
                .isInstanceOfSatisfying(EndlessPages.class, stopped -> {
                    assertThat(stopped.guard()).isEqualTo(guard);
                    assertThat(stopped.pages()).isEqualTo(read);
                    assertThat(stopped.cursor().isPresent()).isEqualTo(guard != Guard.MISSING_CURSOR);
                    assertThat(stopped.path()).isEqualTo("/v4/posting/fbs/unfulfilled/list");
                });
        assertThat(seen).containsExactly(before);
    }

    private static void fail(Quarantined broken) {
        throw new AssertionError(broken.toString());
    }

    private static List<String> numbers(Pages<Posting> pages) {
        return pages.items(PostingCallsTest::fail)
                .map(posting -> posting.number().text())
                .toList();
    }

    private static String page(boolean hasNext, String cursor, String... numbers) {
        List<String> postings = new ArrayList<>();
        for (String number : numbers) {
            postings.add("{\"posting_number\": \"" + number + "\"}");
        }
        return "{\"postings\": [" + String.join(", ", postings) + "], \"cursor\": \"" + cursor + "\", \"has_next\": "
                + hasNext + "}";
    }
}
