package io.github.ozonexpiry.client.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.audit.AuditLine;
import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.audit.Expected;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.answer.ReadingStep;
import io.github.ozonexpiry.client.audit.ChargesRead.Unread;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxAccrual;
import io.github.ozonexpiry.sandbox.SandboxPostingError;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 6.3 and 6.4; the amounts are those of W-03. */
class ChargeReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final PostingNumber LARGE = PostingNumber.of("70350001-0001-1");
    private static final PostingNumber SMALL = PostingNumber.of("70350001-0002-1");

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-12T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "key");
    private final OzonSeller seller =
            ozon.seller(shop).retries(RetryPolicy.NONE).build();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void theErrorListTellsWhatOzonCharges() {
        shop.ratings().add(error(LARGE, "SELLER_CANCELLATION", "2026-05-09T06:00:00Z", "125"));

        Billed billed = read(DAY, DAY).charges().get(0);

        assertThat(billed.source()).isEqualTo(Source.ERROR_LIST);
        assertThat(billed.kind()).isEqualTo(ChargeKind.CANCELLATION);
        assertThat(billed.type()).isEqualTo("SELLER_CANCELLATION");
        assertThat(billed.posting()).contains(LARGE);
        assertThat(billed.day()).isEqualTo(DAY);
        assertThat(billed.cost()).contains(cny("125"));
        assertThat(billed.detail().percent()).contains(Percent.of("3"));
        assertThat(billed.detail().price()).contains(cny("5000"));
        assertThat(billed.detail().index().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void aMomentOfTheErrorListHasItsDayInMoscowUnlessToldOtherwise() {
        shop.ratings()
                .add(error(LARGE, "SELLER_DELAY", "2026-05-09T20:59:59Z", "125"))
                .add(error(SMALL, "SELLER_DELAY", "2026-05-09T21:00:00Z", "9"));

        assertThat(read(DAY, DAY).charges()).extracting(Billed::posting).containsExactly(Optional.of(LARGE));
        assertThat(read(DAY.plusDays(1), DAY.plusDays(1)).charges())
                .extracting(Billed::posting)
                .containsExactly(Optional.of(SMALL));
        assertThat(ChargeReader.of(seller)
                        .in(ZoneOffset.UTC)
                        .read(DAY, DAY, List.of(), step -> {})
                        .charges())
                .hasSize(2);
    }

    @Test
    void aKindOfErrorThatOzonAddsIsAnErrorOfTheIndex() {
        shop.ratings().add(error(LARGE, "SELLER_WRONG_ITEM", "2026-05-09T06:00:00Z", "125"));

        assertThat(read(DAY, DAY).charges()).extracting(Billed::kind).containsExactly(ChargeKind.ERROR);
    }

    @Test
    void accrualsOfADayCostWhatTheyTakeAway() {
        shop.finance()
                .add(SandboxAccrual.ofPosting(1, DAY, LARGE.text(), 94, cny("-50")))
                .add(SandboxAccrual.ofPosting(2, DAY, LARGE.text(), 94, cny("50")))
                .add(SandboxAccrual.ofSeller(3, DAY, 93, cny("-134")))
                .add(new SandboxAccrual(4, DAY, "NON_ITEM", SMALL.text(), 93, cny("-9"), 0))
                .add(new SandboxAccrual(5, DAY, "NON_ITEM", "70350001-0002", 93, cny("-1"), 0));

        List<Billed> charges = read(DAY, DAY).charges();

        assertThat(charges).extracting(Billed::source).containsOnly(Source.ACCRUAL_OF_DAY);
        assertThat(charges).extracting(Billed::reference).containsExactly("1", "2", "3", "4", "5");
        assertThat(charges)
                .extracting(billed -> billed.cost().orElseThrow())
                .containsExactly(cny("50"), cny("-50"), cny("134"), cny("9"), cny("1"));
        assertThat(charges)
                .extracting(Billed::kind)
                .containsExactly(
                        ChargeKind.TARIFF, ChargeKind.TARIFF, ChargeKind.ERROR, ChargeKind.ERROR, ChargeKind.ERROR);
        assertThat(charges)
                .extracting(Billed::posting)
                .containsExactly(
                        Optional.of(LARGE), Optional.of(LARGE), Optional.empty(), Optional.of(SMALL), Optional.empty());
        assertThat(charges.get(2).type()).isEqualTo("93 DefectFineErrors");
    }

    @Test
    void kindsThatAreNoMatterOfLatenessAreCounted() {
        shop.finance()
                .add(SandboxAccrual.ofSeller(1, DAY, 69, cny("-5")))
                .add(SandboxAccrual.ofSeller(2, DAY, 69, cny("-5")))
                .add(SandboxAccrual.ofSeller(3, DAY, 777, cny("-5")));

        ChargesRead read = read(DAY, DAY);

        assertThat(read.charges()).isEmpty();
        assertThat(read.passedOver()).isEqualTo(Map.of("69 SaleCommission", 2L, "777", 1L));
    }

    @Test
    void theSameAccrualIsReadByDayAndByPosting() {
        shop.finance().add(SandboxAccrual.ofPosting(1, DAY, LARGE.text(), 93, cny("-125")));

        ChargesRead read = ChargeReader.of(seller).read(DAY, DAY, List.of(LARGE, LARGE), step -> {});

        assertThat(read.charges())
                .extracting(Billed::source)
                .containsExactly(Source.ACCRUAL_OF_DAY, Source.ACCRUAL_OF_POSTING);
        Expected expected = Expected.of(LARGE, ChargeKind.CANCELLATION, DAY, cny("125"));
        assertThat(Audit.of(List.of(expected), read.charges(), read.policy(DAY.plusDays(3)))
                        .lines())
                .singleElement()
                .isInstanceOf(AuditLine.Matched.class);
    }

    @Test
    void postingsAreAskedForTwoHundredAtATimeAndDaysOneAfterAnother() {
        List<PostingNumber> postings = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> PostingNumber.of("70350001-%04d-1".formatted(number)))
                .toList();
        List<ReadingStep> steps = new ArrayList<>();

        ChargeReader.of(seller).read(DAY, DAY.plusDays(2), postings, steps::add);

        assertThat(ozon.asked())
                .extracting(Asked::path)
                .containsExactly(
                        "/v1/finance/accrual/types",
                        "/v1/rating/index/fbs/posting/list",
                        "/v1/finance/accrual/by-day",
                        "/v1/finance/accrual/by-day",
                        "/v1/finance/accrual/by-day",
                        "/v1/finance/accrual/postings",
                        "/v1/finance/accrual/postings");
        assertThat(steps).hasSize(7);
        assertThat(steps.get(2)).isEqualTo(new ReadingStep("accruals of the day", 3, 7));
    }

    @Test
    void aDayThatCannotBeReadLosesNoOtherAndNothingIsMissingOnIt() {
        LocalDate next = DAY.plusDays(1);
        shop.finance()
                .add(SandboxAccrual.ofSeller(1, DAY, 93, cny("-9")))
                .add(SandboxAccrual.ofSeller(2, next, 93, cny("-7")));
        ozon.misbehaveAt("/v1/finance/accrual/by-day", Fault.internalError());

        ChargesRead read = read(DAY, next);

        assertThat(read.charges()).extracting(Billed::day).containsExactly(next);
        assertThat(read.unread()).extracting(Unread::what).containsExactly("accruals of the day " + DAY);
        assertThat(read.unreadDays()).containsExactly(DAY);
        Expected expected = Expected.of(LARGE, ChargeKind.DELAY, DAY, cny("9"));
        assertThat(Audit.of(List.of(expected), List.of(), read.policy(next)).lines())
                .singleElement()
                .isInstanceOf(AuditLine.NotCompared.class);
    }

    @Test
    void withoutTheErrorListOrThePostingsNoDayIsWhole() {
        for (String path : List.of("/v1/rating/index/fbs/posting/list", "/v1/finance/accrual/postings")) {
            ozon.misbehaveAt(path, Fault.internalError());

            assertThat(ChargeReader.of(seller)
                            .read(DAY, DAY.plusDays(1), List.of(LARGE), step -> {})
                            .unreadDays())
                    .containsExactly(DAY, DAY.plusDays(1));
        }
    }

    @Test
    void withoutTheDictionaryTheNumbersWillDo() {
        shop.finance().add(SandboxAccrual.ofSeller(1, DAY, 93, cny("-9")));
        ozon.misbehaveAt("/v1/finance/accrual/types", Fault.internalError());

        ChargesRead read = read(DAY, DAY);

        assertThat(read.charges()).extracting(Billed::type).containsExactly("93");
        assertThat(read.charges()).extracting(Billed::kind).containsExactly(ChargeKind.ERROR);
        assertThat(read.unread()).hasSize(1);
        assertThat(read.unreadDays()).isEmpty();
    }

    @Test
    void theNameOfTheDictionaryWinsOverTheNumber() {
        ozon.misbehaveAt(
                "/v1/finance/accrual/types",
                Fault.says("{\"accrual_types\":[{\"id\":93,\"name\":\"DefectFineShipmentDelay\"}]}"));
        shop.finance().add(SandboxAccrual.ofSeller(1, DAY, 93, cny("-9")));

        assertThat(read(DAY, DAY).charges()).extracting(Billed::kind).containsExactly(ChargeKind.DELAY);
    }

    @Test
    void rowsThatOzonSpoiltAreListed() {
        ozon.misbehaveAt(
                "/v1/rating/index/fbs/posting/list",
                Fault.says("{\"errors\":[{\"posting_number\":\"70350001-0001-1\"},{\"charge_price\":\"much\"},"
                        + "{\"error_at\":\"2026-05-09T06:00:00Z\"},"
                        + "{\"posting_number\":\"70350001-0002-1\",\"error_at\":\"2026-05-09T06:00:00Z\","
                        + "\"charge_percent\":-3,\"charge_price\":1234567890123456789,"
                        + "\"charge_price_currency_code\":\"CNY\",\"index\":2.5}],\"has_next\":false}"));

        ChargesRead read = read(DAY, DAY);

        assertThat(read.quarantined()).hasSize(1);
        assertThat(read.unread())
                .extracting(Unread::what)
                .containsExactly("error list 70350001-0001-1", "error list ?");
        assertThat(read.charges()).singleElement().satisfies(billed -> {
            assertThat(billed.cost()).isEmpty();
            assertThat(billed.detail().percent()).isEmpty();
            assertThat(billed.detail().index()).contains(new BigDecimal("2.5"));
        });
    }

    @Test
    void rowsOfAPostingForSeveralProductsAreOneCharge() {
        ozon.misbehaveAt(
                "/v1/finance/accrual/postings",
                Fault.says("{\"posting_accruals\":[{\"posting_number\":\"70350001-0001-1\",\"accruals\":["
                        + item(93, "1", "-5") + "," + item(93, "2", "-4") + "," + item(93, "2", "-4") + ","
                        + item(93, "3", "5") + "," + item(94, "3", "-7") + ","
                        + "{\"type_id\":93}]}]}"));

        ChargesRead read = ChargeReader.of(seller).read(DAY, DAY, List.of(LARGE), step -> {});

        assertThat(read.charges())
                .extracting(billed -> billed.cost().orElseThrow())
                .containsExactly(cny("9"), cny("4"), cny("-5"), cny("7"));
        assertThat(read.unread()).extracting(Unread::what).containsExactly("accruals of postings 70350001-0001-1");
    }

    @Test
    void daysOutOfOrderAreRefused() {
        assertThatThrownBy(() -> read(DAY, DAY.minusDays(1)))
                .hasMessage("first day 2026-05-09 after the last 2026-05-08");
        assertThat(ozon.asked()).isEmpty();
    }

    private ChargesRead read(LocalDate first, LocalDate last) {
        return ChargeReader.of(seller).read(first, last, List.of(), step -> {});
    }

    private static String item(int type, String sku, String amount) {
        return "{\"type_id\":%d,\"accrual_date\":\"2026-05-09\",\"sku\":%s,\"accrued\":{\"amount\":\"%s\",\"currency\":\"CNY\"}}"
                .formatted(type, sku, amount);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private static SandboxPostingError error(PostingNumber posting, String type, String at, String charge) {
        return new SandboxPostingError(
                posting.text(), type, Instant.parse(at), 5, cny("5000"), new BigDecimal("3"), cny(charge));
    }
}
