package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.outlook.BlockRisk;
import io.github.ozonexpiry.outlook.BlockRisk.Level;
import io.github.ozonexpiry.outlook.StatedIndex;
import io.github.ozonexpiry.penalty.Zone;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The error index of two days as Ozon states it: difference, zone and blocks by the tariff of each day. Which part a posting has made is
 * {@link RatingChange#partOf}.
 *
 * @param before the earlier day
 * @param after the later one
 */
public record IndexChange(StatedIndex before, StatedIndex after) {

    /**
     * Refuses days out of order.
     *
     * @param before the earlier day
     * @param after the later one
     * @throws IllegalArgumentException when the second day is not later; names both
     */
    public IndexChange {
        if (!after.day().isAfter(before.day())) {
            throw new IllegalArgumentException("the index of " + before.day() + " and then of " + after.day());
        }
    }

    /** {@return the later index less the earlier one, in points of percent; above 0 is worse} */
    public BigDecimal difference() {
        return after.index().value().subtract(before.index().value());
    }

    /** {@return whether the index lies in another zone; empty where one of the tariffs has no zones} */
    public Optional<Boolean> zoneChanged() {
        return before.zone().map(Zone::name).flatMap(first -> after.zone().map(second -> second.name() != first));
    }

    /** {@return the conditions of a block that are met on the later day and were not on the earlier one} */
    public List<BlockRisk> newlyBlocked() {
        List<BlockRisk> earlier = before.blocks();
        return after.blocks().stream()
                .filter(risk -> risk.level() == Level.REACHED)
                .filter(risk -> earlier.stream().noneMatch(risk::equals))
                .toList();
    }

    /** {@return what changed, in sentences for people} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(
                "aftermath.index",
                before.index(),
                before.day(),
                after.index(),
                after.day(),
                difference().toPlainString()));
        messages.add(zoneChanged()
                .map(changed -> Message.of(
                        changed ? "aftermath.index.zone" : "aftermath.index.sameZone",
                        before.zone().orElseThrow(),
                        after.zone().orElseThrow()))
                .orElseGet(() -> Message.of("aftermath.index.noZones")));
        newlyBlocked().forEach(risk -> messages.add(risk.message()));
        return messages;
    }
}
