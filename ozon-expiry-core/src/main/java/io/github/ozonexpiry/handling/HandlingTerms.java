package io.github.ozonexpiry.handling;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the seller promised for a warehouse or a delivery method. Immutable; every part may be missing.
 *
 * <p>{@link #own} builds the seller's own settings and refuses what Ozon does not allow; {@link #ofOzon} takes what Ozon states and lists what
 * is out of range in {@link #findings}. Source: Seller API, {@code /v2/warehouse/list}, {@code /v2/delivery-method/list} (H-01, H-02, H-06 to
 * H-09).
 */
public final class HandlingTerms {

    private final HandlingContent content;

    HandlingTerms(HandlingContent content) {
        this.content = content;
    }

    /** {@return a builder of the seller's own settings: a value that Ozon does not allow is refused} */
    public static HandlingTermsBuilder own() {
        return new HandlingTermsBuilder(true);
    }

    /** {@return a builder of what Ozon states: a value out of range is accepted and becomes a finding} */
    public static HandlingTermsBuilder ofOzon() {
        return new HandlingTermsBuilder(false);
    }

    /** {@return the warehouse} */
    public Optional<WarehouseId> warehouse() {
        return content.warehouse();
    }

    /** {@return the delivery method; under FBS its number equals the warehouse's} */
    public Optional<Delivery.MethodId> deliveryMethod() {
        return content.deliveryMethod();
    }

    /** {@return the zone whose midnights divide the days: the calendar's, else the warehouse's, else empty} */
    public Optional<ZoneId> zone() {
        return content.zone();
    }

    /** {@return the open days and hours: the caller's, else those of the timetable, else every day round the clock; empty without a zone} */
    public Optional<WorkingCalendar> calendar() {
        return content.calendar();
    }

    /** {@return the shortest time for assembling, {@code sla_cut_in}} */
    public Optional<AssemblyTime> assemblyTime() {
        return content.assemblyTime();
    }

    /** {@return the time for shipping, {@code cut_in_time}} */
    public Optional<ShippingTime> shippingTime() {
        return content.shippingTime();
    }

    /** {@return the preparation time of realFBS Global} */
    public Optional<PreparationDays> preparationDays() {
        return content.preparationDays();
    }

    /** {@return the time of day until which orders are assembled, {@code cutoff}} */
    public Optional<DailyCutoff> dailyCutoff() {
        return content.dailyCutoff();
    }

    /** {@return the settings of Express, {@code cut_in} and {@code courier_cutoff}} */
    public Optional<ExpressTerms> express() {
        return content.express();
    }

    /** {@return when goods are taken, {@code first_mile}} */
    public Optional<PickupSlots> pickupSlots() {
        return content.pickupSlots();
    }

    /** {@return since when the warehouse is paused, {@code pause_at}; orders that exist must be shipped all the same} */
    public Optional<Instant> pausedSince() {
        return content.pausedSince();
    }

    /** {@return what Ozon stated out of the ranges that it allows or in a way that cannot be used; empty for the seller's own settings} */
    public List<Finding> findings() {
        return content.findings();
    }

    @Override
    public String toString() {
        return "HandlingTerms of warehouse "
                + content.warehouse().map(WarehouseId::toString).orElse("not stated");
    }
}
