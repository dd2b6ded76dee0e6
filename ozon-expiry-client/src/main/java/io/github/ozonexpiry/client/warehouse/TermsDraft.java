package io.github.ozonexpiry.client.warehouse;

import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.DailyCutoff;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.HandlingTermsBuilder;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.ShippingTime;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes terms of what Ozon states; what cannot be used is left out and becomes a finding. */
final class TermsDraft {

    private static final RuleId OF_WAREHOUSE = RuleId.of("H-08");
    private static final RuleId OF_METHOD = RuleId.of("H-09");

    private final HandlingTermsBuilder terms = HandlingTerms.ofOzon();
    private final TermsReading reading;
    private boolean zoneIsKnown;

    TermsDraft(TermsReading reading) {
        this.reading = reading;
    }

    TermsDraft warehouse(Warehouse warehouse) {
        warehouse.warehouseId().value().ifPresent(terms::warehouse);
        warehouse.pauseAt().value().ifPresent(terms::pausedSince);
        warehouse
                .addressInfo()
                .value()
                .ifPresent(address -> take("address_info.utc", address.utc(), OF_WAREHOUSE, text -> {
                    terms.utc(text);
                    zoneIsKnown = true;
                }));
        days(warehouse.workingDays());
        reading.timetable().ifPresent(offset -> warehouse.timetable().value().ifPresent(hours -> hours(hours, offset)));
        assembly(warehouse.slaCutIn());
        minutes("cut_in_time", warehouse.cutInTime(), minutes -> terms.shippingTime(ShippingTime.ofMinutes(minutes)));
        warehouse.firstMile().value().ifPresent(this::slots);
        return this;
    }

    TermsDraft method(DeliveryMethod method) {
        method.id().value().ifPresent(terms::deliveryMethod);
        assembly(method.slaCutIn());
        take("cutoff", method.cutoff(), OF_METHOD, this::cutoff);
        return this;
    }

    HandlingTerms build() {
        return terms.build();
    }

    private void days(List<Word<WorkingDay>> stated) {
        stated.stream()
                .filter(day -> day.known().isEmpty())
                .forEach(day -> terms.leftOut("working_days", day.text(), OF_WAREHOUSE));
        Set<DayOfWeek> days = stated.stream()
                .flatMap(day -> day.known().stream())
                .flatMap(day -> day.day().stream())
                .collect(Collectors.toSet());
        if (!days.isEmpty()) {
            terms.workingDays(days);
        }
    }

    private void hours(Warehouse.Timetable timetable, ZoneOffset offset) {
        List<Warehouse.Hours> stated = timetable.workingHours();
        if (stated.isEmpty()) {
            return;
        }
        String text = stated.stream()
                .map(each -> each.timeFrom().orElse("") + "/" + each.timeTo().orElse(""))
                .collect(Collectors.joining(", "));
        use(
                "working_hours",
                text,
                OF_WAREHOUSE,
                () -> terms.workingHours(stated.stream()
                        .map(each -> timeOfDay(each.timeFrom(), offset) + "-" + end(timeOfDay(each.timeTo(), offset)))
                        .toArray(String[]::new)));
    }

    private static LocalTime timeOfDay(Stated<String> moment, ZoneOffset offset) {
        return OffsetDateTime.parse(moment.orElse("").strip())
                .withOffsetSameInstant(offset)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
    }

    /** Midnight ends a day and does not begin it. */
    private static String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "24:00" : time.toString();
    }

    private void assembly(Stated<Long> stated) {
        minutes("sla_cut_in", stated, minutes -> terms.assemblyTime(new AssemblyTime(minutes, reading.counting())));
    }

    private void minutes(String setting, Stated<Long> stated, Consumer<Long> setter) {
        stated.value()
                .filter(minutes -> minutes != 0)
                .ifPresent(minutes -> use(setting, minutes.toString(), OF_WAREHOUSE, () -> setter.accept(minutes)));
    }

    private void slots(FirstMile mile) {
        String from = mile.timeslotFrom().orElse("");
        String to = mile.timeslotTo().orElse("");
        if (!from.isEmpty() || !to.isEmpty()) {
            String slot = from + "-" + to;
            use(
                    "first_mile.timeslot",
                    slot,
                    OF_WAREHOUSE,
                    () -> terms.pickupSlots(PickupSlots.daily(reading.slotZone(), slot)));
        }
    }

    private void cutoff(String text) {
        if (reading.cutoffZone().isPresent()) {
            terms.dailyCutoff(DailyCutoff.at(text, reading.cutoffZone().get()));
        } else if (zoneIsKnown) {
            terms.dailyCutoff(text);
        } else {
            throw new IllegalArgumentException("no zone for cutoff " + text);
        }
    }

    private void take(String setting, Stated<String> stated, RuleId rule, Consumer<String> setter) {
        stated.value().ifPresent(text -> use(setting, text, rule, () -> setter.accept(text)));
    }

    private void use(String setting, String stated, RuleId rule, Runnable setter) {
        try {
            setter.run();
        } catch (IllegalArgumentException | DateTimeException e) {
            terms.leftOut(setting, stated, rule);
        }
    }
}
