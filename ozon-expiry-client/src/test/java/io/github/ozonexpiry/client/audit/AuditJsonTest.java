package io.github.ozonexpiry.client.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.audit.AuditPolicy;
import io.github.ozonexpiry.audit.Basis;
import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.audit.Expected;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names of the members are a promise: those of the class comment. */
class AuditJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final PostingNumber NUMBER = PostingNumber.of("70350001-0001-1");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void aDifferenceIsWrittenWithBothSidesAndItsEvidence() throws IOException {
        Expected expected =
                Expected.of(NUMBER, ChargeKind.CANCELLATION, DAY, cny("9")).from(Basis.of(cny("300"), Percent.of("3")));
        Billed billed = new Billed(
                Source.ERROR_LIST,
                "",
                ChargeKind.CANCELLATION,
                "SELLER_CANCELLATION",
                Optional.of(NUMBER),
                DAY,
                Optional.of(cny("18")),
                new Detail(
                        Optional.of(Percent.of("6")),
                        Optional.of(cny("300")),
                        Optional.of(new BigDecimal("10.5")),
                        Optional.of(false)));

        JsonNode line =
                written(List.of(expected), List.of(billed)).path("lines").path(0);

        assertThat(line.path("line").textValue()).isEqualTo("differing");
        assertThat(line.path("posting").textValue()).isEqualTo("70350001-0001-1");
        assertThat(line.path("computed")).isEqualTo(json("{'amount':'9','currency':'CNY'}"));
        assertThat(line.path("charged")).isEqualTo(json("{'amount':'18','currency':'CNY'}"));
        assertThat(line.path("difference")).isEqualTo(json("{'amount':'9','currency':'CNY'}"));
        assertThat(line.has("reason")).isFalse();
        assertThat(line.path("expected"))
                .isEqualTo(json("[{'posting':'70350001-0001-1','kind':'CANCELLATION','day':'2026-05-09',"
                        + "'cost':{'amount':'9','currency':'CNY'},'trace':[]}]"));
        assertThat(line.path("billed"))
                .isEqualTo(json("[{'source':'ERROR_LIST','kind':'CANCELLATION','type':'SELLER_CANCELLATION',"
                        + "'posting':'70350001-0001-1','day':'2026-05-09','cost':{'amount':'18','currency':'CNY'},"
                        + "'percent':'6','price':{'amount':'300','currency':'CNY'},'index':'10.5','grace':false}]"));
        assertThat(line.path("explanations"))
                .isEqualTo(
                        json(
                                "[{'kind':'OTHER_PERCENT',"
                                        + "'evidence':'Ozon counts with 6 % instead of 3 %, another zone: with it the amount is exact'}]"));
        assertThat(line.path("appeal").path("worth").textValue()).isEqualTo("UNKNOWN");
        assertThat(line.path("appeal").path("reason").textValue()).contains("another number");
        assertThat(line.path("appeal").path("deadline").textValue()).contains("(I-12)");
        assertThat(line.path("text").path(0).textValue()).startsWith("Posting 70350001-0001-1");
    }

    @Test
    void whatIsNotKnownIsLeftOutAndWhySaid() throws IOException {
        Expected unknown = new Expected(
                NUMBER,
                ChargeKind.DELAY,
                DAY,
                new Expected.Cost.NotKnown(Message.of("cost.notKnown.charge")),
                Optional.empty(),
                List.of(Message.of("cost.notKnown.noLadder")));

        JsonNode line = written(List.of(unknown), List.of()).path("lines").path(0);

        assertThat(line.path("line").textValue()).isEqualTo("not_compared");
        assertThat(line.path("reason").textValue())
                .isEqualTo("what it should cost is not known: neither a charge nor rate and price are stated");
        assertThat(line.has("computed")).isFalse();
        assertThat(line.path("expected").path(0))
                .isEqualTo(json("{'posting':'70350001-0001-1','kind':'DELAY','day':'2026-05-09',"
                        + "'not_known':'neither a charge nor rate and price are stated',"
                        + "'trace':['Ozon states no tariff steps']}"));
        assertThat(line.path("explanations").isArray()).isTrue();
    }

    @Test
    void sumsStandAtTheTopACurrencyEach() throws IOException {
        Billed lump = new Billed(
                Source.ACCRUAL_OF_DAY,
                "5",
                ChargeKind.ERROR,
                "93",
                Optional.empty(),
                DAY,
                Optional.of(cny("100000000000")),
                Detail.NONE);

        JsonNode json = written(List.of(), List.of(lump));

        assertThat(json.path("language").textValue()).isEqualTo("en");
        assertThat(json.path("charged")).isEqualTo(json("[{'amount':'100000000000','currency':'CNY'}]"));
        assertThat(json.path("computed")).isEqualTo(json("[]"));
        assertThat(json.path("lines").path(0).has("posting")).isFalse();
        assertThat(json.path("lines")
                        .path(0)
                        .path("billed")
                        .path(0)
                        .path("reference")
                        .textValue())
                .isEqualTo("5");
    }

    private static JsonNode written(List<Expected> expected, List<Billed> billed) throws IOException {
        Audit audit = Audit.of(expected, billed, AuditPolicy.of(DAY, DAY, DAY.plusDays(3)));
        return new ObjectMapper().readTree(AuditJson.of(audit, ENGLISH));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
