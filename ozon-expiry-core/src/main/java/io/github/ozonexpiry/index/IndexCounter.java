package io.github.ozonexpiry.index;

import java.time.LocalDate;

/**
 * The index of every day of a range, from bare days: the fast way for batches. It knows no postings, so that what is told twice counts twice.
 *
 * <p>Days are days of the epoch, as {@link LocalDate#toEpochDay}. Creations are kept by day, with the sum of the window that was read last, which
 * every creation in it moves along; errors are fewer, and kept by window. So a creation changes two numbers, an error as many as the window has
 * days, the index of the same day is read again at once, that of another day sums one window. Not for use by several threads at once.
 */
public final class IndexCounter {

    private static final int MOST_DAYS = 20_000;

    private final IndexPolicy policy;
    private final long firstDay;
    private final long lastDay;
    private final int windowDays;
    private final long toWindow;
    private final long[] createdOn;
    private final long[] errors;
    private final long[] besideCreated;
    private int readLast;
    private long createdInReadLast;

    /**
     * A counter of nothing.
     *
     * @param policy how the index is reckoned; its zone, exclusions and first orders are the caller's business here
     * @param first the first day of the range
     * @param last the last day of the range; at most 20,000 days, and at least one window
     * @throws IllegalArgumentException when the range is shorter than a window or too long; names it
     */
    public IndexCounter(IndexPolicy policy, LocalDate first, LocalDate last) {
        this.policy = policy;
        firstDay = first.toEpochDay();
        lastDay = last.toEpochDay();
        windowDays = policy.windowDays();
        toWindow = firstDay + policy.excludedDays() + windowDays - 1;
        long days = lastDay - firstDay + 1;
        if (days < windowDays || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "a range has " + windowDays + " to " + MOST_DAYS + " days, got " + first + " to " + last);
        }
        errors = new long[(int) days - windowDays + 1];
        besideCreated = new long[errors.length];
        createdOn = new long[(int) days];
    }

    /**
     * A shipment was created.
     *
     * @param day the day, not after the range; one before the range counts in no window of it
     * @throws IllegalArgumentException when the day is after the range; names it
     */
    public void created(long day) {
        changeCreated(day, 1);
    }

    /**
     * A shipment that counts as created was cancelled through the seller, or is in another way the one error that counts of it.
     *
     * @param created the day of its creation
     * @param cancelled the day of the cancellation, not before that and not after the range
     * @throws IllegalArgumentException when the days are not in order or the second is after the range; names them
     */
    public void cancelled(long created, long cancelled) {
        changeSurely(created, cancelled, cancelled, 1);
    }

    /**
     * A creation counts no longer.
     *
     * @param day the day that it was added with
     * @throws IllegalArgumentException when the day is after the range; names it
     */
    public void takeBackCreated(long day) {
        changeCreated(day, -1);
    }

    /**
     * An error counts no longer, as after an appeal; the shipment stays created.
     *
     * @param created the day of the creation that it was added with
     * @param cancelled the day of the cancellation that it was added with
     * @throws IllegalArgumentException as {@link #cancelled}
     */
    public void takeBackCancelled(long created, long cancelled) {
        changeSurely(created, cancelled, cancelled, -1);
    }

    /** A cancellation of one of the days, in the windows that contain all of them. */
    void changeSurely(long created, long earliest, long latest, int change) {
        changeError(created, earliest, latest, windowOf(latest) - windowDays + 1, windowOf(earliest), change);
    }

    /** A cancellation of one of the days, in the windows that contain any of them. */
    void changePerhaps(long created, long earliest, long latest, int change) {
        changeError(created, earliest, latest, windowOf(earliest) - windowDays + 1, windowOf(latest), change);
    }

    /**
     * How many errors the index of a day counts.
     *
     * @param indexDay the day on which the index is reckoned
     * @return the numerator
     * @throws IllegalArgumentException when the window of the day is not within the range; names both
     */
    public long numerator(long indexDay) {
        return errors[placeOf(indexDay)];
    }

    /**
     * How many shipments the index of a day counts.
     *
     * @param indexDay the day on which the index is reckoned
     * @return the denominator
     * @throws IllegalArgumentException when the window of the day is not within the range; names both
     */
    public long denominator(long indexDay) {
        return shipments(placeOf(indexDay));
    }

    /**
     * The index of a day.
     *
     * @param indexDay the day on which the index is reckoned
     * @return its counts and its window
     * @throws IllegalArgumentException when the window of the day is not within the range, or more was taken back than was added; names it
     */
    public IndexReading on(LocalDate indexDay) {
        int place = placeOf(indexDay.toEpochDay());
        return new IndexReading(
                indexDay, policy.firstDay(indexDay), policy.lastDay(indexDay), errors[place], shipments(place));
    }

    /** {@return the last day of which the index can be read} */
    public LocalDate lastIndexDay() {
        return LocalDate.ofEpochDay(toWindow + errors.length - 1);
    }

    /** {@return how the index is reckoned} */
    public IndexPolicy policy() {
        return policy;
    }

    /** A window has the place of its first day; the last window that contains a day begins with it. Long before the range is before it. */
    private long windowOf(long day) {
        if (day > lastDay) {
            throw new IllegalArgumentException("the day " + LocalDate.ofEpochDay(day)
                    + " is after the range, which ends " + LocalDate.ofEpochDay(lastDay));
        }
        return Math.max(day, firstDay - windowDays) - firstDay;
    }

    private int placeOf(long indexDay) {
        long place = indexDay - toWindow;
        if (place < 0 || place >= errors.length) {
            throw outside(LocalDate.ofEpochDay(indexDay));
        }
        return (int) place;
    }

    private IllegalArgumentException outside(LocalDate indexDay) {
        return new IllegalArgumentException(
                "the index of " + indexDay + " needs the days " + policy.firstDay(indexDay) + " to "
                        + policy.lastDay(indexDay) + ", the range is " + LocalDate.ofEpochDay(firstDay) + " to "
                        + LocalDate.ofEpochDay(lastDay));
    }

    private void changeError(long created, long earliest, long latest, long from, long to, int change) {
        if (created > earliest || earliest > latest) {
            throw new IllegalArgumentException("created, and cancelled later or on the same day: got "
                    + LocalDate.ofEpochDay(created) + ", " + LocalDate.ofEpochDay(earliest)
                    + (earliest == latest ? "" : " to " + LocalDate.ofEpochDay(latest)));
        }
        change(errors, from, to, change);
        long sameUntil = windowOf(created);
        int ofEarlier = policy.denominator().ofEarlier();
        int ofSame = policy.denominator().ofSame();
        change(besideCreated, Math.max(from, sameUntil + 1), to, change * ofEarlier);
        change(besideCreated, from, Math.min(to, sameUntil), change * ofSame);
    }

    void changeCreated(long day, int change) {
        long place = windowOf(day);
        if (place < 0) {
            return;
        }
        createdOn[(int) place] += change;
        if (place >= readLast && place < readLast + windowDays) {
            createdInReadLast += change;
        }
    }

    private long shipments(int place) {
        if (place != readLast) {
            long sum = 0;
            for (int i = place; i < place + windowDays; i++) {
                sum += createdOn[i];
            }
            readLast = place;
            createdInReadLast = sum;
        }
        return createdInReadLast + besideCreated[place];
    }

    private static void change(long[] sums, long from, long to, int change) {
        int last = (int) Math.min(to, sums.length - 1L);
        for (int i = (int) Math.max(from, 0); i <= last; i++) {
            sums[i] += change;
        }
    }
}
