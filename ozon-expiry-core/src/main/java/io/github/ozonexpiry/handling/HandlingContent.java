package io.github.ozonexpiry.handling;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The parts of {@link HandlingTerms}, hidden so that a new one breaks no caller. */
record HandlingContent(
        Optional<WarehouseId> warehouse,
        Optional<Delivery.MethodId> deliveryMethod,
        Optional<ZoneId> zone,
        Optional<WorkingCalendar> calendar,
        Optional<AssemblyTime> assemblyTime,
        Optional<ShippingTime> shippingTime,
        Optional<PreparationDays> preparationDays,
        Optional<DailyCutoff> dailyCutoff,
        Optional<ExpressTerms> express,
        Optional<PickupSlots> pickupSlots,
        Optional<Instant> pausedSince,
        List<Finding> findings) {}
