package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistoryBuilder;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.stock.Arrival;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.stock.StockHistoryBuilder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A posting of which everything is known and that went wrong without any cause to be seen, to which a test adds one: ordered on Monday the
 * 4th of May 2026 at 10:00 in Moscow, recommended for Tuesday 10:00, no delay until Wednesday 07:00. Moments are day of May and Moscow time.
 */
final class CaseScene {

    static final Sku SKU = new Sku(7);
    static final Instant NOW = may("20 12:00");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final PostingHistoryBuilder history =
            PostingHistory.of(aPosting().build().number());
    private final StockHistoryBuilder stock = StockHistory.of(SKU);
    private final Set<LocalDate> daysOff = new HashSet<>();
    private UnaryOperator<PostingBuilder> lastOpen = posting -> posting;
    private Status openStatus = Status.AWAITING_PACKAGING;
    private Optional<Workload> load = Optional.of(new Workload(may("04 09:00"), may("06 07:00"), 40, 50));
    private Optional<Cancellation> cancellation = Optional.empty();
    private Optional<Instant> handedOver = Optional.empty();
    private final List<Line> lines = new ArrayList<>(List.of(Line.of(SKU, "A-7", "kettle", 2, Money.of("500", "RUB"))));
    private final List<StockHistory> otherStocks = new ArrayList<>();
    private final Map<Instant, UnaryOperator<PostingBuilder>> looks = new HashMap<>();
    private UnaryOperator<PostingBuilder> everyLook = posting -> posting;

    private CaseScene() {
        stock.counted(may("04 09:55"), 10, 0)
                .listed(may("04 09:50"), 10, 0)
                .sent(may("04 09:00"), 10)
                .soldElsewhere(may("03 12:00"), 1);
    }

    static Instant may(String text) {
        String[] parts = text.split(" ", -1);
        return Instant.parse("2026-05-" + parts[0] + "T" + parts[1] + ":00+03:00");
    }

    /** Neither handed over nor cancelled. */
    static CaseScene open() {
        return new CaseScene();
    }

    static CaseScene cancelled(Cancellation why) {
        CaseScene scene = new CaseScene();
        scene.cancellation = Optional.of(why);
        return scene;
    }

    /** Cancelled by Ozon's timer, through the seller's fault. */
    static CaseScene expired() {
        return cancelled(cancelledBy(Party.OZON, 0, false, true));
    }

    static CaseScene cancelledBySeller(long reason) {
        return cancelled(cancelledBy(Party.SELLER, reason, false, true));
    }

    /** Cancelled through no fault of the seller's. */
    static CaseScene cancelledOutside(Party party, long reason) {
        return cancelled(cancelledBy(party, reason, false, false));
    }

    static CaseScene handedOver(String when) {
        CaseScene scene = new CaseScene();
        scene.handedOver = Optional.of(may(when));
        scene.openStatus = Status.AWAITING_DELIVER;
        return scene;
    }

    CaseScene event(Kind kind, String when) {
        history.happened(kind, may(when), "WMS");
        return this;
    }

    /** Something that happened at some time between two moments. */
    CaseScene event(Kind kind, String after, String by) {
        history.happened(new PostingEvent(kind, When.between(may(after), may(by)), "WMS"));
        return this;
    }

    /** Noticed and passed on as it should be. */
    CaseScene passedOn() {
        return event(Kind.NOTIFIED, "04 10:01").event(Kind.NOTICED, "04 10:10").event(Kind.WAREHOUSE_TOLD, "04 10:20");
    }

    /** Passed on, picked and packed as it should be. */
    CaseScene packed(String when) {
        return passedOn().event(Kind.PICKED, "04 11:00").event(Kind.PACKED, when);
    }

    CaseScene assembled() {
        openStatus = Status.AWAITING_DELIVER;
        return this;
    }

    CaseScene stock(Consumer<StockHistoryBuilder> more) {
        more.accept(stock);
        return this;
    }

    /** A change of status that Ozon told at once. */
    CaseScene told(Status status, String when) {
        history.told(Word.of(status), may(when), may(when));
        return this;
    }

    /** A second product of the posting. */
    CaseScene alsoOrdered(Sku sku, int quantity, Consumer<StockHistoryBuilder> known) {
        StockHistoryBuilder other = StockHistory.of(sku);
        known.accept(other);
        otherStocks.add(other.build());
        lines.add(Line.of(sku, "A-" + sku.number(), "teapot", quantity, Money.of("500", "RUB")));
        return this;
    }

    /** Looked at once more while it waited to be assembled. */
    CaseScene lookedAt(String when, UnaryOperator<PostingBuilder> change) {
        looks.put(may(when), change);
        return this;
    }

    CaseScene everyLook(UnaryOperator<PostingBuilder> change) {
        everyLook = change;
        return this;
    }

    CaseScene lastOpen(UnaryOperator<PostingBuilder> change) {
        lastOpen = change;
        return this;
    }

    CaseScene load(int waiting, int capacity) {
        load = Optional.of(new Workload(may("04 09:00"), may("06 07:00"), waiting, capacity));
        return this;
    }

    CaseScene off(String day) {
        daysOff.add(LocalDate.parse("2026-05-" + day));
        return this;
    }

    CaseFile file() {
        harmless();
        Posting open = dated(aPosting().status(Status.AWAITING_PACKAGING)).build();
        history.seen(may("04 10:05"), open);
        looks.forEach((when, change) -> history.seen(
                when,
                change.apply(dated(aPosting().status(Status.AWAITING_PACKAGING)))
                        .build()));
        history.seen(
                may("12 10:00"),
                lastOpen.apply(dated(aPosting().status(openStatus))).build());
        cancellation.ifPresent(why -> history.seen(
                may("13 10:00"),
                dated(aPosting().status(Status.CANCELLED).cancellation(why)).build()));
        handedOver.ifPresent(at -> history.seen(
                may("13 10:00"),
                dated(aPosting().status(Status.DELIVERING).deliveringDate(at)).build()));
        CaseFileBuilder builder =
                CaseFile.of(history.build()).stock(stock.build()).terms(terms()).daysOff(daysOff);
        otherStocks.forEach(builder::stock);
        load.ifPresent(builder::workload);
        return builder.build();
    }

    /** Records of what did no harm, so that nothing is missing: an old defect, the carrier of the day before. */
    private void harmless() {
        history.happened(Kind.DEFECTIVE, may("01 10:00"), "shop");
        history.happened(Kind.PICKUP_CAME, may("03 17:00"), "carrier");
        stock.arriving(new Arrival(may("01 10:00"), Optional.of(may("02 10:00")), Optional.of(may("02 10:00")), 5));
        history.happened(Kind.LABELLED, may("03 10:00"), "WMS");
        history.happened(Kind.NOTICED, may("03 10:00"), "ERP");
    }

    private PostingBuilder dated(PostingBuilder posting) {
        return everyLook.apply(posting.inProcessAt(may("04 10:00"))
                .shipmentDate(may("05 10:00"))
                .shipmentDateWithoutDelay(may("06 07:00"))
                .lines(lines));
    }

    private static HandlingTerms terms() {
        return HandlingTerms.own()
                .zone(MOSCOW)
                .calendar(WorkingCalendar.in(MOSCOW)
                        .weekly(WeeklyHours.of(DayHours.of("09:00-18:00"), DayOfWeek.values()))
                        .precomputed(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-06-01"))
                        .build())
                .pickupSlots(PickupSlots.daily(MOSCOW, "17:00-18:00"))
                .build();
    }
}
