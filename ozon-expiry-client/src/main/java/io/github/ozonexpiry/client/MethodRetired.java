package io.github.ozonexpiry.client;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ozon answers that it no longer has the method: 400 {@code obsolete method cannot be used}, or a 404 that names the method rather than what
 * was asked for. Asking again is of no use; a newer version of this library, or the successor, is. Source: Seller API notes, 1.4 and 12.
 */
public final class MethodRetired extends OzonError {

    private static final long serialVersionUID = 1;

    /** The method that does the same today, where it is known. */
    private final @Nullable String successor;

    /** The first day without the method, where it is known. */
    private final @Nullable LocalDate since;

    MethodRetired(ErrorAnswer error, Optional<RetiredMethod> row) {
        super(error, row.map(known -> "; " + known).orElse("; the method is gone"));
        this.successor = row.map(RetiredMethod::successor).orElse(null);
        this.since = row.flatMap(RetiredMethod::from).orElse(null);
    }

    /** Whether an answer says so. */
    static boolean isSaidBy(ErrorAnswer error) {
        int status = error.answer().status();
        String text = error.said().message().orElse(error.said().excerpt()).toLowerCase(Locale.ROOT);
        return (status == 400 && text.contains("obsolete method"))
                || (status == 404 && (text.contains(error.path()) || text.contains("method is not allowed")));
    }

    /** {@return the method that does the same today; empty when this version does not know it} */
    public Optional<String> successor() {
        return Optional.ofNullable(successor);
    }

    /** {@return the first day without the method, as Ozon announced it; empty when this version does not know it} */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }
}
