package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line of a dossier. What we say is never passed off as Ozon's: only a line whose source is Ozon is {@link Basis#STATED}.
 *
 * @param when when it was so, as far as anybody saw it; a stretch of time where the moment is not known, empty where it has no time
 * @param text what is said
 * @param basis who can be asked for it
 * @param source who says so: {@code Ozon}, or {@code Ozon, } and the field; the source of an event; the rule; or {@link #OURS}
 */
public record DossierLine(Optional<When> when, Message text, Basis basis, String source) {

    /** The source of what this library computed or estimated by no single rule. */
    public static final String OURS = "ozon-expiry";

    private static final String OF_OZON = Evidence.OZON + ", ";

    /** By the moment by which it had happened, then by the moment after which; what has no time is last. */
    static final Comparator<DossierLine> BY_TIME = Comparator.comparing(DossierLine::by)
            .thenComparing(line -> line.when().flatMap(When::after).orElse(Instant.MIN));

    /** Who can be asked for a line. */
    public enum Basis {
        /** Ozon stated it. */
        STATED,
        /** The seller's, the carrier's or another system recorded it. */
        RECORDED,
        /** This library computed it by a rule of Ozon's or from numbers. */
        COMPUTED,
        /** This library inferred it, or computed it from what is only approximately known. */
        ESTIMATED;

        /** {@return the basis in a word for people} */
        public Message message() {
            return Message.of("aftermath.basis." + this);
        }
    }

    /**
     * Refuses a line that passes off ours as Ozon's, or Ozon's as ours.
     *
     * @param when when it was so
     * @param text what is said
     * @param basis who can be asked for it
     * @param source who says so
     * @throws IllegalArgumentException when the source is blank, or a stated line is not Ozon's or another one is; names source and basis
     */
    public DossierLine {
        if (source.isBlank() || isOzon(source) != (basis == Basis.STATED)) {
            throw new IllegalArgumentException("a line that is " + basis + " cannot come from '" + source + "'");
        }
    }

    static DossierLine stated(Optional<When> when, Message text, String field) {
        return new DossierLine(when, text, Basis.STATED, OF_OZON + field);
    }

    static DossierLine recorded(Optional<When> when, Message text, String source) {
        return new DossierLine(when, text, isOzon(source) ? Basis.STATED : Basis.RECORDED, source);
    }

    static DossierLine computed(Message text) {
        return new DossierLine(Optional.empty(), text, Basis.COMPUTED, OURS);
    }

    static DossierLine estimated(Message text) {
        return new DossierLine(Optional.empty(), text, Basis.ESTIMATED, OURS);
    }

    static DossierLine from(Origin origin, Optional<When> when, Message text) {
        if (origin instanceof Origin.Stated stated) {
            return stated(when, text, stated.field());
        }
        return origin instanceof Origin.Computed computed
                ? new DossierLine(when, text, Basis.COMPUTED, computed.rule().text())
                : new DossierLine(
                        when,
                        text,
                        Basis.ESTIMATED,
                        ((Origin.Estimated) origin).rule().text());
    }

    private static boolean isOzon(String source) {
        return source.equals(Evidence.OZON) || source.startsWith(OF_OZON);
    }

    private Instant by() {
        return when.map(When::by).orElse(Instant.MAX);
    }
}
