package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Validity.Cover;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tariffs of all times and ways of selling. Immutable and open: {@link #with} takes a caller's own rows.
 *
 * <p>A row holds for certain on the days between known ends, and from the day on which a source shows it ({@code seen}) as far as a known
 * end reaches; elsewhere the answer is "not known", with every row that may hold: neither ruled out by its own days nor parted from them by one that
 * holds for certain in between. A row can be chosen by its name (see decision 9). The built-in rows stand in
 * {@code tariffs.tsv} and {@code blocks.tsv} beside this class.
 */
public final class PenaltyTariffs {

    private static final PenaltyTariffs OFFICIAL = new PenaltyTariffs(
            TariffTable.withBlocks(
                    TariffTable.tariffs(DatedTable.of(PenaltyTariffs.class, "tariffs.tsv")),
                    DatedTable.of(PenaltyTariffs.class, "blocks.tsv")),
            Set.of());

    private final List<PenaltyTariff> rows;
    private final Set<String> chosen;

    /** What is known about a scheme on a day. */
    public sealed interface Answer {

        /**
         * This tariff holds.
         *
         * @param get the tariff
         */
        record Known(PenaltyTariff get) implements Answer {}

        /**
         * Nobody knows which tariff holds.
         *
         * @param reason why not
         * @param candidates the tariffs that no known day rules out, any of which {@link PenaltyTariffs#choosing} picks; perhaps none
         */
        record NotKnown(Message reason, List<PenaltyTariff> candidates) implements Answer {

            /**
             * Copies the candidates.
             *
             * @param reason why not
             * @param candidates the tariffs that no known day rules out
             */
            public NotKnown {
                candidates = List.copyOf(candidates);
            }
        }

        /** {@return the tariff, if one holds for certain or was chosen} */
        default Optional<PenaltyTariff> tariff() {
            return this instanceof Known known ? Optional.of(known.get()) : Optional.empty();
        }
    }

    private PenaltyTariffs(List<PenaltyTariff> rows, Set<String> chosen) {
        this.rows = List.copyOf(rows);
        this.chosen = Set.copyOf(chosen);
        TariffOverlaps.refuse(this.rows);
    }

    /** {@return Ozon's tariffs as this version knows them (I-05, I-16, RU-0 to RU-4)} */
    public static PenaltyTariffs official() {
        return OFFICIAL;
    }

    /**
     * These tariffs with those of a table: in the place of a tariff of the same name, else at the end.
     *
     * @param tariffs a table with the columns of {@code tariffs.tsv}
     * @return the new tariffs
     * @throws IllegalArgumentException when a cell cannot be read, a name stands twice, or two rows hold for one scheme on one day; names
     *     file, line, column, value and the other row
     */
    public PenaltyTariffs with(DatedTable tariffs) {
        List<PenaltyTariff> added = TariffTable.tariffs(tariffs);
        TariffOverlaps.refuse(added);
        List<PenaltyTariff> all = new ArrayList<>(rows);
        for (PenaltyTariff tariff : added) {
            all.replaceAll(old -> old.name().equals(tariff.name()) ? tariff : old);
            if (!all.contains(tariff)) {
                all.add(tariff);
            }
        }
        return new PenaltyTariffs(all, chosen);
    }

    /**
     * These tariffs with further conditions of blocks.
     *
     * @param blocks a table with the columns of {@code blocks.tsv}
     * @return the new tariffs
     * @throws IllegalArgumentException when a cell cannot be read or there is no such tariff; names file, line, column and value
     */
    public PenaltyTariffs withBlocks(DatedTable blocks) {
        return new PenaltyTariffs(TariffTable.withBlocks(rows, blocks), chosen);
    }

    /**
     * These tariffs with one chosen: it holds for its schemes on every day that its known days do not rule out, before any
     * other; of two chosen ones, that which stands later in the table.
     *
     * @param name the name of the tariff, usually one whose days nobody published
     * @return the new tariffs
     * @throws IllegalArgumentException when there is no such tariff; names it and those that there are
     */
    public PenaltyTariffs choosing(String name) {
        Set<String> names = new HashSet<>(chosen);
        names.add(named(name).name());
        return new PenaltyTariffs(rows, names);
    }

    /** {@return all tariffs in the order of the table} */
    public List<PenaltyTariff> all() {
        return rows;
    }

    /**
     * The tariff of a name.
     *
     * @param name such as {@code GLOBAL-5}
     * @return the tariff
     * @throws IllegalArgumentException when there is none; names it and those that there are
     */
    public PenaltyTariff named(String name) {
        return rows.stream()
                .filter(tariff -> tariff.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tariff '" + name + "'; there are "
                        + rows.stream().map(PenaltyTariff::name).toList()));
    }

    /**
     * The tariff of a scheme on a day.
     *
     * @param scheme the way of selling
     * @param day the day of the charge: the day of the cancellation or of the delay (I-07)
     * @return the tariff, or not known with the reason and the candidates
     */
    public Answer on(Scheme scheme, LocalDate day) {
        List<PenaltyTariff> ofScheme = rows.stream()
                .filter(tariff -> tariff.schemes().contains(scheme))
                .toList();
        List<PenaltyTariff> possible =
                ofScheme.stream().filter(tariff -> possible(tariff, day)).toList();
        return possible.stream()
                .filter(tariff -> chosen.contains(tariff.name()))
                .reduce((earlier, later) -> later)
                .or(() ->
                        possible.stream().filter(tariff -> certain(tariff, day)).findFirst())
                .<Answer>map(Answer.Known::new)
                .orElseGet(() -> notKnown(scheme, day, unfollowed(possible, day, ofScheme)));
    }

    private static boolean possible(PenaltyTariff tariff, LocalDate day) {
        return tariff.evidence().validity().covers(day) != Cover.NO;
    }

    private static boolean certain(PenaltyTariff tariff, LocalDate day) {
        return CertainDays.of(tariff.evidence())
                .filter(days -> days.contains(day))
                .isPresent();
    }

    /** A tariff that another one followed does not come back. */
    private static List<PenaltyTariff> unfollowed(
            List<PenaltyTariff> possible, LocalDate day, List<PenaltyTariff> ofScheme) {
        List<CertainDays> all = ofScheme.stream()
                .flatMap(tariff -> CertainDays.of(tariff.evidence()).stream())
                .toList();
        return possible.stream()
                .filter(tariff -> CertainDays.of(tariff.evidence())
                        .filter(days -> all.stream().anyMatch(other -> other.parts(days, day)))
                        .isEmpty())
                .toList();
    }

    private static Answer notKnown(Scheme scheme, LocalDate day, List<PenaltyTariff> candidates) {
        return new Answer.NotKnown(reason(scheme, day, candidates), candidates);
    }

    private static Message reason(Scheme scheme, LocalDate day, List<PenaltyTariff> possible) {
        return possible.isEmpty()
                ? Message.of("tariff.notKnown.none", scheme, day)
                : Message.of(
                        "tariff.notKnown.undated",
                        scheme,
                        day,
                        String.join(
                                ", ", possible.stream().map(PenaltyTariff::name).toList()));
    }
}
