package io.github.ozonexpiry.client.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ozonexpiry.aftermath.Dossier;
import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.audit.AuditPolicy;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.audit.Expected;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names of the members are a promise: those of the class comment. */
class DossierJsonTest {

    private static final PostingNumber NUMBER = PostingNumber.of("70350001-0001-1");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 13);

    @Test
    void theMembersAtTheTopAreThoseOfThePromise() throws IOException {
        JsonNode json = written(ENGLISH);
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactly(
                        "language",
                        "posting",
                        "now",
                        "how_to_object",
                        "timeline",
                        "evidence",
                        "ozon",
                        "charges",
                        "audit",
                        "missing");
        assertThat(json.path("language").textValue()).isEqualTo("en");
        assertThat(json.path("posting").textValue()).isEqualTo("70350001-0001-1");
        assertThat(json.path("now").textValue()).isEqualTo("2026-05-20T12:00:00Z");
        assertThat(json.path("how_to_object").path(0).textValue()).startsWith("Write to Ozon's support");
    }

    @Test
    void aStretchOfTimeHasBothItsEndsAndAMomentOne() throws IOException {
        JsonNode timeline = written(ENGLISH).path("timeline");

        assertThat(timeline.path(0))
                .isEqualTo(json("{'when':{'at':'2026-05-04T07:00:00.123Z'},'text':'Ozon gave the order to the seller',"
                        + "'basis':'STATED','source':'Ozon, in_process_at'}"));
        assertThat(timeline.path(1).path("when")).isEqualTo(json("{'by':'2026-05-04T07:05:00Z'}"));
        assertThat(timeline.path(2))
                .isEqualTo(json("{'when':{'after':'2026-05-04T08:00:00Z','by':'2026-05-04T09:00:00Z'},'text':'picked',"
                        + "'basis':'RECORDED','source':'WMS'}"));
    }

    @Test
    void aLineWithoutATimeHasNone() throws IOException {
        JsonNode ozon = written(ENGLISH).path("ozon");

        assertThat(ozon.path(0))
                .isEqualTo(json("{'text':'product: kettle; SKU 7; pieces: 2; price of one: 500 RUB','basis':'STATED',"
                        + "'source':'Ozon, products'}"));
        assertThat(ozon)
                .anyMatch(line -> line.path("basis").textValue().equals("COMPUTED")
                        && line.path("source").textValue().equals("ozon-expiry"));
    }

    @Test
    void theAuditStandsAsItsOwnJsonHasIt() throws IOException {
        JsonNode json = written(ENGLISH);

        assertThat(json.path("audit"))
                .isEqualTo(new ObjectMapper()
                        .readTree(AuditJson.of(audit(), ENGLISH))
                        .path("lines"));
        assertThat(json.path("audit").path(0).path("line").textValue()).isEqualTo("missing");
        assertThat(json.path("charges").path(0).path("text").textValue())
                .isEqualTo("computed for 70350001-0001-1, cancellation through the seller, 2026-05-13: 9 CNY");
        assertThat(json.path("evidence").isArray()).isTrue();
        assertThat(json.path("missing"))
                .anyMatch(text -> text.textValue().equals("no row of Ozon's error list for the posting"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOfTheBuyerStandsInIt(Language language) throws IOException {
        String text = written(Wording.in(language, ZoneOffset.UTC)).toString();

        assertThat(text).contains("kettle").doesNotContain("Петров").doesNotContain("customer");
    }

    private static JsonNode written(Wording wording) throws IOException {
        Dossier dossier =
                Dossier.of(file(), Optional.of(audit()), Optional.empty(), Instant.parse("2026-05-20T12:00:00Z"));
        return new ObjectMapper().readTree(DossierJson.of(dossier, wording));
    }

    private static Audit audit() {
        return Audit.of(
                List.of(Expected.of(NUMBER, ChargeKind.CANCELLATION, DAY, Money.of("9", "CNY"))),
                List.of(),
                AuditPolicy.of(DAY, DAY, DAY.plusDays(3)));
    }

    private static CaseFile file() {
        Cancellation why = new Cancellation(
                Stated.of(new Cancellation.ReasonId(0)),
                Stated.nothing(""),
                Stated.of(Word.of(Party.OZON)),
                Stated.nothing(""),
                Stated.of(false),
                Stated.of(true));
        return CaseFile.of(PostingHistory.of(NUMBER)
                        .seen(
                                Instant.parse("2026-05-04T07:05:00Z"),
                                posting().status(Status.AWAITING_PACKAGING).build())
                        .happened(new PostingEvent(
                                Kind.PICKED,
                                When.between(
                                        Instant.parse("2026-05-04T08:00:00Z"), Instant.parse("2026-05-04T09:00:00Z")),
                                "WMS"))
                        .seen(
                                Instant.parse("2026-05-13T07:00:00Z"),
                                posting()
                                        .status(Status.CANCELLED)
                                        .cancellation(why)
                                        .unknownFields(Map.of("customer.name", "\"Петров\""))
                                        .build())
                        .build())
                .build();
    }

    private static PostingBuilder posting() {
        return Posting.builder(NUMBER)
                .inProcessAt(Instant.parse("2026-05-04T07:00:00.123Z"))
                .shipmentDate(Instant.parse("2026-05-05T07:00:00Z"))
                .lines(List.of(Line.of(new Sku(7), "A-7", "kettle", 2, Money.of("500", "RUB"))));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
