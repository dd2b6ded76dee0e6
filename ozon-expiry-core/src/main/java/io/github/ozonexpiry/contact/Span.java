package io.github.ozonexpiry.contact;

import java.util.function.Function;

/** What the hours of a window count from. */
enum Span {
    AFTER_PAYMENT(Events::payment, Events::payment),
    AFTER_DELIVERY(Events::delivery, Events::delivery),
    PAYMENT_TO_AFTER_DELIVERY(Events::payment, Events::delivery),
    AFTER_MESSAGE(Events::buyersMessage, Events::buyersMessage),
    UNTIL_ENDED(events -> Moment.ALWAYS, Events::ending),
    BUYER_ONLY(events -> Moment.NEVER, events -> Moment.NEVER);

    private final Function<Events, Moment> begin;
    private final Function<Events, Moment> end;

    Span(Function<Events, Moment> begin, Function<Events, Moment> end) {
        this.begin = begin;
        this.end = end;
    }

    Moment begin(Events events) {
        return begin.apply(events);
    }

    Moment end(Events events) {
        return end.apply(events);
    }
}
