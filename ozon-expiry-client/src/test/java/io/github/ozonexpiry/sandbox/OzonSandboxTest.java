package io.github.ozonexpiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.Pages;
import io.github.ozonexpiry.client.PostingQuery;
import io.github.ozonexpiry.client.UnfulfilledQuery;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OzonSandboxTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-05-05T18:00:00Z");
    private static final UnfulfilledQuery OPEN =
            UnfulfilledQuery.shipmentDate(NOON.minus(Duration.ofDays(60)), NOON.plus(Duration.ofDays(60)));
    private static final PostingQuery MONTH =
            PostingQuery.period(NOON.minus(Duration.ofDays(30)), NOON.plus(Duration.ofDays(30)));

    private final OzonSandbox ozon = OzonSandbox.at(NOON);
    private final SandboxShop shop = ozon.shop("4711", "key");
    private final OzonSeller seller = ozon.seller(shop).build();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void anOrderArrivesWhenItsMomentHasCome() {
        shop.add(posting("1-1").ordered(NOON), posting("1-2").ordered(NOON.plusSeconds(60)));

        assertThat(open()).containsExactly("1-1");
        assertThat(seller.postings().get(PostingNumber.of("1-2"))).isEmpty();
        ozon.advance(Duration.ofSeconds(59));
        assertThat(open()).containsExactly("1-1");
        ozon.advance(Duration.ofSeconds(1));
        assertThat(open()).containsExactly("1-1", "1-2");
        assertThat(seller.postings().get(PostingNumber.of("1-2"))).isPresent();
    }

    @Test
    void whatWasScriptedHappensInItsOrder() {
        shop.add(posting("1-1")
                .later(
                        EVENING,
                        it -> it.status("delivering", "posting_on_way_to_city").handedOver(EVENING))
                .later(NOON.plusSeconds(1), it -> it.status("awaiting_deliver", "posting_in_carriage")));

        ozon.advance(Duration.ofHours(1));
        assertThat(one("1-1").knownStatus()).contains(Status.AWAITING_DELIVER);
        ozon.advanceTo(EVENING);
        assertThat(one("1-1").knownStatus()).contains(Status.DELIVERING);
        assertThat(one("1-1").deliveringDate()).isEqualTo(Stated.of(EVENING));
    }

    @Test
    void aTimerCancelsWhatWasNotHandedOverInTime() {
        SandboxCancellation expired = SandboxCancellation.by("system", 999, true);
        shop.add(
                posting("1-1").timer(EVENING, expired),
                posting("1-2")
                        .timer(EVENING, expired)
                        .later(NOON.plusSeconds(1), it -> it.status("delivering", "posting_on_way_to_city")),
                posting("1-3").handedOver(NOON).timer(EVENING, expired));

        ozon.advanceTo(EVENING.minusSeconds(1));
        assertThat(one("1-1").knownStatus()).contains(Status.AWAITING_PACKAGING);
        ozon.advanceTo(EVENING);
        assertThat(one("1-1").knownStatus()).contains(Status.CANCELLED);
        assertThat(one("1-1").cancellation().value().orElseThrow().reason())
                .isEqualTo(Stated.of(new Cancellation.ReasonId(999)));
        assertThat(one("1-2").knownStatus()).contains(Status.DELIVERING);
        assertThat(one("1-3").knownStatus()).contains(Status.AWAITING_PACKAGING);
    }

    @Test
    void theClockDoesNotGoBack() {
        assertThatThrownBy(() -> ozon.advance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the clock stands at 2026-05-05T12:00:00Z and does not go back to 2026-05-05T11:59:59Z");
        assertThat(ozon.clock().instant()).isEqualTo(NOON);
    }

    @Test
    void theTariffThatIsInForceChangesWithTheClock() {
        shop.add(posting("1-1").ladder(SandboxLadder.plain(EVENING, Money.of("1530", "RUB"))));

        // W-06: nothing through the last second of the ship date, then 1 %, at least 50 roubles.
        ozon.advanceTo(EVENING);
        assertThat(tariffication().current().value().orElseThrow().rate()).isEqualTo(Stated.of(BigDecimal.ZERO));
        assertThat(tariffication().nextStartsAt()).isEqualTo(Stated.of(EVENING.plusSeconds(1)));
        ozon.advance(Duration.ofSeconds(1));
        assertThat(tariffication().current().value().orElseThrow().rate()).isEqualTo(Stated.of(BigDecimal.ONE));
        assertThat(tariffication().current().value().orElseThrow().charge())
                .isEqualTo(Stated.of(Money.of("50", "RUB")));
        assertThat(tariffication().nextStartsAt())
                .isEqualTo(Stated.of(EVENING.plus(Duration.ofHours(12)).plusSeconds(1)));
        ozon.advance(Duration.ofDays(30));
        assertThat(tariffication().current().value().orElseThrow().charge())
                .isEqualTo(Stated.of(Money.of("150", "RUB")));
    }

    @Test
    void shopsAreKeptApartByTheirClientId() {
        SandboxShop other = ozon.shop("4712", "other-key");
        shop.add(posting("1-1"));
        other.add(posting("2-1"));

        assertThat(numbers(ozon.seller(other).build().postings().unfulfilled(OPEN)))
                .containsExactly("2-1");
        assertThat(open()).containsExactly("1-1");
        assertThatThrownBy(() -> ozon.shop("4711", "any"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sandbox has a shop 4711");
        assertThatThrownBy(() -> shop.add(posting("1-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the shop has a posting 1-1");
    }

    @Test
    void everyPostingOfManyPagesArrivesOnceInOrder() {
        List<SandboxPosting> many = new ArrayList<>(IntStream.range(0, 250)
                .mapToObj(i -> posting("1-" + (1000 + i)).ship(EVENING.plusSeconds(i / 7), null))
                .toList());
        Collections.reverse(many);
        shop.addAll(many);

        List<Page<Posting>> pages = seller.postings().unfulfilled(OPEN).pages().toList();
        assertThat(pages).extracting(page -> page.items().size()).containsExactly(100, 100, 50);
        assertThat(pages).extracting(Page::hasNext).containsExactly(true, true, false);
        assertThat(pages).extracting(Page::total).containsOnly(Stated.of(250L));
        assertThat(open())
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(i -> "1-" + (1000 + i)).toList());
    }

    @Test
    void aFullLastPageIsTheLast() {
        shop.addAll(
                IntStream.range(0, 100).mapToObj(i -> posting("1-" + (100 + i))).toList());

        assertThat(seller.postings().unfulfilled(OPEN).pages())
                .singleElement()
                .satisfies(page -> assertThat(page.hasNext()).isFalse());
    }

    @Test
    void filtersNarrowTheLists() {
        shop.add(
                posting("1-1").ordered(NOON.minusSeconds(9)),
                posting("1-2")
                        .ordered(NOON.minusSeconds(8))
                        .status("awaiting_deliver", "posting_in_carriage")
                        .warehouse(SandboxWarehouse.ownDelivery(7, "Казань")),
                posting("1-3").ordered(NOON.minusSeconds(7)).status("delivered", "posting_received"),
                posting("1-4").ordered(NOON.minus(Duration.ofDays(40))));

        assertThat(numbers(seller.postings().unfulfilled(OPEN.statuses(Status.AWAITING_DELIVER))))
                .containsExactly("1-2");
        assertThat(numbers(seller.postings().unfulfilled(OPEN.warehouses(new WarehouseId(7)))))
                .containsExactly("1-2");
        assertThat(numbers(seller.postings().list(MONTH))).containsExactly("1-1", "1-2", "1-3");
        assertThat(numbers(seller.postings().list(MONTH.statuses(Status.DELIVERED))))
                .containsExactly("1-3");
        assertThat(numbers(seller.postings()
                        .unfulfilled(UnfulfilledQuery.shipmentDate(EVENING.plusSeconds(1), EVENING.plusSeconds(2)))))
                .isEmpty();
    }

    @Test
    void aMemberOfAnyShapeCanBePutOverWhatTheSandboxWrites() {
        shop.add(
                posting("1-1").member("new_member", "{\"a\": 1}"),
                posting("1-2").member("products", "7"));
        List<Quarantined> broken = new ArrayList<>();

        assertThat(seller.postings().unfulfilled(OPEN).items(broken::add))
                .singleElement()
                .satisfies(posting -> assertThat(posting.unknownFields()).containsOnlyKeys("new_member"));
        assertThat(broken).extracting(Quarantined::path).containsExactly("postings[1].products");
        assertThatThrownBy(() -> posting("1-3").member("products", "[7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("member 'products' is not JSON: '[7'");
    }

    @Test
    void everyCallIsRememberedWithoutItsKey() {
        shop.add(posting("1-1"));
        one("1-1");
        open();

        assertThat(ozon.asked())
                .extracting(Asked::path)
                .containsExactly("/v3/posting/fbs/get", "/v4/posting/fbs/unfulfilled/list");
        assertThat(ozon.asked().get(0))
                .isEqualTo(new Asked(
                        NOON,
                        "POST",
                        "/v3/posting/fbs/get",
                        "4711",
                        "{\"posting_number\":\"1-1\",\"with\":{\"analytics_data\":true}}",
                        200));
    }

    private static SandboxPosting posting(String number) {
        return SandboxPosting.numbered(number).ship(EVENING, EVENING.plus(Duration.ofHours(21)));
    }

    private Posting one(String number) {
        return seller.postings().get(PostingNumber.of(number)).orElseThrow();
    }

    private Tariffication tariffication() {
        return one("1-1").tariffication().value().orElseThrow();
    }

    private List<String> open() {
        return numbers(seller.postings().unfulfilled(OPEN));
    }

    private static List<String> numbers(Pages<Posting> pages) {
        return pages.items(broken -> {
                    throw new AssertionError(broken.toString());
                })
                .map(posting -> posting.number().text())
                .toList();
    }
}
