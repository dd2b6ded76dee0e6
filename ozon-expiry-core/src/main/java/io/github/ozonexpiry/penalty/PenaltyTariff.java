package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.rule.Validity;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a breach cost at one time, as a dated and sourced row: the zones of the index and the charge, and apart from them what is blocked.
 *
 * @param name its name, unique in a table; by it a row whose days nobody published is chosen
 * @param schemes for which ways of selling, one or more
 * @param fees the fee of each breach; of one without fee nobody published it
 * @param minimum the least charge for one order, where there is one
 * @param maximum the greatest charge for one order, where there is one
 * @param zones the zones of the index from the lowest up, without gap; empty where the index does not matter
 * @param dailyFree how many of a day's first cancellations are free, 0 or more (I-16)
 * @param blocks at which share what is blocked
 * @param evidence the rules, the sources and the days
 */
public record PenaltyTariff(
        String name,
        Set<Scheme> schemes,
        Map<Breach, Fee> fees,
        Optional<Money> minimum,
        Optional<Money> maximum,
        List<Zone> zones,
        int dailyFree,
        List<BlockRule> blocks,
        Evidence evidence) {

    /**
     * What a breach costs.
     *
     * @param kind how the percent is found
     * @param percent of the price of the goods; 0 unless the kind is {@link Kind#PERCENT}
     */
    public record Fee(Kind kind, Percent percent) {

        static final Fee NOTHING = of(Kind.NOTHING);
        static final Fee NOT_PUBLISHED = of(Kind.NOT_PUBLISHED);
        static final Fee OF_ZONE = of(Kind.OF_ZONE);

        private static Fee of(Kind kind) {
            return new Fee(kind, Percent.of("0"));
        }

        /** How the percent of a fee is found. */
        public enum Kind {
            /** Nothing is charged. */
            NOTHING,
            /** Nobody published what is charged. */
            NOT_PUBLISHED,
            /** The zone of the index states the percent. */
            OF_ZONE,
            /** The tariff states the percent, which a zone may multiply. */
            PERCENT
        }
    }

    /**
     * At which share what is blocked; a condition of its own beside the zones of the charge.
     *
     * @param measure what is measured
     * @param way the way of delivery that the limit is for, in Ozon's words; empty where it does not differ
     * @param limit the limit
     * @param atLimit whether the limit itself is enough
     * @param windowDays how many days are counted, where it is known
     * @param leftOutDays how many days up to today are not counted, where it is known
     * @param leastShipments about how many shipments it needs; 0 where nobody says
     * @param follows what is blocked
     * @param improveDays days to improve before the block, 0 for none
     * @param blockDays how long the block lasts, where it is known
     * @param repeat when a block lasts for ever, where it does
     * @param evidence the rules, the sources and the days
     */
    public record BlockRule(
            Measure measure,
            String way,
            Percent limit,
            boolean atLimit,
            OptionalInt windowDays,
            OptionalInt leftOutDays,
            int leastShipments,
            Follows follows,
            int improveDays,
            OptionalInt blockDays,
            Optional<Repeat> repeat,
            Evidence evidence) {

        /** What a limit is measured against. */
        public enum Measure {
            /** The error index. */
            INDEX,
            /** The share of cancellations. */
            CANCELLATIONS,
            /** The share of late hand-overs. */
            LATE,
            /** The share of shipments sent another way than declared. */
            CHANNEL_ERRORS
        }

        /** What a block takes away. */
        public enum Follows {
            /** The account is blocked. */
            ACCOUNT_BLOCKED,
            /** The warehouse is blocked. */
            WAREHOUSE_BLOCKED,
            /** The goods are hidden. */
            GOODS_HIDDEN
        }

        /**
         * When a block lasts for ever.
         *
         * @param block the number of the block that does, 3 for the third
         * @param withinDays the days within which the blocks before it lie
         */
        public record Repeat(int block, int withinDays) {}

        /**
         * Whether a share reaches the limit, compared exactly.
         *
         * @param errors what counts against the seller, 0 or more
         * @param shipments all that counts, 1 or more
         * @return whether the limit is passed, or reached where that is enough
         * @throws IllegalArgumentException when a number is out of bounds; names both
         */
        public boolean reachedBy(long errors, long shipments) {
            int compared = new Fraction(errors, shipments).compareTo(limit);
            return compared > 0 || (atLimit && compared == 0);
        }

        /** {@return the limit and what follows, in words} */
        public Message message() {
            String key = atLimit ? "block.from" : "block.above";
            return Message.of(
                    key, Message.of("block.measure." + measure), limit, Message.of("block.follows." + follows));
        }
    }

    /**
     * What a row rests on.
     *
     * @param rules the rules that say so, that of the charge first; empty where there is a source and no rule
     * @param confidence how far it can be trusted
     * @param validity the days on which it holds
     * @param seen a day on which a source shows it in force, where an end of its days is not known
     * @param sources short names of the documents that say so
     * @param place where the row was read, such as {@code tariffs.tsv:12}
     */
    public record Evidence(
            List<RuleId> rules,
            Confidence confidence,
            Validity validity,
            Optional<LocalDate> seen,
            List<String> sources,
            String place) {

        /**
         * Copies the lists.
         *
         * @param rules the rules that say so
         * @param confidence how far it can be trusted
         * @param validity the days on which it holds
         * @param seen a day on which a source shows it in force
         * @param sources short names of the documents that say so
         * @param place where the row was read
         * @throws IllegalArgumentException when it is seen on a day on which it does not hold; names the day
         */
        public Evidence {
            rules = List.copyOf(rules);
            sources = List.copyOf(sources);
            if (seen.isPresent() && validity.covers(seen.get()) == Validity.Cover.NO) {
                throw new IllegalArgumentException("seen on " + seen.get() + ", when it does not hold");
            }
        }
    }

    /**
     * Refuses a tariff that leaves a question open.
     *
     * @param name its name
     * @param schemes for which ways of selling
     * @param fees the fee of each breach
     * @param minimum the least charge for one order
     * @param maximum the greatest charge for one order
     * @param zones the zones of the index from the lowest up
     * @param dailyFree how many of a day's first cancellations are free
     * @param blocks at which share what is blocked
     * @param evidence the rules, the sources and the days
     * @throws IllegalArgumentException when a name or scheme is missing, a number is negative, the minimum lies above the maximum or is of another
     *     currency, the zones leave a gap, a fee needs zones that are not there, or what is charged has no rule; names the tariff
     */
    public PenaltyTariff {
        schemes = Set.copyOf(schemes);
        fees = Map.copyOf(fees);
        zones = List.copyOf(zones);
        blocks = List.copyOf(blocks);
        if (name.isBlank() || schemes.isEmpty() || dailyFree < 0) {
            throw new IllegalArgumentException("a tariff needs a name, a scheme and 0 or more free a day, got '" + name
                    + "', " + schemes + " and " + dailyFree);
        }
        TariffCheck.of(fees, minimum, maximum, zones, dailyFree, evidence).ifPresent(fault -> {
            throw new IllegalArgumentException("tariff '" + name + "': " + fault);
        });
    }

    /**
     * What a breach costs.
     *
     * @param breach the breach
     * @return its fee
     */
    public Fee fee(Breach breach) {
        return fees.getOrDefault(breach, Fee.NOT_PUBLISHED);
    }

    /**
     * The zone that an index lies in.
     *
     * @param errors the errors that count, 0 or more
     * @param shipments the shipments that count, 1 or more
     * @return the zone, or empty for a tariff without zones
     * @throws IllegalArgumentException when a number is out of bounds; names both
     */
    public Optional<Zone> zoneOf(long errors, long shipments) {
        Fraction index = new Fraction(errors, shipments);
        return zones.stream()
                .filter(zone -> zone.contains(index.errors(), index.shipments()))
                .findFirst();
    }

    /**
     * The zone that an index stated by Ozon lies in.
     *
     * @param index the index
     * @return the zone, or empty for a tariff without zones
     */
    public Optional<Zone> zoneOf(Percent index) {
        return zones.stream().filter(zone -> zone.contains(index)).findFirst();
    }

    PenaltyTariff withBlocks(List<BlockRule> more) {
        List<BlockRule> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new PenaltyTariff(name, schemes, fees, minimum, maximum, zones, dailyFree, all, evidence);
    }

    /** {@return the row in a few words for developers: where it was read, and its name} */
    @Override
    public String toString() {
        return (evidence.place().isEmpty() ? "" : evidence.place() + ": ") + name;
    }
}
