package io.github.ozonexpiry.handling;

import io.github.ozonexpiry.calendar.DayHours;
import io.github.ozonexpiry.calendar.WeeklyHours;
import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.RuleId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Builds {@link HandlingTerms}; whatever is not set is not known. Not safe for several threads. */
public final class HandlingTermsBuilder {

    private final boolean strict;
    private Optional<WarehouseId> warehouse = Optional.empty();
    private Optional<Delivery.MethodId> deliveryMethod = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<WorkingCalendar> calendar = Optional.empty();
    private Set<DayOfWeek> workingDays = Set.of(DayOfWeek.values());
    private DayHours workingHours = DayHours.roundTheClock();
    private Optional<AssemblyTime> assemblyTime = Optional.empty();
    private Optional<ShippingTime> shippingTime = Optional.empty();
    private Optional<PreparationDays> preparationDays = Optional.empty();
    private Optional<LocalTime> cutoffInWarehouse = Optional.empty();
    private Optional<DailyCutoff> dailyCutoff = Optional.empty();
    private Optional<ExpressTerms> express = Optional.empty();
    private Optional<PickupSlots> pickupSlots = Optional.empty();
    private Optional<Instant> pausedSince = Optional.empty();
    private final List<Finding> leftOut = new ArrayList<>();

    HandlingTermsBuilder(boolean strict) {
        this.strict = strict;
    }

    /**
     * {@return this builder, with the warehouse}
     * @param id the warehouse
     */
    public HandlingTermsBuilder warehouse(WarehouseId id) {
        warehouse = Optional.of(id);
        return this;
    }

    /**
     * {@return this builder, with the delivery method}
     * @param id the delivery method
     */
    public HandlingTermsBuilder deliveryMethod(Delivery.MethodId id) {
        deliveryMethod = Optional.of(id);
        return this;
    }

    /**
     * {@return this builder, with the warehouse's zone as Ozon writes it}
     * @param text {@code address_info.utc}, such as {@code UTC+03:00}
     * @throws IllegalArgumentException when it is no zone; names the text
     */
    public HandlingTermsBuilder utc(String text) {
        return zone(UtcText.read(text));
    }

    /**
     * {@return this builder, with the warehouse's zone}
     * @param id the zone
     */
    public HandlingTermsBuilder zone(ZoneId id) {
        zone = Optional.of(id);
        return this;
    }

    /**
     * {@return this builder, with the days and hours of the caller's own; it wins over zone, working days and hours}
     * @param own the calendar; its zone divides the days
     */
    public HandlingTermsBuilder calendar(WorkingCalendar own) {
        calendar = Optional.of(own);
        return this;
    }

    /**
     * {@return this builder, with {@code working_days}; without them every day is open}
     * @param days the open days of the week
     * @throws IllegalArgumentException when there is none: a warehouse works at least one day a week (H-03)
     */
    public HandlingTermsBuilder workingDays(Collection<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a warehouse works at least one day a week (H-03), got " + days);
        }
        workingDays = Set.copyOf(days);
        return this;
    }

    /**
     * {@return this builder, with {@code working_hours} of each working day; without them it is open round the clock}
     * @param slots such as {@code 09:00-13:00}
     * @throws IllegalArgumentException when they are no hours of a day; names them
     */
    public HandlingTermsBuilder workingHours(String... slots) {
        workingHours = DayHours.of(slots);
        return this;
    }

    /**
     * {@return this builder, with {@code sla_cut_in}}
     * @param time the shortest time for assembling
     */
    public HandlingTermsBuilder assemblyTime(AssemblyTime time) {
        assemblyTime = Optional.of(time);
        return this;
    }

    /**
     * {@return this builder, with {@code cut_in_time}}
     * @param time the time for shipping
     */
    public HandlingTermsBuilder shippingTime(ShippingTime time) {
        shippingTime = Optional.of(time);
        return this;
    }

    /**
     * {@return this builder, with the preparation time of realFBS Global}
     * @param days 1 to 10 in the seller's own settings (H-02)
     */
    public HandlingTermsBuilder preparationDays(PreparationDays days) {
        preparationDays = Optional.of(days);
        return this;
    }

    /**
     * {@return this builder, with {@code cutoff} in a zone of the caller's choice}
     * @param cutoff the time of day and its zone
     */
    public HandlingTermsBuilder dailyCutoff(DailyCutoff cutoff) {
        dailyCutoff = Optional.of(cutoff);
        cutoffInWarehouse = Optional.empty();
        return this;
    }

    /**
     * {@return this builder, with {@code cutoff} by the warehouse's clock (our reading, H-09)}
     * @param text such as {@code 18:00}
     * @throws IllegalArgumentException when the text is no time of day; names it
     */
    public HandlingTermsBuilder dailyCutoff(String text) {
        cutoffInWarehouse = Optional.of(DailyCutoff.clock("cutoff", text));
        dailyCutoff = Optional.empty();
        return this;
    }

    /**
     * {@return this builder, with the settings of Express}
     * @param terms {@code cut_in} and {@code courier_cutoff}; in the seller's own settings only what Ozon allows (H-06, H-07)
     */
    public HandlingTermsBuilder express(ExpressTerms terms) {
        express = Optional.of(terms);
        return this;
    }

    /**
     * {@return this builder, with the slots of {@code first_mile}}
     * @param slots when goods are taken
     */
    public HandlingTermsBuilder pickupSlots(PickupSlots slots) {
        pickupSlots = Optional.of(slots);
        return this;
    }

    /**
     * {@return this builder, with {@code pause_at}}
     * @param since since when the warehouse is paused
     */
    public HandlingTermsBuilder pausedSince(Instant since) {
        pausedSince = Optional.of(since);
        return this;
    }

    /**
     * {@return this builder, without a setting that Ozon states in a way that cannot be used; that becomes a finding}
     * @param setting the setting in Ozon's word, such as {@code address_info.utc}
     * @param stated what Ozon states of it
     * @param rule the rule that tells how it is stated
     * @throws IllegalArgumentException in the seller's own settings: what cannot be used is not set; names setting and value
     */
    public HandlingTermsBuilder leftOut(String setting, String stated, RuleId rule) {
        if (strict) {
            throw new IllegalArgumentException(setting + " '" + stated + "' cannot be used (" + rule + ")");
        }
        leftOut.add(Finding.against("SETTING_LEFT_OUT", rule, setting, stated));
        return this;
    }

    /**
     * The terms as built so far.
     *
     * @return immutable terms
     * @throws IllegalArgumentException when one of the seller's own settings is not allowed, naming value, range and rule; or when a
     *     cut-off by the warehouse's clock is set and no zone
     */
    public HandlingTerms build() {
        Ranges ranges = new Ranges(strict);
        preparationDays.ifPresent(ranges::check);
        express.ifPresent(ranges::check);
        Optional<WorkingCalendar> days = calendar.or(() -> zone.map(this::byTheTimetable));
        Optional<ZoneId> ofDays = days.map(WorkingCalendar::zone);
        return new HandlingTerms(new HandlingContent(
                warehouse,
                deliveryMethod,
                ofDays,
                days,
                assemblyTime,
                shippingTime,
                preparationDays,
                cutoffInWarehouse.map(time -> inWarehouse(time, ofDays)).or(() -> dailyCutoff),
                express,
                pickupSlots,
                pausedSince,
                findings(ranges)));
    }

    private List<Finding> findings(Ranges ranges) {
        return Stream.concat(leftOut.stream(), ranges.findings().stream()).toList();
    }

    private WorkingCalendar byTheTimetable(ZoneId id) {
        return WorkingCalendar.in(id)
                .weekly(WeeklyHours.of(workingHours, workingDays.toArray(DayOfWeek[]::new)))
                .build();
    }

    private static DailyCutoff inWarehouse(LocalTime time, Optional<ZoneId> zone) {
        return new DailyCutoff(
                time,
                zone.orElseThrow(() -> new IllegalArgumentException(
                        "cutoff " + time + " by the warehouse's clock needs the warehouse's zone (H-09)")));
    }
}
