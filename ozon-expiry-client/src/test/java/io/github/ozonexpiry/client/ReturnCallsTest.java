package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.returns.ReturnQuery;
import io.github.ozonexpiry.client.returns.ReturnQuery.Event;
import io.github.ozonexpiry.client.returns.ReturnQuery.Schema;
import io.github.ozonexpiry.client.returns.ReturnedGoods;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxReturn;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 10 and 13. */
class ReturnCallsTest {

    private static final Instant MAY_4 = Instant.parse("2026-05-04T06:00:00Z");
    private static final Instant MAY_5 = Instant.parse("2026-05-05T06:00:00Z");
    private static final PostingNumber CANCELLED = PostingNumber.of("70330002-0001-1");
    private static final PostingNumber GIVEN_BACK = PostingNumber.of("70330002-0002-1");

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "key")
            .returned(returned(1, CANCELLED, "Cancellation", "Fbs", MAY_4))
            .returned(returned(2, GIVEN_BACK, "ClientReturn", "Fbo", MAY_5));
    private final ReturnCalls returns = ozon.seller(shop).build().returns();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aReturnTellsWhatCameBackAndWhatKeepingItCosts() {
        ReturnedGoods returned = returns.list(ReturnQuery.of(List.of(CANCELLED)))
                .items(broken -> {})
                .findFirst()
                .orElseThrow();

        assertThat(returned.type().value().orElseThrow().is(ReturnedGoods.Type.CANCELLATION))
                .isTrue();
        assertThat(returned.product()
                        .value()
                        .orElseThrow()
                        .price()
                        .value()
                        .orElseThrow()
                        .money())
                .isEqualTo(Stated.of(Money.of("300", "RUB")));
        assertThat(returned.storage()
                        .value()
                        .orElseThrow()
                        .sum()
                        .value()
                        .orElseThrow()
                        .money())
                .isEqualTo(Stated.of(Money.of("25", "RUB")));
        assertThat(returned.visual().value().orElseThrow().changeMoment()).isEqualTo(Stated.of(MAY_4));
    }

    @Test
    void returnsAreNarrowedToASchemeAndAPeriod() {
        assertThat(numbers(ReturnQuery.ALL)).containsExactly(CANCELLED, GIVEN_BACK);
        assertThat(numbers(ReturnQuery.ALL.schema(Schema.FBO))).containsExactly(GIVEN_BACK);
        assertThat(numbers(ReturnQuery.ALL.when(Event.VISUAL_STATUS_CHANGE_MOMENT, MAY_4, MAY_4.plusSeconds(1))))
                .containsExactly(CANCELLED);
        assertThat(ozon.asked().get(2).body())
                .contains("\"visual_status_change_moment\":{\"time_from\":\"2026-05-04T06:00:00Z\","
                        + "\"time_to\":\"2026-05-04T06:00:01Z\"}");
    }

    @Test
    void theNextPageStartsAfterTheLastReturn() {
        IntStream.range(0, 600)
                .forEach(i -> shop.returned(
                        returned(1_000 + i, PostingNumber.of("70330003-0001-" + i), "FullReturn", "Fbs", MAY_5)));

        assertThat(numbers(ReturnQuery.ALL)).hasSize(602).doesNotHaveDuplicates();
        assertThat(ozon.asked()).hasSize(2);
        assertThat(ozon.asked().get(1).body()).contains("\"last_id\":1497");
    }

    @Test
    void aPageThatAnnouncesMoreButSaysNotAfterWhatIsTheLast() {
        try (FakeOzon fake = new FakeOzon().answers("{\"returns\":[{\"type\":\"Donation\"}],\"has_next\":true}")) {
            assertThatThrownBy(() -> fake.shop()
                            .returns()
                            .list(ReturnQuery.ALL)
                            .items(broken -> {})
                            .toList())
                    .isInstanceOfSatisfying(
                            EndlessPages.class,
                            stopped -> assertThat(stopped.guard()).isEqualTo(EndlessPages.Guard.MISSING_CURSOR));
        }
    }

    @Test
    void anAmountWithoutCurrencyIsNoMoneyAndAnUnknownKindIsKept() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"returns\":[{\"type\":\"Donation\",\"product\":{\"price\":{\"price\":\"300\"}}}],"
                        + "\"has_next\":false}")) {
            ReturnedGoods returned = fake.shop()
                    .returns()
                    .list(ReturnQuery.ALL)
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(returned.type().value().orElseThrow().text()).isEqualTo("Donation");
            assertThat(returned.product()
                            .value()
                            .orElseThrow()
                            .price()
                            .value()
                            .orElseThrow()
                            .money()
                            .isStated())
                    .isFalse();
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        List<PostingNumber> many = IntStream.rangeClosed(1, 51)
                .mapToObj(i -> PostingNumber.of("70330004-0001-" + i))
                .toList();

        assertThatThrownBy(() -> ReturnQuery.of(many)).hasMessage("posting_numbers: at most 50 are taken, got 51");
        assertThatThrownBy(() -> ReturnQuery.ALL.when(Event.LOGISTIC_RETURN_DATE, MAY_5, MAY_5))
                .hasMessage("time_to: after time_from 2026-05-05T06:00:00Z is needed, got 2026-05-05T06:00:00Z");
        assertThat(ozon.asked()).isEmpty();
    }

    private List<PostingNumber> numbers(ReturnQuery query) {
        return returns.list(query)
                .items(broken -> {})
                .map(each -> each.postingNumber().value().orElseThrow())
                .toList();
    }

    private static SandboxReturn returned(
            long id, PostingNumber posting, String type, String schema, Instant changedAt) {
        return new SandboxReturn(id, posting.text(), type, schema, 827, Money.of("300", "RUB"), changedAt);
    }
}
