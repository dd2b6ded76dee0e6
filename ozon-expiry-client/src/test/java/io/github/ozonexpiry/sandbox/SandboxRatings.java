package io.github.ozonexpiry.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** How a shop is judged. Safe for many threads. */
public final class SandboxRatings {

    private final List<SandboxRating> ratings = new CopyOnWriteArrayList<>();
    private final List<SandboxPostingError> errors = new CopyOnWriteArrayList<>();

    SandboxRatings() {}

    /**
     * Adds a rating, or gives one another value.
     *
     * @param rating the rating
     * @return this
     */
    public SandboxRatings set(SandboxRating rating) {
        ratings.removeIf(each -> each.key().equals(rating.key()));
        ratings.add(rating);
        return this;
    }

    /**
     * Lets a posting count in the error index.
     *
     * @param error what went wrong
     * @return this
     */
    public SandboxRatings add(SandboxPostingError error) {
        errors.add(error);
        return this;
    }

    List<SandboxRating> all() {
        return ratings;
    }

    /** The errors by the moment at which they happened. */
    List<SandboxPostingError> errors() {
        return errors.stream()
                .sorted(Comparator.comparing(SandboxPostingError::at))
                .toList();
    }
}
