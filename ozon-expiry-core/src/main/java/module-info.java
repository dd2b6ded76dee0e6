/**
 * The domain of order expiry on Ozon: values in, values out, {@code Instant now} as an argument, nothing but
 * {@code java.base} underneath. Start at {@link io.github.ozonexpiry.report.ExpiryReport}.
 */
module io.github.ozonexpiry.core {
    requires static org.jspecify;

    exports io.github.ozonexpiry.text;
    exports io.github.ozonexpiry.rule;
    exports io.github.ozonexpiry.money;
    exports io.github.ozonexpiry.calendar;
    exports io.github.ozonexpiry.stated;
    exports io.github.ozonexpiry.posting;
    exports io.github.ozonexpiry.history;
    exports io.github.ozonexpiry.stock;
    exports io.github.ozonexpiry.handling;
    exports io.github.ozonexpiry.deadline;
    exports io.github.ozonexpiry.expiry;
    exports io.github.ozonexpiry.cause;
    exports io.github.ozonexpiry.index;
    exports io.github.ozonexpiry.penalty;
    exports io.github.ozonexpiry.standing;
    exports io.github.ozonexpiry.outlook;
    exports io.github.ozonexpiry.audit;
    exports io.github.ozonexpiry.contact;
    exports io.github.ozonexpiry.content;
    exports io.github.ozonexpiry.letter;
    exports io.github.ozonexpiry.offer;
    exports io.github.ozonexpiry.recovery;
    exports io.github.ozonexpiry.aftermath;
    exports io.github.ozonexpiry.capacity;
    exports io.github.ozonexpiry.picking;
    exports io.github.ozonexpiry.attention;
    exports io.github.ozonexpiry.prevention;
    exports io.github.ozonexpiry.adviser;
    exports io.github.ozonexpiry.pickup;
    exports io.github.ozonexpiry.preparation;
    exports io.github.ozonexpiry.availability;
    exports io.github.ozonexpiry.safety;
    exports io.github.ozonexpiry.sync;
    exports io.github.ozonexpiry.guard;
    exports io.github.ozonexpiry.placement;
    exports io.github.ozonexpiry.report;
}
