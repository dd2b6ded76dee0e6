package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The timers of one way of selling, as dated and sourced rows. Immutable and open: {@link #with} replaces or adds a row, {@link #read} takes
 * a whole profile from a file of the caller's own.
 *
 * <p>Where Ozon publishes no number there is no row: FBS, rFBS and Express of Russia have no time until automatic cancellation (rules section
 * 1.4). The built-in rows stand in {@code profiles.tsv} beside this class.
 */
public final class RuleProfile {

    private final String name;
    private final Optional<Scheme> scheme;
    private final List<ProfileRow> rows;
    private final Set<String> chosen;
    private final RowFinder finder;

    private RuleProfile(String name, Optional<Scheme> scheme, List<ProfileRow> rows, Set<String> chosen) {
        this.name = name;
        this.scheme = scheme;
        this.rows = List.copyOf(rows);
        this.chosen = Set.copyOf(chosen);
        this.finder = new RowFinder(this.rows, this.chosen);
    }

    /** {@return FBS of Russia: the seller's stock, handed to Ozon's logistics} */
    public static RuleProfile fbsRussia() {
        return BuiltInProfiles.of("fbsRussia");
    }

    /** {@return rFBS of Russia: delivered by the seller, a partner or a carrier} */
    public static RuleProfile rfbsRussia() {
        return BuiltInProfiles.of("rfbsRussia");
    }

    /** {@return realFBS Express} */
    public static RuleProfile rfbsExpress() {
        return BuiltInProfiles.of("rfbsExpress");
    }

    /** {@return realFBS of sellers outside the CIS, with the history of its timers (X-01 to X-12, of which name no time; H-02)} */
    public static RuleProfile realFbsGlobal() {
        return BuiltInProfiles.of("realFbsGlobal");
    }

    /** {@return FBP: the stock stands with a partner warehouse, which assembles} */
    public static RuleProfile fbp() {
        return BuiltInProfiles.of("fbp");
    }

    /** {@return the reading of the seed article: an order is confirmed within 24 hours, which is no rule of Ozon's (L-05)} */
    public static RuleProfile seedArticle() {
        return BuiltInProfiles.of("seedArticle");
    }

    /**
     * The official profile of a scheme.
     *
     * @param scheme the scheme
     * @return its profile
     */
    public static RuleProfile forScheme(Scheme scheme) {
        return BuiltInProfiles.of(scheme);
    }

    /**
     * A profile without rows.
     *
     * @param name its name
     * @param scheme the scheme whose dates are computed; empty for none
     * @return the profile
     */
    public static RuleProfile empty(String name, Optional<Scheme> scheme) {
        return new RuleProfile(name, scheme, List.of(), Set.of());
    }

    /**
     * Reads a profile from a table with the columns name, profile, kind, counted_from, amount, rule, confidence, from, until, seen, sources.
     * Rows of other profiles are passed over.
     *
     * @param table the table
     * @param name the name of the profile in the column {@code profile}
     * @param scheme the scheme whose dates are computed; empty for none
     * @return the profile
     * @throws IllegalArgumentException when a cell cannot be read, a name stands twice or rows overlap; names file, line and rows
     */
    public static RuleProfile read(DatedTable table, String name, Optional<Scheme> scheme) {
        List<ProfileRow> rows = table.rows().stream()
                .filter(row -> row.text("profile").equals(name))
                .map(ProfileRow::read)
                .toList();
        return new RuleProfile(name, scheme, rows, Set.of());
    }

    /** {@return the profile's name} */
    public String name() {
        return name;
    }

    /** {@return the scheme whose dates are computed, or empty} */
    public Optional<Scheme> scheme() {
        return scheme;
    }

    /** {@return all rows with their sources, in the order of the table} */
    public List<ProfileRow> rows() {
        return rows;
    }

    /**
     * The row of a name.
     *
     * @param row the row's name
     * @return the row
     * @throws IllegalArgumentException when the profile has no such row; names it and the rows that there are
     */
    public ProfileRow row(String row) {
        return rows.stream()
                .filter(candidate -> candidate.name().equals(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row '" + row + "' in profile " + name
                        + "; there are " + rows.stream().map(ProfileRow::name).toList()));
    }

    /**
     * This profile with another row: in the place of the row of the same name, else at the end.
     *
     * @param row the row
     * @return the new profile
     * @throws IllegalArgumentException when it overlaps another row; names both
     */
    public RuleProfile with(ProfileRow row) {
        List<ProfileRow> changed = new ArrayList<>(rows);
        changed.replaceAll(old -> old.name().equals(row.name()) ? row : old);
        if (!changed.contains(row)) {
            changed.add(row);
        }
        return new RuleProfile(name, scheme, changed, chosen);
    }

    /**
     * This profile with a row chosen: it holds on every day that its known days do not rule out.
     *
     * @param row the name of the row, usually one whose first day nobody published
     * @return the new profile
     * @throws IllegalArgumentException when there is no such row, or a row that competes with it is chosen already; names both
     */
    public RuleProfile choosing(String row) {
        Set<String> names = new TreeSet<>(chosen);
        names.add(row(row).name());
        return new RuleProfile(name, scheme, rows, names);
    }

    /**
     * The timer that holds on a day.
     *
     * @param day the day of judgement: the day of the order
     * @param kind what happens when the time is over
     * @param from the moment that it counts from
     * @return the row, that there is none, or that nobody knows
     */
    public RowAnswer on(LocalDate day, DeadlineKind kind, CountedFrom from) {
        return timers(kind, from).find(day.toEpochDay());
    }

    /**
     * The largest preparation time that holds on a day (H-02).
     *
     * @param day the day of judgement: the day of the order
     * @return the row, that there is none, or that nobody knows
     */
    public RowAnswer maximumPreparationOn(LocalDate day) {
        return maximumPreparation().find(day.toEpochDay());
    }

    /** The timers of one kind that count from the same moment: whoever asks often keeps it. */
    RowFinder timers(DeadlineKind kind, CountedFrom from) {
        return finder.among(kind, from, false);
    }

    RowFinder maximumPreparation() {
        return finder.among(DeadlineKind.PLANNED_SHIP, CountedFrom.ORDER, true);
    }

    @Override
    public String toString() {
        return "RuleProfile " + name + " of " + rows.size() + " rows";
    }
}
