package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTerms;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report of a shop that is asked over HTTP, a sandbox standing where Ozon would. */
class LiveReportTest {

    private static final String KEY = "0f1e2d3c-live-4b5a";
    private static final Instant NOW = Run.CLOCK;

    private static final SandboxWarehouse PLACE = SandboxWarehouse.fbs(70_330_031, "Тверь");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", KEY);

    @AfterEach
    void close() {
        ozon.close();
    }

    private Map<String, String> environment() {
        return Map.of("OZON_CLIENT_ID", "4711", "OZON_API_KEY", KEY, "OZON_BASE_URL", ozon.address());
    }

    private static SandboxPosting posting(int index) {
        return SandboxPosting.numbered("9-" + (1000 + index))
                .warehouse(PLACE)
                .ordered(NOW.minus(Duration.ofHours(20)))
                .ship(NOW.plus(Duration.ofHours(4)), NOW.plus(Duration.ofHours(25)));
    }

    @Test
    void theShopIsAskedForItsOpenAndItsRecentPostingsAndOnlyRead() {
        shop.add(posting(1), posting(2).status("delivered", "posting_received"));
        Run run = Run.in(environment(), "--live");

        assertThat(run.code()).isEqualTo(MorningReport.FINE);
        assertThat(run.line("Postings:")).contains("2").contains("shop 4711, asked at Ozon");
        assertThat(run.line("9-1001")).contains("at risk");
        assertThat(run.out()).doesNotContain("Came again");
        assertThat(ozon.asked())
                .extracting(Asked::path)
                .containsExactly("/v4/posting/fbs/unfulfilled/list", "/v4/posting/fbs/list", "/v2/warehouse/list");
        assertThat(ozon.asked().get(0).body())
                .contains("\"cutoff_from\":\"2026-09-24T06:00:00Z\",\"cutoff_to\":\"2027-09-19T06:00:00Z\"");
        assertThat(ozon.asked().get(1).body())
                .contains("\"since\":\"2026-11-09T06:00:00Z\",\"to\":\"2026-11-23T06:00:01Z\"");
    }

    @Test
    void aDateComputedFromTheWarehousesSettingsStandsBesideOzons() {
        shop.add(posting(1)).warehouse(SandboxTerms.of(PLACE).assembly(22 * 60));
        Run run = Run.in(environment(), "--live");

        // Ordered 20 hours ago, so assembled within 2; Ozon says 4.
        assertThat(String.join(" ", run.lines()).replaceAll("\\s+", " "))
                .contains("estimated from the warehouse's settings")
                .contains("2 h off; Ozon's date counts");
        assertThat(run.code()).isEqualTo(MorningReport.FINE);
    }

    @Test
    void whereTheSettingsDoNotComeTheReportSaysSoAndIsOtherwiseWhole() {
        shop.add(posting(1)).warehouse(SandboxTerms.of(PLACE));
        ozon.misbehaveAt("/v2/warehouse/list", everyAttempt(Fault.badGateway()));
        Run run = Run.in(environment(), "--live");

        assertThat(run.code()).isEqualTo(MorningReport.FINE);
        assertThat(String.join(" ", run.lines()).replaceAll("\\s+", " "))
                .contains(
                        "Settings of warehouses are missing, so no dates are computed from them: /v2/warehouse/list: HTTP 502")
                .doesNotContain("estimated from");
        assertThat(run.line("9-1001")).contains("at risk");
    }

    @Test
    void nothingIsComputedForAWarehouseWhoseSchemeIsNotClear() {
        SandboxWarehouse own = SandboxWarehouse.ownDelivery(PLACE.id(), PLACE.name());
        shop.add(posting(1), posting(2).warehouse(own)).warehouse(SandboxTerms.of(PLACE));
        Run run = Run.in(environment(), "--live");

        assertThat(run.code()).isEqualTo(MorningReport.FINE);
        assertThat(run.out()).doesNotContain("estimated from");
    }

    @Test
    void progressIsToldNowAndThenWhilePagesArrive() {
        shop.addAll(IntStream.range(0, 2050).mapToObj(LiveReportTest::posting).toList());
        Run run = Run.in(environment(), "--live");

        assertThat(run.err().lines().toList())
                .startsWith(
                        "Open postings: 0 read, pages: 0",
                        "Open postings: 1000 read, pages: 10",
                        "Open postings: 2000 read, pages: 20",
                        "Open postings: 2050 read, pages: 21");
        assertThat(run.line("Postings:")).contains("2050");
    }

    @Test
    void whatCannotBeReadMakesTheReportIncomplete() {
        shop.add(posting(1), posting(2).member("products", "7"));
        Run run = Run.in(environment(), "--live");

        assertThat(run.code()).isEqualTo(MorningReport.INCOMPLETE);
        assertThat(run.line("9-1001")).contains("at risk");
        assertThat(run.line("9-1002")).contains("postings[1].products");
    }

    @Test
    void aFailureOnTheWayLeavesAReportOfWhatCameAndSaysThatItIsIncomplete() {
        shop.add(posting(1));
        ozon.misbehaveAt("/v4/posting/fbs/list", everyAttempt(Fault.badGateway()));
        Run run = Run.in(environment(), "--live");

        assertThat(run.code()).isEqualTo(MorningReport.INCOMPLETE);
        assertThat(run.line("9-1001")).contains("at risk");
        assertThat(String.join(" ", run.lines()))
                .contains("Incomplete: reading ended early, shop 4711, asked at Ozon: /v4/posting/fbs/list: HTTP 502");
    }

    @Test
    void aShopThatDoesNotAnswerIsNamedWithTheReason() {
        ozon.misbehave(everyAttempt(Fault.unavailable()));
        Run run = Run.in(environment(), "--live");

        assertThat(run.code()).isEqualTo(MorningReport.NOT_ANSWERED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("morning-report: shop 4711, asked at Ozon: no answer that can be used:"
                        + " /v4/posting/fbs/unfulfilled/list: HTTP 503");
    }

    @Test
    void aWrongKeyIsSaidToBeOneAndNeverShown() {
        Map<String, String> wrong = new HashMap<>(environment());
        wrong.put("OZON_API_KEY", "not-" + KEY);
        Run run = Run.in(wrong, "--live");

        assertThat(run.code()).isEqualTo(MorningReport.NOT_ANSWERED);
        assertThat(run.err())
                .contains("Ozon does not accept the key")
                .contains("Invalid Api-Key")
                .contains("OZON_CLIENT_ID and OZON_API_KEY")
                .doesNotContain(KEY);
    }

    @Test
    void aMissingVariableIsNamed() {
        for (String name : List.of("OZON_CLIENT_ID", "OZON_API_KEY")) {
            Map<String, String> without = new HashMap<>(environment());
            without.put(name, " ");
            Run run = Run.in(without, "--live");

            assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
            assertThat(run.err())
                    .isEqualTo("morning-report: --live needs the environment variable " + name + " (see --help)"
                            + System.lineSeparator());
        }
    }

    @Test
    void anAddressThatIsNoneIsNamed() {
        Map<String, String> nowhere = new HashMap<>(environment());
        nowhere.put("OZON_BASE_URL", "nowhere");
        Run run = Run.in(nowhere, "--live");

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err())
                .contains("not an http or https address: 'nowhere'")
                .doesNotContain(KEY);
    }

    @Test
    void filesAndAShopExcludeEachOther() {
        Run run = Run.in(environment(), "--live", "--file", Run.saved("w-05.json"));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).contains("--live and --file exclude each other");
        assertThat(ozon.asked()).isEmpty();
    }

    private static Fault[] everyAttempt(Fault fault) {
        return Collections.nCopies(RetryPolicy.USUAL.attempts(), fault).toArray(Fault[]::new);
    }
}
