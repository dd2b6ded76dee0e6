package io.github.ozonexpiry.client.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.ExpectedEffect.NotKnown;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.ImprovementLog;
import io.github.ozonexpiry.prevention.Measurement;
import io.github.ozonexpiry.prevention.Measurement.Counted;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixture was typed by hand from the class comment. */
class ImprovementLogJsonTest {

    private static final Window EARLY_MAY = window(1, 15);
    private static final List<Message> FACT = List.of(Message.of("evidence.waited"));

    private static Instant may(int day) {
        return Instant.parse("2026-05-01T00:00:00Z").plus(Duration.ofDays(day - 1L));
    }

    private static Window window(int from, int to) {
        return new Window(may(from), may(to));
    }

    private static String fixture() throws IOException {
        try (InputStream in = ImprovementLogJsonTest.class.getResourceAsStream("improvement-log.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the fixture says. */
    private static ImprovementLog fixed() {
        Advice time = new Advice(
                new Advice.Id(
                        AdviceKind.HANDLING_TIME, Subject.warehouse("7"), new AdvisedValue.Time(Duration.ofDays(3))),
                List.of(
                        Message.of("evidence.leftOver", 50, 40),
                        Message.of("evidence.event", Message.of("event.PICKED"), "at night"),
                        Message.of("evidence.orderedAt", Instant.parse("2026-05-04T07:00:00.25Z"))),
                new ShareLate(40, 20, 200, EARLY_MAY),
                List.of(RuleId.of("H-01"), RuleId.of("P-08")),
                new Origin.Estimated(RuleId.of("P-08")));
        Advice key = new Advice(
                new Advice.Id(AdviceKind.RENEW_KEY, Subject.SHOP, new AdvisedValue.Moment(may(32))),
                List.of(Message.of("evidence.waited", Duration.ofHours(26), 5_000_000_000L)),
                new NotKnown(),
                List.of(),
                new Origin.Stated("expires_at"));
        return ImprovementLog.EMPTY
                .given(List.of(time), may(10))
                .taken(time.id(), may(15))
                .measured(
                        time.id(),
                        new Measurement(may(31), new Counted(EARLY_MAY, 56, 70), new Counted(window(15, 29), 48, 80)))
                .given(List.of(key), may(20))
                .declined(key.id(), may(21), "новый ключ уже есть");
    }

    @Test
    void theFixtureIsReadAsItIsTyped() throws IOException {
        StoredLog read = ImprovementLogJson.read(fixture());

        assertThat(read.broken()).isEmpty();
        assertThat(read.log()).isEqualTo(fixed());
    }

    /** What the fixture has more is what nobody knows. */
    @Test
    void theMembersAreThoseOfTheFixture() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode written = mapper.readTree(ImprovementLogJson.of(fixed()));
        String known = fixture()
                .replace("\"written_by\": \"a later version\",", "")
                .replace(",\n        \"mood\": \"hopeful\"", "");

        assertThat(written).isEqualTo(mapper.readTree(known));
    }

    @Test
    void anEntryIsALine() {
        assertThat(ImprovementLogJson.of(fixed()).lines()).hasSize(4).first().isEqualTo("{\"version\":1,\"entries\":[");
    }

    static Stream<Advice> advices() {
        List<AdvisedValue> values = List.of(
                new AdvisedValue.None(),
                new AdvisedValue.Count(3),
                new AdvisedValue.Day(LocalDate.parse("2026-05-09")),
                new AdvisedValue.Clock(LocalTime.parse("16:30")));
        List<ExpectedEffect> effects = List.of(
                new NotKnown(),
                new ExpectedEffect.LostOrders(4, 1, EARLY_MAY),
                new ExpectedEffect.Cost(Money.of("500.50", "CNY"), Money.of("-1", "CNY"), EARLY_MAY),
                new ExpectedEffect.Hours(Duration.ofHours(30), Duration.ofMillis(1), EARLY_MAY));
        List<Subject> subjects =
                List.of(Subject.SHOP, Subject.warehouse("ё \"7\""), Subject.method("8"), Subject.carrier("顺丰"));
        return Stream.of(0, 1, 2, 3)
                .map(i -> new Advice(
                        new Advice.Id(List.of(AdviceKind.values()).get(i), subjects.get(i), values.get(i)),
                        FACT,
                        effects.get(i),
                        List.of(RuleId.of("RU-A1")),
                        new Origin.Computed(RuleId.of("X-06"))));
    }

    @ParameterizedTest
    @MethodSource("advices")
    void whatIsWrittenIsReadBackEqual(Advice advice) {
        ImprovementLog log = ImprovementLog.EMPTY.given(List.of(advice), may(1).plusNanos(1));

        assertThat(ImprovementLogJson.read(ImprovementLogJson.of(log))).isEqualTo(new StoredLog(log, List.of()));
    }

    @Test
    void anEmptyLogIsALog() {
        assertThat(ImprovementLogJson.read(ImprovementLogJson.of(ImprovementLog.EMPTY))
                        .log())
                .isEqualTo(ImprovementLog.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "kind": "RENEW_KEY" | "kind": "KEEP_QUIET" | entries[1].advice.kind | expected a kind of advice, got '"KEEP_QUIET"'
                    "kind": "SHOP" | "kind": "PLANET" | entries[1].advice.subject.kind | expected a kind of subject, got '"PLANET"'
                    "id": "" | "id": "9" | entries[1].advice.subject | no subject: SHOP '9'
                    "value": "moment 2026-06-01T00:00:00Z" | "value": "soon" | entries[1].advice.value | expected an advised value, got '"soon"'
                    "why": "новый ключ уже есть" | "why": " " | entries[1].decision | declined at 2026-05-21T00:00:00Z, and why?
                    "why": "новый ключ уже есть" | "because": "" | entries[1].decision.why | expected a text, got nothing
                    "given": "2026-05-20T00:00:00Z" | "given": "2026-05-22T00:00:00Z" | entries[1] | given at 2026-05-22T00:00:00Z, decided at 2026-05-21T00:00:00Z
                    "given": "2026-05-20T00:00:00Z" | "given": 20 | entries[1].given | expected a moment such as 2026-05-05T06:44:37Z, got '20'
                    "measure": "not_known" | "measure": "luck" | entries[1].advice.effect | no measure: 'luck'
                    "measure": "not_known" | "measure": "share_late", "from": 1.5 | entries[1].advice.effect.from | expected a whole number, got '1.5'
                    "measure": "not_known" | "measure": "lost_orders", "from": 1, "to": 0 | entries[1].advice.effect.window | expected an object, got nothing
                    "measure": "not_known" | "measure": "cost", "from": "1E999", "to": "0", "currency": "CNY" | entries[1].advice.effect | a number of more than 60 digits: 1E+999
                    "measurements": [] | "measurements": {} | entries[1].measurements | expected a list, got '{}'
                    "measurements": [] | "measurements": [5] | entries[1] | measurements: expected an object, got '5'
                    "measurements": [] | "measurements": [true] | entries[1].measurements[0] | expected an object, got 'true'
                    "rules": [] | "rules": ["P8"] | entries[1].advice | not a rule id such as T-05: 'P8'
                    "stated": "expires_at" | "computed": "" | entries[1].advice.origin.computed | expected a rule, got '""'
                    "stated": "expires_at" | "guessed": "" | entries[1].advice.origin.estimated | expected a rule, got nothing
                    {"duration": "PT26H"} | {"duration": "a day"} | entries[1].advice.basis[0].arguments[0].duration | expected a duration such as PT26H, got '"a day"'
                    {"long": "5000000000"} | {"long": "five"} | entries[1].advice.basis[0].arguments[1].long | expected a whole number, got '"five"'
                    {"long": "5000000000"} | null | entries[1].advice.basis[0].arguments[1] | expected an object, got 'null'
                    "key": "evidence.waited" | "key": " " | entries[1].advice.basis[0] | a message needs a key, got ' '
                    "basis": [{"key": "evidence.waited", "arguments": [{"duration": "PT26H"}, {"long": "5000000000"}]}] | "basis": [] | entries[1].advice | an advice needs a basis: RENEW_KEY
                    """)
    void aBrokenEntryIsNamedAndLosesNoOther(String whole, String spoilt, String path, String reason)
            throws IOException {
        String json = fixture();
        assertThat(json).containsOnlyOnce(whole);

        StoredLog read = ImprovementLogJson.read(json.replace(whole, spoilt));

        assertThat(read.log().entries()).containsExactly(fixed().entries().get(0));
        assertThat(read.broken())
                .extracting(Quarantined::path, Quarantined::reason)
                .containsExactly(tuple(path, reason));
        assertThat(read.broken().get(0).number()).isEmpty();
        assertThat(new ObjectMapper().readTree(read.broken().get(0).json()))
                .isEqualTo(new ObjectMapper()
                        .readTree(json.replace(whole, spoilt))
                        .path("entries")
                        .path(1));
    }

    @Test
    void anEntryThatIsNoObjectIsNamed() {
        StoredLog read = ImprovementLogJson.read("{\"version\":1,\"entries\":[7]}");

        assertThat(read.broken())
                .extracting(Quarantined::path, Quarantined::reason, Quarantined::json)
                .containsExactly(tuple("entries[0]", "expected an object, got '7'", "7"));
    }

    @Test
    void theSameAdviceASecondTimeIsNamed() {
        ImprovementLog log = fixed();
        String twice = ImprovementLogJson.of(
                log,
                ImprovementLogJson.read(ImprovementLogJson.of(log).replace("RENEW_KEY", "KEEP_QUIET"))
                        .broken());

        StoredLog read = ImprovementLogJson.read(twice.replace("KEEP_QUIET", "RENEW_KEY"));

        assertThat(read.log()).isEqualTo(log);
        assertThat(read.broken())
                .extracting(Quarantined::path, Quarantined::reason)
                .containsExactly(
                        tuple("entries[2]", "twice in the log: RENEW_KEY for SHOP: moment 2026-06-01T00:00:00Z"));
    }

    @Test
    void whatWasBrokenIsWrittenBackAsItWas() throws IOException {
        String spoilt = fixture().replace("RENEW_KEY", "KEEP_QUIET");
        StoredLog read = ImprovementLogJson.read(spoilt);

        String again = ImprovementLogJson.of(read.log(), read.broken());

        assertThat(ImprovementLogJson.read(again)).isEqualTo(read);
        assertThat(ImprovementLogJson.read(again.replace("KEEP_QUIET", "RENEW_KEY"))
                        .log())
                .isEqualTo(fixed());
    }

    @Test
    void anotherVersionIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImprovementLogJson.read("{\"version\":2,\"entries\":[]}"))
                .withMessage("an improvement log of version 2; this is read: version 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"entries":[]} | no improvement log: version: expected a whole number, got nothing
                    {"version":"1","entries":[]} | no improvement log: version: expected a whole number, got '"1"'
                    {"version":1} | no improvement log: entries: expected a list, got nothing
                    [] | no improvement log: : expected an object, got '[]'
                    {"version":1,"entries":[ | no improvement log: : expected JSON, and it breaks at line 1, column 25
                    {"version":1,"entries":[],"version":1} | no improvement log: : expected JSON, and it breaks at line 1, column 36
                    {"version":1,"entries":[]} {} | no improvement log: : expected JSON, and it breaks at line 1, column 28
                    """)
    void whatIsNoLogIsNamedWithItsPlace(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImprovementLogJson.read(json))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null"})
    void nothingIsNoLog(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImprovementLogJson.read(json))
                .withMessageStartingWith("no improvement log: : expected an object");
    }

    /** Whatever letter is spoilt, it is read, quarantined, or refused as no log. */
    @Test
    void noSpoiltLetterBringsAnythingElse() throws IOException {
        String json = fixture();
        Random random = new Random(11);
        String letters = "\"{}[]:,019eE.-nt\\ \u0000é";
        for (int i = 0; i < 3_000; i++) {
            int at = random.nextInt(json.length());
            String spoilt =
                    json.substring(0, at) + letters.charAt(random.nextInt(letters.length())) + json.substring(at + 1);
            int entries;
            try {
                StoredLog read = ImprovementLogJson.read(spoilt);
                entries = read.log().entries().size() + read.broken().size();
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageMatching("(?s)(no|an) improvement log.*");
                continue;
            }
            assertThat(entries).as(spoilt).isEqualTo(2);
        }
    }

    @Test
    void messagesWithinMessagesWithoutEndAreRefusedOrRead() {
        String deep = "{\"message\":{\"key\":\"k\",\"arguments\":[".repeat(5_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImprovementLogJson.read("{\"version\":1,\"entries\":[" + deep))
                .withMessageStartingWith("no improvement log:");
    }
}
