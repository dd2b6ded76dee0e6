package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.index.IndexCounter;
import io.github.ozonexpiry.index.IndexLedger;
import io.github.ozonexpiry.index.IndexPolicy;
import io.github.ozonexpiry.index.IndexRange;
import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.penalty.PenaltyTariff;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The error index from one day on: its zone, how far the next ones are, when it is in the best zone again, what further cancellations would do, and
 * which blocks are near. It is a snapshot: what is told to the ledger later changes nothing. Immutable.
 *
 * <p>Distances and days to come are those of the highest value that the index may have; {@link #lowest} stands beside it.
 */
public final class IndexOutlook {

    private final Readings readings;
    private final PenaltyTariff tariff;

    private IndexOutlook(Readings readings, PenaltyTariff tariff) {
        this.readings = readings;
        this.tariff = tariff;
    }

    /**
     * The outlook from a ledger.
     *
     * @param ledger the postings; its range should reach as many days beyond the day as a window has and leaves out, else some answers end earlier
     * @param tariff the tariff of the day
     * @param day the day
     * @return the outlook
     * @throws IllegalArgumentException when the window of the day is not within the ledger's range; names both
     */
    public static IndexOutlook of(IndexLedger ledger, PenaltyTariff tariff, LocalDate day) {
        return new IndexOutlook(Readings.of(ledger.policy(), day, ledger.lastIndexDay(), ledger::on), tariff);
    }

    /**
     * The outlook from a counter.
     *
     * @param counter the counts; its range as that of a ledger
     * @param tariff the tariff of the day
     * @param day the day
     * @return the outlook
     * @throws IllegalArgumentException when the window of the day is not within the counter's range; names both
     */
    public static IndexOutlook of(IndexCounter counter, PenaltyTariff tariff, LocalDate day) {
        return new IndexOutlook(
                Readings.of(counter.policy(), day, counter.lastIndexDay(), date -> exact(counter.on(date))), tariff);
    }

    /** {@return the index of the day} */
    public IndexRange today() {
        return readings.today();
    }

    /** {@return where the index stands if nothing counts that only may count} */
    public IndexPlace lowest() {
        return IndexPlace.of(today().lowest(), tariff);
    }

    /** {@return where the index stands if all of it counts} */
    public IndexPlace highest() {
        return IndexPlace.of(today().highest(), tariff);
    }

    /** {@return when the index is in the best zone again if nothing is shipped and nothing cancelled any more} */
    public Recovery withoutShipments() {
        return new RecoverySearch(readings, tariff, 0).find();
    }

    /**
     * When the index is in the best zone again at the present rate of shipments, the mean of the window, without errors. New shipments are created
     * from the next day on; the day itself stands as it was told.
     *
     * @return the answer
     */
    public Recovery atPresentRate() {
        return new RecoverySearch(readings, tariff, today().highest().denominator()).find();
    }

    /**
     * What further cancellations would do, of shipments that are counted already, and with no new shipments.
     *
     * @param more how many more on each day, 1 or more
     * @return for each day, in the order of time, the index that the charge of its cancellations takes
     * @throws IllegalArgumentException when a number is below 1; names the day
     */
    public List<Supposed> whatIf(Map<LocalDate, Integer> more) {
        List<Supposed> supposed = new ArrayList<>();
        new TreeMap<>(more).forEach((day, errors) -> {
            if (errors < 1) {
                throw new IllegalArgumentException("suppose 1 or more errors, got " + errors + " on " + day);
            }
            LocalDate indexDay = readings.policy().chargeIndexDay(day);
            Optional<IndexPlace> place =
                    readings.on(indexDay).map(range -> IndexPlace.of(with(range.highest(), more), tariff));
            supposed.add(new Supposed(day, errors, indexDay, place));
        });
        return supposed;
    }

    /** {@return every condition of a block that the tariff knows, and how near it is} */
    public List<BlockRisk> blocks() {
        return tariff.blocks().stream().map(rule -> BlockRisk.of(rule, today())).toList();
    }

    /**
     * The outlook in sentences for people.
     *
     * @return today, the days to come, the blocks; before them, for a tariff of Russia, that the index is only an estimate (RU-A1)
     */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        if (!tariff.schemes().contains(Scheme.REALFBS_GLOBAL)) {
            messages.add(Message.of("index.estimate.noFormula"));
        }
        messages.add(
                lowest().equals(highest())
                        ? highest().message()
                        : Message.of(
                                "outlook.between", lowest().message(), highest().message()));
        if (today().notReckoned() > 0) {
            messages.add(Message.of("outlook.notReckoned", today().notReckoned()));
        }
        messages.add(Message.of("outlook.withoutShipments", withoutShipments().message()));
        messages.add(Message.of("outlook.atPresentRate", atPresentRate().message()));
        for (BlockRisk block : blocks()) {
            messages.add(block.message());
            messages.addAll(block.whatEndsIt());
        }
        return messages;
    }

    private IndexReading with(IndexReading reading, Map<LocalDate, Integer> more) {
        long added = more.entrySet().stream()
                .filter(entry -> !entry.getKey().isBefore(reading.first())
                        && !entry.getKey().isAfter(reading.last()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        long errors = reading.numerator() + added;
        return new IndexReading(reading.day(), reading.first(), reading.last(), errors, shipments(reading, added));
    }

    /** A cancelled shipment counts itself, or not at all, as the policy says (I-03). */
    private long shipments(IndexReading reading, long added) {
        IndexPolicy.Denominator counted = readings.policy().denominator();
        return switch (counted) {
            case CREATED_OR_CANCELLED -> Math.max(reading.denominator(), reading.numerator() + added);
            case CREATED -> reading.denominator();
            case CREATED_NOT_CANCELLED -> Math.max(reading.denominator() - added, 0);
        };
    }

    private static IndexRange exact(IndexReading reading) {
        return new IndexRange(reading, reading, 0);
    }
}
