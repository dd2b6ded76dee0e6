package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is asked and said of single postings: labels, limits, statuses and dates. */
final class PostingStepGroup implements CallGroup {

    private static final Instant ORDERED = Instant.parse("2026-05-04T06:00:00Z");
    private static final Instant DUE = Instant.parse("2026-05-06T06:00:00Z");
    private static final SandboxWarehouse OWN = SandboxWarehouse.ownDelivery(1_020_005_000_000L, "Своя");
    private static final PostingNumber OZONS = PostingNumber.of("70342001-0001-1");
    private static final PostingNumber DISPUTED = PostingNumber.of("70342001-0002-1");
    private static final PostingNumber DATED = PostingNumber.of("70342001-0003-1");
    private static final PostingNumber READY = PostingNumber.of("70342001-0004-1");
    private static final PostingNumber ON_ITS_WAY = PostingNumber.of("70342001-0005-1");

    @Override
    public void furnish(SandboxShop shop) {
        shop.add(posting(OZONS).goods(List.of(SandboxGoods.one(185_479_045, Money.of("300", "RUB")))));
        shop.add(posting(DISPUTED).status("not_accepted", "posting_not_in_sort_center"));
        shop.add(posting(DATED).warehouse(OWN).actions("set_cutoff", "set_timeslot"));
        shop.add(posting(READY).warehouse(OWN).status("awaiting_deliver", "posting_registered"));
        shop.add(posting(ON_ITS_WAY).warehouse(OWN).status("delivering", "posting_in_courier_service"));
        shop.pickupCode(READY.text(), "123456");
    }

    private static SandboxPosting posting(PostingNumber number) {
        return SandboxPosting.numbered(number.text()).ordered(ORDERED).ship(DUE, null);
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Single(
                        "/v2/posting/fbs/get-by-barcode",
                        seller -> assertThat(seller.postings().byBarcode("7034200100011"))
                                .isPresent()),
                new CallCase.Single(
                        "/v1/posting/fbs/restrictions",
                        seller -> assertThat(seller.postings()
                                        .restrictions(OZONS)
                                        .width()
                                        .isStated())
                                .isTrue()),
                new CallCase.Single(
                        "/v2/posting/fbs/awaiting-delivery",
                        seller -> seller.postingStatuses().awaitingDelivery(List.of(DISPUTED))),
                new CallCase.Single(
                        "/v2/posting/fbs/arbitration",
                        seller -> seller.postingStatuses().arbitration(List.of(DISPUTED))),
                new CallCase.Whole(
                        "/v2/fbs/posting/tracking-number/set",
                        "result",
                        seller -> seller.postingStatuses().setTrackingNumbers(Map.of(READY, "RA644000001RU"))),
                new CallCase.Whole(
                        "/v2/fbs/posting/delivering",
                        "result",
                        seller -> seller.postingStatuses().delivering(List.of(READY))),
                new CallCase.Whole(
                        "/v2/fbs/posting/last-mile",
                        "result",
                        seller -> seller.postingStatuses().lastMile(List.of(ON_ITS_WAY))),
                new CallCase.Whole(
                        "/v2/fbs/posting/delivered",
                        "result",
                        seller -> seller.postingStatuses().delivered(List.of(ON_ITS_WAY))),
                new CallCase.Single(
                        "/v1/posting/fbs/pick-up-code/verify",
                        seller -> assertThat(seller.postingStatuses().verifyPickupCode(READY, "123456"))
                                .isTrue()),
                new CallCase.Single(
                        "/v1/posting/cutoff/set",
                        seller -> assertThat(seller.postingDates().setCutoff(DATED, DUE.plusSeconds(3_600)))
                                .isTrue()),
                new CallCase.Single(
                        "/v1/posting/fbs/timeslot/change-restrictions",
                        seller -> assertThat(seller.postingDates()
                                        .timeslotLimits(DATED)
                                        .remainingChangesCount()
                                        .isStated())
                                .isTrue()),
                new CallCase.Single(
                        "/v1/posting/fbs/timeslot/set",
                        seller -> seller.postingDates().setTimeslot(DATED, DUE, DUE.plusSeconds(7_200))));
    }
}
