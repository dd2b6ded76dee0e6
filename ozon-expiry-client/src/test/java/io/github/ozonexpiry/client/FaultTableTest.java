package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a caller sees of each fault, how often Ozon is asked, and how often the thing is done in the end. Keeps {@code docs/faults.md} true;
 * {@code -Dfaults=write} writes it anew from what was seen.
 */
@Timeout(120)
class FaultTableTest {

    private static final Path FILE = Path.of("..", "docs", "faults.md");
    private static final int FOR_EVER = 10;
    private static final String NEVER = "-";

    private static final String STOCK_ERROR = "{\"result\":[{\"product_id\":703310002,\"warehouse_id\":70330021,"
            + "\"updated\":false,\"errors\":[{\"code\":\"TOO_MANY_REQUESTS\",\"message\":\"too often\"}]}]}";

    /** Columns of the table and the kinds of calls in each, which must fare alike. */
    private static final Map<String, List<FaultKind>> COLUMNS = columns();

    /** Every fault by its words, and how often it comes. */
    private static final Map<String, List<Fault>> FAULTS = faults();

    /** Written by hand: what each call is to come to. */
    private static final String EXPECTED = """
            429, wait 3 s | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 2; done once | answer; asked 2; done once
            429 for ever | OzonError 429; asked 4 | 100 postings, OzonError 429; asked 5 | OzonError 429; asked 4; not set | OzonError 429; asked 4; not done | OzonError 429; asked 4; not done
            429 "Circle is open" | OzonError 429; asked 1 | 100 postings, OzonError 429; asked 2 | OzonError 429; asked 1; not set | OzonError 429; asked 1; not done | OzonError 429; asked 1; not done
            500, Ozon did it | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 1, looked 1; done once | OzonError 500 in doubt; asked 1; done once
            500, Ozon did nothing | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 2, looked 1; done once | OzonError 500 in doubt; asked 1; not done
            503, Ozon did it | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 1, looked 1; done once | OzonError 503 in doubt; asked 1; done once
            503, Ozon did nothing | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 2, looked 1; done once | OzonError 503 in doubt; asked 1; not done
            503 for ever | OzonError 503; asked 4 | 100 postings, OzonError 503; asked 5 | OzonError 503 in doubt; asked 4; not set | OzonError 503 in doubt; asked 4, looked 4; not done | OzonError 503 in doubt; asked 1; not done
            502 in HTML, Ozon did it | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 1, looked 1; done once | OzonError 502 in doubt; asked 1; done once
            502 in HTML, Ozon did nothing | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 2, looked 1; done once | OzonError 502 in doubt; asked 1; not done
            200 in HTML, Ozon did it | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 1, looked 1; done once | UnreadableAnswer in doubt; asked 1; done once
            200 in HTML, Ozon did nothing | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 2, looked 1; done once | UnreadableAnswer in doubt; asked 1; not done
            cut before the answer, Ozon did it | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 1, looked 1; done once | ConnectionFailure CUT in doubt; asked 1; done once
            cut before the answer, Ozon did nothing | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 2, looked 1; done once | ConnectionFailure CUT in doubt; asked 1; not done
            cut before the body, Ozon did it | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 1, looked 1; done once | ConnectionFailure CUT in doubt; asked 1; done once
            cut within the body, Ozon did it | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 1, looked 1; done once | ConnectionFailure CUT in doubt; asked 1; done once
            cut within the body, Ozon did nothing | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 2, looked 1; done once | ConnectionFailure CUT in doubt; asked 1; not done
            timeout, Ozon did it | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 1, looked 1; done once | ConnectionFailure TIMEOUT in doubt; asked 1; done once
            timeout, Ozon did nothing | answer; asked 2 | 250 postings, the end; asked 4 | answer; asked 2; set | answer; asked 2, looked 1; done once | ConnectionFailure TIMEOUT in doubt; asked 1; not done
            200 with the error of an item | - | - | answer, not done; asked 1; not set | - | -
            a cursor that repeats | - | 200 postings, EndlessPages REPEATED_CURSOR; asked 2 | - | - | -
            """;

    private static final String HEAD = """
            # What a caller sees of each fault

            Made by the build from what was seen (`FaultTableTest`, against the sandbox, with the usual limits, retries and circuit); written anew with
            `mvn -q -pl ozon-expiry-client -am test -Dtest=FaultTableTest -Dfaults=write -Dsurefire.failIfNoSpecifiedTests=false`.

            * What the caller sees: an answer, or an exception. *In doubt* means that its `mayHaveBeenDone()` is true: look before asking again.
            * *Asked*: how often Ozon was asked for the method; *looked*: how often the posting was looked at (`/v3/posting/fbs/get`).
            * *Done*: what the sandbox did in the end, whatever the caller saw. Nothing is ever done twice.
            * A fault comes once where it does not say *for ever*; of a list, the second of three pages goes wrong.

            """;

    private static final String FOOT = """

            A dash is a case that does not exist: only `/v2/products/stocks` reports item by item among these, and only lists have cursors. An item's error within a 200 is in the
            answer, item by item, and is never an exception.

            **Assembly that fails later.** `ship` is answered at once, with success; Ozon assembles later. When that fails, the posting shows the substatus `ship_failed`: asked 1,
            and asking again is a new call, which Ozon takes.

            Which method is of which kind stands with its path in the groups of calls (`OzonMethod`): lists and questions read; stock, boxes, tracking numbers, labels and the pause of a
            warehouse set; `ship` and `cancel` are looked up; everything else that changes something, and everything that only `OzonSeller.call` reaches, acts once.
            """;

    static List<String> rows() {
        return EXPECTED.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCallFaresAsItShould(String row) {
        List<String> expected = cells(row);
        String fault = expected.get(0);

        List<String> seen = new ArrayList<>(List.of(fault));
        for (String column : COLUMNS.keySet()) {
            boolean exists = !expected.get(seen.size()).equals(NEVER);
            seen.add(exists ? seenOf(fault, column) : NEVER);
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void theTableInTheDocsIsWhatWasSeen() throws IOException {
        String text = HEAD + table() + FOOT;
        if ("write".equals(System.getProperty("faults"))) {
            Files.writeString(FILE, text);
        }

        assertThat(Files.readString(FILE)).isEqualTo(text);
    }

    @Test
    void anAssemblyThatFailsLaterIsAskedForAgainByANewCall() {
        try (OzonSandbox ozon = OzonSandbox.at(FaultKind.NOW)) {
            SandboxShop shop = ozon.shop("4711", "key");
            FaultKind.furnish(shop);
            shop.assemblyFails(FaultKind.POSTING.text());
            OzonSeller seller = seller(ozon, shop);

            assertThat(FaultKind.SHIP.call(seller, new ArrayList<>())).isEqualTo("answer");
            ozon.advance(Duration.ofMinutes(1));
            assertThat(seller.postings()
                            .get(FaultKind.POSTING)
                            .orElseThrow()
                            .substatus()
                            .value())
                    .hasValueSatisfying(word ->
                            assertThat(word.is(Status.Substatus.SHIP_FAILED)).isTrue());
            assertThat(asked(ozon, FaultKind.SHIP.path())).isEqualTo(1);

            assertThat(FaultKind.SHIP.call(seller, new ArrayList<>())).isEqualTo("answer");
            assertThat(shop.deeds(FaultKind.POSTING.text()).assemblies()).isEqualTo(2);
        }
    }

    private static String table() {
        String title = "| fault | " + String.join(" | ", COLUMNS.keySet()) + " |\n";
        String rule = "|" + " --- |".repeat(COLUMNS.size() + 1) + "\n";
        return title
                + rule
                + rows().stream()
                        .map(FaultTableTest::cells)
                        .map(row -> "| " + row.get(0) + " | " + seenInRow(row) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String seenInRow(List<String> expected) {
        List<String> seen = new ArrayList<>();
        for (String column : COLUMNS.keySet()) {
            boolean exists = !expected.get(seen.size() + 1).equals(NEVER);
            seen.add(exists ? seenOf(expected.get(0), column) : NEVER);
        }
        return String.join(" | ", seen);
    }

    /** What all kinds of a column have in common; if they differ, each. */
    private static String seenOf(String fault, String column) {
        return COLUMNS.get(column).stream()
                .map(kind -> seenOf(fault, kind))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String seenOf(String fault, FaultKind kind) {
        try (OzonSandbox ozon = OzonSandbox.at(FaultKind.NOW)) {
            SandboxShop shop = ozon.shop("4711", "key");
            FaultKind.furnish(shop);
            List<Fault> faults = new ArrayList<>(FAULTS.get(fault));
            if (kind == FaultKind.LIST && faults.size() != FOR_EVER + 1) {
                faults.add(0, Fault.slow(Duration.ZERO));
            }
            ozon.misbehaveAt(kind.path(), faults.toArray(Fault[]::new));

            String seen = seenOf(kind, seller(ozon, shop));
            int asked = asked(ozon, kind.path());
            int looked = kind == FaultKind.READ ? 0 : asked(ozon, FaultKind.READ.path());
            ozon.behave();
            String done = kind.done(ozon.seller(shop).build(), shop);
            return seen + "; asked " + asked + (looked > 0 ? ", looked " + looked : "")
                    + (done.isEmpty() ? "" : "; " + done);
        }
    }

    private static String seenOf(FaultKind kind, OzonSeller seller) {
        List<String> seen = new ArrayList<>();
        boolean reads = kind == FaultKind.READ || kind == FaultKind.LIST;
        try {
            seen.add(kind.call(seller, seen));
        } catch (OzonException e) {
            seen.add(inWords(e) + (e.mayHaveBeenDone() && !reads ? " in doubt" : ""));
        }
        return String.join(", ", seen);
    }

    private static String inWords(OzonException e) {
        String name = e.getClass().getSimpleName();
        if (e instanceof OzonError error) {
            return name + " " + error.status();
        }
        if (e instanceof ConnectionFailure failure) {
            return name + " " + failure.kind();
        }
        return e instanceof EndlessPages endless ? name + " " + endless.guard() : name;
    }

    private static int asked(OzonSandbox ozon, String path) {
        return (int)
                ozon.asked().stream().filter(call -> call.path().equals(path)).count();
    }

    private static OzonSeller seller(OzonSandbox ozon, SandboxShop shop) {
        return ozon.seller(shop)
                .limits(Limits.OF_OZON)
                .retries(RetryPolicy.USUAL)
                .ticks(ozon.ticks())
                .http(new OkHttpClient.Builder()
                        .readTimeout(Duration.ofMillis(300))
                        .build())
                .build();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|")).map(String::strip).toList();
    }

    private static Map<String, List<FaultKind>> columns() {
        Map<String, List<FaultKind>> columns = new LinkedHashMap<>();
        columns.put("a read", List.of(FaultKind.READ));
        columns.put("a list", List.of(FaultKind.LIST));
        columns.put("a write that sets (stock)", List.of(FaultKind.STOCK));
        columns.put("ship, cancel", List.of(FaultKind.SHIP, FaultKind.CANCEL));
        columns.put("a message, a promo code", List.of(FaultKind.MESSAGE, FaultKind.PROMO_CODE));
        return columns;
    }

    private static Map<String, List<Fault>> faults() {
        Map<String, List<Fault>> faults = new LinkedHashMap<>();
        faults.put("429, wait 3 s", List.of(Fault.tooMany(Duration.ofSeconds(3))));
        faults.put("429 for ever", Collections.nCopies(FOR_EVER, Fault.tooMany(Duration.ofSeconds(3))));
        faults.put("429 \"Circle is open\"", List.of(Fault.circleIsOpen()));
        faults.put("500, Ozon did it", List.of(Fault.internalError()));
        faults.put("500, Ozon did nothing", List.of(Fault.internalError().withoutDoing()));
        faults.put("503, Ozon did it", List.of(Fault.unavailable().afterDoing()));
        faults.put("503, Ozon did nothing", List.of(Fault.unavailable()));
        faults.put("503 for ever", Collections.nCopies(FOR_EVER, Fault.unavailable()));
        faults.put("502 in HTML, Ozon did it", List.of(Fault.badGateway().afterDoing()));
        faults.put("502 in HTML, Ozon did nothing", List.of(Fault.badGateway()));
        faults.put("200 in HTML, Ozon did it", List.of(Fault.pageForPeople().afterDoing()));
        faults.put("200 in HTML, Ozon did nothing", List.of(Fault.pageForPeople()));
        faults.put("cut before the answer, Ozon did it", List.of(Fault.cutBeforeAnswer()));
        faults.put(
                "cut before the answer, Ozon did nothing",
                List.of(Fault.cutBeforeAnswer().withoutDoing()));
        faults.put("cut before the body, Ozon did it", List.of(Fault.cutBeforeBody()));
        faults.put("cut within the body, Ozon did it", List.of(Fault.cutWithinBody()));
        faults.put(
                "cut within the body, Ozon did nothing",
                List.of(Fault.cutWithinBody().withoutDoing()));
        faults.put("timeout, Ozon did it", List.of(Fault.silence()));
        faults.put("timeout, Ozon did nothing", List.of(Fault.silence().withoutDoing()));
        faults.put("200 with the error of an item", List.of(Fault.says(STOCK_ERROR)));
        faults.put("a cursor that repeats", Collections.nCopies(FOR_EVER + 1, Fault.repeatedCursor()));
        return faults;
    }
}
