package io.github.ozonexpiry.index;

import io.github.ozonexpiry.index.IndexOutcome.Excused;
import io.github.ozonexpiry.index.IndexOutcome.NotReckoned;
import io.github.ozonexpiry.index.IndexOutcome.PerhapsError;
import io.github.ozonexpiry.index.IndexOutcome.SellerError;
import io.github.ozonexpiry.index.IndexOutcome.Shipment;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What was told of one posting, the newest word on each, and what of it stands in the counters. */
final class Told {

    /** Of two words of one moment the greater one counts: what says more against the seller, else any, but always the same. */
    private static final Comparator<IndexOutcome> WEIGHT =
            Comparator.comparingInt(Told::rank).thenComparing(IndexOutcome::toString);

    private static final Comparator<Optional<Exclusion>> EXCLUSION_FIRST =
            Comparator.comparingInt(reason -> reason.map(Enum::ordinal).orElse(-1));

    private Optional<Word<IndexOutcome>> outcome = Optional.empty();
    private Optional<Word<Optional<Exclusion>>> exclusion = Optional.empty();
    private Optional<Counted> counted = Optional.empty();

    private record Word<T>(T value, Instant at) {}

    Told() {}

    /** The same words, of which nothing stands in any counter yet. */
    Told(Told other) {
        outcome = other.outcome;
        exclusion = other.exclusion;
    }

    void learn(IndexOutcome told, Instant at) {
        outcome = newest(outcome, new Word<>(told, at), WEIGHT);
    }

    void exclude(Optional<Exclusion> why, Instant at) {
        exclusion = newest(exclusion, new Word<>(why, at), EXCLUSION_FIRST);
    }

    void forgetAll() {
        outcome = Optional.empty();
        exclusion = Optional.empty();
    }

    Optional<Counted> counted() {
        return counted;
    }

    void counted(Optional<Counted> now) {
        counted = now;
    }

    Optional<Instant> created() {
        return outcome.flatMap(word -> createdOf(word.value()));
    }

    Optional<Counted> countedBy(IndexPolicy policy) {
        return isLeftOut(policy) ? Optional.empty() : created().map(at -> counting(policy, at));
    }

    /** What is missing, unless the posting counts in neither number anyhow. */
    Optional<Message> notReckoned(IndexPolicy policy) {
        return outcome.map(Word::value)
                .filter(told -> !isLeftOut(policy))
                .flatMap(told -> told instanceof NotReckoned missing ? Optional.of(missing.why()) : Optional.empty());
    }

    private Counted counting(IndexPolicy policy, Instant created) {
        IndexOutcome told = outcome.orElseThrow().value();
        if (excuse().isEmpty() && told instanceof SellerError error) {
            return Counted.error(policy, created, error.error(), true);
        }
        if (excuse().isEmpty() && told instanceof PerhapsError error) {
            return Counted.error(policy, created, error.error(), false);
        }
        return Counted.shipment(policy, created);
    }

    private boolean isLeftOut(IndexPolicy policy) {
        return excuse().filter(policy.leftOut()::contains).isPresent();
    }

    /** The caller's word goes before the outcome's. */
    private Optional<Exclusion> excuse() {
        Optional<Exclusion> own = exclusion.flatMap(Word::value);
        return own.isPresent() ? own : outcome.map(Word::value).flatMap(Told::excuseOf);
    }

    private static Optional<Exclusion> excuseOf(IndexOutcome told) {
        return told instanceof Excused excused ? Optional.of(excused.why()) : Optional.empty();
    }

    private static <T> Optional<Word<T>> newest(Optional<Word<T>> known, Word<T> told, Comparator<T> weight) {
        return Stream.concat(known.stream(), Stream.of(told))
                .max(Comparator.<Word<T>, Instant>comparing(Word::at).thenComparing(Word::value, weight));
    }

    static Optional<Instant> createdOf(IndexOutcome told) {
        if (told instanceof Shipment shipment) {
            return Optional.of(shipment.created());
        }
        if (told instanceof SellerError error) {
            return Optional.of(error.created());
        }
        if (told instanceof PerhapsError error) {
            return Optional.of(error.created());
        }
        return told instanceof Excused excused ? Optional.of(excused.created()) : Optional.empty();
    }

    private static int rank(IndexOutcome told) {
        if (told instanceof SellerError) {
            return 4;
        }
        if (told instanceof PerhapsError) {
            return 3;
        }
        if (told instanceof Excused) {
            return 2;
        }
        return told instanceof Shipment ? 1 : 0;
    }
}
