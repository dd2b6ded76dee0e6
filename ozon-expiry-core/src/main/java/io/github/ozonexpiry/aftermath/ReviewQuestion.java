package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.cause.CaseInput.CARRIER_EVENTS;
import static io.github.ozonexpiry.cause.CaseInput.LISTED_STOCK;
import static io.github.ozonexpiry.cause.CaseInput.ORDER_EVENTS;
import static io.github.ozonexpiry.cause.CaseInput.OWN_STOCK;
import static io.github.ozonexpiry.cause.CaseInput.WAREHOUSE_EVENTS;
import static io.github.ozonexpiry.cause.CaseInput.WORKLOAD;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the seller guide asks of a shop after an expiry (chapter 2, section 2, "review of internal processes"), each with the number of the shop's
 * own that answers it. Every cause that the four areas can have belongs to one question.
 */
public enum ReviewQuestion {
    /** Must the synchronisation of stock be improved? By the age, at the order, of the number last sent to Ozon. */
    SYNC_MECHANISM(Area.STOCK_SYSTEM, StockNumbers::ageOfSent, Set.of(LISTED_STOCK), Set.of(Cause.STALE_STOCK)),
    /** Does the stock on Ozon agree with that on hand? By the postings for whose products Ozon listed more than was free. */
    STOCKS_AGREE(
            Area.STOCK_SYSTEM, StockNumbers::listedTooMuch, Set.of(OWN_STOCK, LISTED_STOCK), Set.of(Cause.OVERSOLD)),
    /** Would software for stock help? By the age, at the order, of the seller's own count. */
    STOCK_SOFTWARE(
            Area.STOCK_SYSTEM,
            StockNumbers::ageOfCount,
            Set.of(OWN_STOCK),
            Set.of(Cause.NOTHING_LEFT, Cause.RESTOCK_TOO_LATE)),

    /** Must the layout of the warehouse be improved? By the time from telling the warehouse to the goods being picked. */
    WAREHOUSE_LAYOUT(
            Area.ORDER_PROCESSING,
            StepTimes::toldToPicked,
            Set.of(ORDER_EVENTS, WAREHOUSE_EVENTS),
            Set.of(Cause.PICKED_LATE)),
    /** Are more hands needed? By the shifts in which more waited than could be handled. */
    MORE_HANDS(Area.ORDER_PROCESSING, Shifts::overloaded, Set.of(WORKLOAD), Set.of(Cause.BACKLOG)),
    /** Are better tools for picking and packing needed? By the time from noticing the order to the parcel being packed. */
    PICK_AND_PACK_TOOLS(
            Area.ORDER_PROCESSING,
            StepTimes::noticedToPacked,
            Set.of(ORDER_EVENTS, WAREHOUSE_EVENTS),
            Set.of(Cause.PACKED_LATE, Cause.LABEL_MISSING)),

    /** Must one talk to the carrier? By the time from the parcel being packed to its hand-over. */
    TALK_TO_CARRIER(
            Area.LOGISTICS,
            StepTimes::packedToHandedOver,
            Set.of(WAREHOUSE_EVENTS, CARRIER_EVENTS),
            Set.of(Cause.PICKUP_MISSED, Cause.WRONG_CHANNEL)),
    /** Is a more reliable carrier needed? By the postings for which a pick-up did not come. */
    CHANGE_CARRIER(
            Area.LOGISTICS,
            PickUps::missed,
            Set.of(CARRIER_EVENTS),
            Set.of(Cause.NOT_SCANNED, Cause.CARRIER_REFUSED, Cause.LOST_BY_CARRIER)),

    /** Would tools help to handle orders? By the time from the order to its being noticed. */
    AUTOMATE_ORDERS(
            Area.AUTOMATION,
            StepTimes::orderedToNoticed,
            Set.of(ORDER_EVENTS),
            Set.of(
                    Cause.ORDER_UNSEEN,
                    Cause.PUSH_LOST,
                    Cause.WAREHOUSE_TOLD_LATE,
                    Cause.SUPPLIER_TOLD_LATE,
                    Cause.CUTOFF_NOT_SET,
                    Cause.REQUIREMENTS_UNFILLED,
                    Cause.MARKING_MISSING,
                    Cause.ASSEMBLY_FAILED)),
    /** Would tools help to manage stock? By the postings before whose order fewer were counted and Ozon was not told. */
    AUTOMATE_STOCK(Area.AUTOMATION, StockNumbers::notSent, Set.of(OWN_STOCK, LISTED_STOCK), Set.of());

    /** The guide's four areas. */
    public enum Area {
        /** Stock. */
        STOCK_SYSTEM,
        /** Efficiency of order processing. */
        ORDER_PROCESSING,
        /** Work with carriers. */
        LOGISTICS,
        /** Tools that automate. */
        AUTOMATION;

        /** {@return the area in a few words for people} */
        public Message message() {
            return Message.of("aftermath.area." + this);
        }
    }

    private final Area area;
    private final Function<List<CaseFile>, Measure> measuring;
    private final Set<CaseInput> needs;
    private final Set<Cause> causes;

    ReviewQuestion(Area area, Function<List<CaseFile>, Measure> measuring, Set<CaseInput> needs, Set<Cause> causes) {
        this.area = area;
        this.measuring = measuring;
        this.needs = needs;
        this.causes = causes;
    }

    /** {@return the area that it belongs to} */
    public Area area() {
        return area;
    }

    /** {@return what must be known of the postings for an answer} */
    public Set<CaseInput> needs() {
        return needs;
    }

    /** {@return the causes that speak for having a look; none where only the number does} */
    public Set<Cause> causes() {
        return causes;
    }

    /** {@return the question, in the guide's words} */
    public Message message() {
        return Message.of("aftermath.question." + this);
    }

    /** {@return what the number that answers it is, in a few words for people} */
    public Message measured() {
        return Message.of("aftermath.question." + this + ".number");
    }

    Measure measure(List<CaseFile> files) {
        return measuring.apply(files);
    }
}
