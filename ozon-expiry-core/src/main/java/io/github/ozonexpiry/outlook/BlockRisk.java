package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.index.IndexRange;
import io.github.ozonexpiry.index.IndexReading;
import io.github.ozonexpiry.index.IndexShare;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.PenaltyTariff.BlockRule;
import io.github.ozonexpiry.penalty.PenaltyTariff.BlockRule.Measure;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How near a block is by one condition, and what ends it.
 *
 * @param rule the condition
 * @param level how near
 * @param errorsUntil with how many more errors, shipments unchanged, the condition is met; empty where it is met or cannot be told
 */
public record BlockRisk(BlockRule rule, Level level, OptionalLong errorsUntil) {

    /** How near a block is. */
    public enum Level {
        /** The condition is met. */
        REACHED,
        /** It is met if all counts that may count. */
        PERHAPS,
        /** It is not met. */
        NOT_REACHED,
        /** It is not told by the index, or there is none. */
        NOT_MEASURED
    }

    static BlockRisk of(BlockRule rule, IndexRange index) {
        if (rule.measure() != Measure.INDEX || index.highest().share().isEmpty()) {
            return new BlockRisk(rule, Level.NOT_MEASURED, OptionalLong.empty());
        }
        if (reached(rule, index.lowest())) {
            return new BlockRisk(rule, Level.REACHED, OptionalLong.empty());
        }
        if (reached(rule, index.highest())) {
            return new BlockRisk(rule, Level.PERHAPS, OptionalLong.empty());
        }
        long until = rule.atLimit()
                ? IndexPlace.firstAt(rule.limit(), index.highest())
                : IndexPlace.firstAbove(rule.limit(), index.highest());
        return new BlockRisk(rule, Level.NOT_REACHED, OptionalLong.of(until));
    }

    static BlockRisk of(BlockRule rule, Percent index) {
        if (rule.measure() != Measure.INDEX) {
            return new BlockRisk(rule, Level.NOT_MEASURED, OptionalLong.empty());
        }
        int compared = index.compareTo(rule.limit());
        boolean reached = compared > 0 || (rule.atLimit() && compared == 0);
        return new BlockRisk(rule, reached ? Level.REACHED : Level.NOT_REACHED, OptionalLong.empty());
    }

    /** {@return the condition and how near it is, in words} */
    public Message message() {
        return errorsUntil.isPresent()
                ? Message.of("outlook.block.until", rule.message(), errorsUntil.getAsLong())
                : Message.of("outlook.block." + level, rule.message());
    }

    /** {@return what comes before the block, what ends it and what does not, in sentences for people} */
    public List<Message> whatEndsIt() {
        List<Message> ends = new ArrayList<>();
        if (rule.improveDays() > 0) {
            ends.add(Message.of("outlook.block.improve", rule.improveDays()));
        }
        ends.add(
                rule.blockDays().isPresent()
                        ? Message.of("outlook.block.days", rule.blockDays().getAsInt())
                        : Message.of("outlook.block.daysNotPublished"));
        rule.repeat()
                .ifPresent(
                        repeat -> ends.add(Message.of("outlook.block.forEver", repeat.block(), repeat.withinDays())));
        return ends;
    }

    private static boolean reached(BlockRule rule, IndexReading reading) {
        return reading.share()
                .map((IndexShare share) -> rule.reachedBy(share.errors(), share.shipments()))
                .orElse(false);
    }
}
