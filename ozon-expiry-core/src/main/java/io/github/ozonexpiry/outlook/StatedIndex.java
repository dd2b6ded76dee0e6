package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.penalty.Zone;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of an index of which only Ozon's own percent is known, as in Russia (RU-A1): no counts, so no distance in errors and no day on
 * which it is better.
 *
 * @param day the day that Ozon states it for
 * @param index the index
 * @param tariff the tariff of the day
 */
public record StatedIndex(LocalDate day, Percent index, PenaltyTariff tariff) {

    /** {@return its zone; empty for a tariff without zones} */
    public Optional<Zone> zone() {
        return tariff.zoneOf(index);
    }

    /** {@return what share of the price a cancellation is charged; empty where that is not known} */
    public Optional<Percent> chargePercent() {
        return IndexPlace.percent(tariff, zone());
    }

    /** {@return how many points of percent it may rise within its zone; more is a worse zone; empty in the worst one} */
    public Optional<Percent> roomToWorse() {
        return zone().flatMap(Zone::upTo).map(limit -> new Percent(limit.value().subtract(index.value())));
    }

    /** {@return by how many points of percent it must fall to lie in a better zone; empty in the best one} */
    public Optional<Percent> fallToBetter() {
        return zone().flatMap(Zone::above)
                .map(limit -> new Percent(index.value().subtract(limit.value())));
    }

    /** {@return every condition of a block that the tariff knows, and whether it is met} */
    public List<BlockRisk> blocks() {
        return tariff.blocks().stream().map(rule -> BlockRisk.of(rule, index)).toList();
    }

    /** {@return what is known and what is not, in sentences for people} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(zone().map(zone -> Message.of("outlook.stated", index, day, zone, charged()))
                .orElseGet(() -> Message.of("outlook.stated.noZone", index, day, charged())));
        roomToWorse().ifPresent(room -> messages.add(Message.of("outlook.stated.worse", room)));
        fallToBetter().ifPresent(fall -> messages.add(Message.of("outlook.stated.better", fall)));
        messages.add(Message.of("outlook.stated.noCounts"));
        for (BlockRisk block : blocks()) {
            messages.add(block.message());
            messages.addAll(block.whatEndsIt());
        }
        return messages;
    }

    private Object charged() {
        return chargePercent().<Object>map(share -> share).orElseGet(() -> Message.of("outlook.chargeNotKnown"));
    }
}
