package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller sees of each fault of the sandbox, in one read and in the second page of three: a clear result, never a hang. */
@Timeout(20)
class FaultTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final UnfulfilledQuery WEEK = UnfulfilledQuery.shipmentDate(NOW, NOW.plus(Duration.ofDays(7)));

    private static final Map<String, Supplier<Fault>> FAULTS = Map.ofEntries(
            Map.entry("tooMany", () -> Fault.tooMany(Duration.ofSeconds(3))),
            Map.entry("circleIsOpen", Fault::circleIsOpen),
            Map.entry("obsolete", Fault::obsolete),
            Map.entry("internalError", Fault::internalError),
            Map.entry("badGateway", Fault::badGateway),
            Map.entry("unavailable", Fault::unavailable),
            Map.entry("cutBeforeAnswer", Fault::cutBeforeAnswer),
            Map.entry("cutBeforeBody", Fault::cutBeforeBody),
            Map.entry("cutWithinBody", Fault::cutWithinBody),
            Map.entry("slow", () -> Fault.slow(Duration.ofMillis(150))),
            Map.entry("tooSlow", () -> Fault.slow(Duration.ofMillis(900))),
            Map.entry("silence", Fault::silence),
            Map.entry("brokenPosting", Fault::brokenPosting),
            Map.entry("repeatedCursor", Fault::repeatedCursor),
            Map.entry("endless", Fault::endless),
            Map.entry("emptyPage", Fault::emptyPage),
            Map.entry("missingCursor", Fault::missingCursor));

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "secret-key");
    private final OzonSeller seller = ozon.seller(shop)
            .http(new OkHttpClient.Builder().readTimeout(PATIENCE).build())
            .build();

    @BeforeEach
    void fill() {
        shop.addAll(IntStream.range(0, 250)
                .mapToObj(i -> SandboxPosting.numbered("1-" + (1000 + i)).ship(NOW.plusSeconds(i), null))
                .toList());
    }

    @AfterEach
    void close() {
        ozon.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    tooMany         | OzonError TOO_MANY 429, code 8, wait PT3S
                    circleIsOpen    | OzonError TOO_MANY 429, code 8
                    obsolete        | OzonError REFUSED 400, code 3
                    internalError   | OzonError SERVER 500, code 13
                    badGateway      | OzonError SERVER 502
                    unavailable     | OzonError SERVER 503
                    cutBeforeAnswer | ConnectionFailure CUT, may have been done
                    cutBeforeBody   | ConnectionFailure CUT, may have been done
                    cutWithinBody   | ConnectionFailure CUT, may have been done
                    slow            | 1-1000
                    tooSlow         | ConnectionFailure TIMEOUT, may have been done
                    silence         | ConnectionFailure TIMEOUT, may have been done
                    brokenPosting   | UnreadableAnswer result.products
                    repeatedCursor  | 1-1000
                    endless         | 1-1000
                    emptyPage       | 1-1000
                    missingCursor   | 1-1000
                    """)
    void aReadThatGoesWrong(String fault, String seen) {
        ozon.misbehave(FAULTS.get(fault).get());

        assertThat(seenOf(() -> seller.postings()
                        .get(PostingNumber.of("1-1000"))
                        .map(Posting::number)
                        .map(PostingNumber::text)))
                .isEqualTo(seen);
        assertThat(ozon.asked()).hasSize(1);
    }

    /** Pages, postings that arrived, broken ones; then what stopped the reading. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    tooMany         | 2 | 100 | 0 | OzonError TOO_MANY 429, code 8, wait PT3S
                    circleIsOpen    | 2 | 100 | 0 | OzonError TOO_MANY 429, code 8
                    obsolete        | 2 | 100 | 0 | OzonError REFUSED 400, code 3
                    internalError   | 2 | 100 | 0 | OzonError SERVER 500, code 13
                    badGateway      | 2 | 100 | 0 | OzonError SERVER 502
                    unavailable     | 2 | 100 | 0 | OzonError SERVER 503
                    cutBeforeAnswer | 2 | 100 | 0 | ConnectionFailure CUT, may have been done
                    cutBeforeBody   | 2 | 100 | 0 | ConnectionFailure CUT, may have been done
                    cutWithinBody   | 2 | 100 | 0 | ConnectionFailure CUT, may have been done
                    slow            | 3 | 250 | 0 | the end
                    tooSlow         | 2 | 100 | 0 | ConnectionFailure TIMEOUT, may have been done
                    silence         | 2 | 100 | 0 | ConnectionFailure TIMEOUT, may have been done
                    brokenPosting   | 3 | 249 | 1 | the end
                    emptyPage       | 2 | 100 | 0 | EndlessPages EMPTY_PAGE after 2
                    missingCursor   | 2 | 200 | 0 | EndlessPages MISSING_CURSOR after 2
                    """)
    void aSecondPageThatGoesWrong(String fault, int asked, int arrived, int broken, String seen) {
        ozon.misbehave(Fault.slow(Duration.ZERO), FAULTS.get(fault).get());

        assertPages(seller.postings().unfulfilled(WEEK), asked, arrived, broken, seen);
    }

    @Test
    void aCursorThatLeadsBackToTheBeginningStopsTheReading() {
        ozon.misbehaveAlways(Fault.repeatedCursor());

        assertPages(seller.postings().unfulfilled(WEEK), 2, 200, 0, "EndlessPages REPEATED_CURSOR after 2");
    }

    @Test
    void aListThatNeverEndsStopsAtTheBudget() {
        ozon.misbehaveAlways(Fault.endless());

        assertPages(seller.postings().unfulfilled(WEEK).atMost(5), 5, 500, 0, "EndlessPages PAGE_BUDGET after 5");
    }

    @Test
    void onceOzonBehavesAgainEverythingArrives() {
        ozon.misbehaveAlways(Fault.badGateway());
        assertPages(seller.postings().unfulfilled(WEEK), 1, 0, 0, "OzonError SERVER 502");

        ozon.behave();
        assertPages(seller.postings().unfulfilled(WEEK), 4, 250, 0, "the end");
    }

    @Test
    void aFaultOfOneMethodLeavesTheOthersAlone() {
        ozon.misbehaveAt("/v3/posting/fbs/get", Fault.unavailable());

        assertPages(seller.postings().unfulfilled(WEEK), 3, 250, 0, "the end");
        assertThat(seenOf(
                        () -> seller.postings().get(PostingNumber.of("1-1000")).map(Posting::number)))
                .isEqualTo("OzonError SERVER 503");
    }

    @Test
    void theSandboxKnowsWhichCallsWereAnswered() {
        ozon.misbehave(Fault.silence(), Fault.badGateway());
        seenOf(() -> seller.postings().get(PostingNumber.of("1-1000")));
        seenOf(() -> seller.postings().get(PostingNumber.of("1-1000")));

        assertThat(ozon.asked()).extracting(Asked::status).containsExactly(0, 502);
    }

    private void assertPages(Pages<Posting> pages, int asked, int arrived, int broken, String seen) {
        List<Posting> postings = new ArrayList<>();
        List<Quarantined> unread = new ArrayList<>();

        String end = seenOf(() -> {
            pages.items(unread::add).forEach(postings::add);
            return Optional.of("the end");
        });
        assertThat(end).isEqualTo(seen);
        assertThat(postings).hasSize(arrived);
        assertThat(unread).hasSize(broken);
        assertThat(ozon.asked()).hasSize(asked);
    }

    private static String seenOf(Supplier<Optional<?>> call) {
        try {
            return call.get().map(Object::toString).orElse("nothing");
        } catch (OzonError e) {
            return "OzonError " + e.kind() + " " + e.status()
                    + (e.code().isPresent() ? ", code " + e.code().getAsInt() : "")
                    + e.retryAfter().map(wait -> ", wait " + wait).orElse("");
        } catch (ConnectionFailure e) {
            return "ConnectionFailure " + e.kind() + (e.mayHaveBeenDone() ? ", may have been done" : "");
        } catch (EndlessPages e) {
            return "EndlessPages " + e.guard() + " after " + e.pages();
        } catch (UnreadableAnswer e) {
            return "UnreadableAnswer "
                    + (String.valueOf(e.getMessage()).contains("result.products") ? "result.products" : e);
        }
    }
}
