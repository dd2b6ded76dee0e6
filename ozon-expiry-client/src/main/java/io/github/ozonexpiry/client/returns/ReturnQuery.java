package io.github.ozonexpiry.client.returns;

import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which returns are wanted; an empty part excludes none. Source: Seller API, {@code filter} of {@code /v1/returns/list}.
 *
 * @param postings only those of these postings, 50 at most
 * @param schema only those of this scheme
 * @param period only those of which something happened then; Ozon takes one such period
 */
public record ReturnQuery(List<PostingNumber> postings, Optional<Schema> schema, Optional<Period> period) {

    private static final int MOST = 50;

    /** All returns. */
    public static final ReturnQuery ALL = new ReturnQuery(List.of(), Optional.empty(), Optional.empty());

    /** Who kept the goods. */
    public enum Schema {
        /** The seller. */
        FBS,
        /** Ozon. */
        FBO
    }

    /** What happened in a period. */
    public enum Event {
        /** The goods came back to the warehouse. */
        LOGISTIC_RETURN_DATE,
        /** Keeping them began to cost. */
        STORAGE_TARIFFICATION_START_DATE,
        /** The status of the return changed. */
        VISUAL_STATUS_CHANGE_MOMENT
    }

    /**
     * A period in which something happened.
     *
     * @param event what
     * @param from its beginning
     * @param to its end, after the beginning
     */
    public record Period(Event event, Instant from, Instant to) {

        /**
         * Refuses a period that does not go forward.
         *
         * @param event what
         * @param from its beginning
         * @param to its end
         * @throws IllegalArgumentException when it ends no later than it begins; names both
         */
        public Period {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("time_to: after time_from " + from + " is needed, got " + to);
            }
        }
    }

    /**
     * Refuses more than Ozon takes.
     *
     * @param postings only those of these postings
     * @param schema only those of this scheme
     * @param period only those of which something happened then
     * @throws IllegalArgumentException when there are more than 50 postings; names their number
     */
    public ReturnQuery {
        postings = List.copyOf(postings);
        if (postings.size() > MOST) {
            throw new IllegalArgumentException(
                    "posting_numbers: at most " + MOST + " are taken, got " + postings.size());
        }
    }

    /**
     * Those of some postings.
     *
     * @param postings the postings, 50 at most
     * @return the query
     * @throws IllegalArgumentException when there are more; names their number
     */
    public static ReturnQuery of(Collection<PostingNumber> postings) {
        return new ReturnQuery(List.copyOf(postings), Optional.empty(), Optional.empty());
    }

    /**
     * The same, but only those of a scheme.
     *
     * @param only the scheme
     * @return the new query
     */
    public ReturnQuery schema(Schema only) {
        return new ReturnQuery(postings, Optional.of(only), period);
    }

    /**
     * The same, but only those of which something happened in a period.
     *
     * @param event what
     * @param from the period's beginning
     * @param to its end
     * @return the new query
     * @throws IllegalArgumentException when it ends no later than it begins; names both
     */
    public ReturnQuery when(Event event, Instant from, Instant to) {
        return new ReturnQuery(postings, schema, Optional.of(new Period(event, from, to)));
    }
}
