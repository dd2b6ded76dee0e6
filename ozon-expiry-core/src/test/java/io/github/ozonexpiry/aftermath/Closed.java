package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.may;
import static io.github.ozonexpiry.posting.Postings.aPosting;
import static io.github.ozonexpiry.posting.Postings.cancelledBy;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseFileBuilder;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistoryBuilder;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A posting that Ozon's timer cancelled: ordered on Monday the 4th of May 2026 at 10:00 in Moscow, recommended for Tuesday 10:00, no delay until
 * Wednesday 07:00; looked at while it waited to be assembled (4th, 10:05) and to be handed over (12th, 10:00), and cancelled (13th, 10:00).
 */
final class Closed {

    static final Sku KETTLE = new Sku(7);
    static final PostingNumber NUMBER = PostingNumber.of("70350001-0001-1");

    private final PostingHistoryBuilder history;
    private final String number;
    private Cancellation why = cancelledBy(Party.OZON, 0, false, true);
    private UnaryOperator<PostingBuilder> first = posting -> posting;
    private UnaryOperator<PostingBuilder> last = posting -> posting;
    private Consumer<CaseFileBuilder> more = builder -> {};

    private Closed(String number) {
        this.number = number;
        this.history = PostingHistory.of(PostingNumber.of(number));
    }

    static Closed posting() {
        return posting(NUMBER.text());
    }

    static Closed posting(String number) {
        return new Closed(number);
    }

    Closed because(Cancellation cancellation) {
        why = cancellation;
        return this;
    }

    Closed event(Kind kind, String when) {
        history.happened(kind, may(when), "WMS");
        return this;
    }

    Closed event(Kind kind, String when, String source) {
        history.happened(kind, may(when), source);
        return this;
    }

    /** Something that happened at some time between two moments. */
    Closed between(Kind kind, String after, String by) {
        history.happened(new PostingEvent(kind, When.between(may(after), may(by)), "WMS"));
        return this;
    }

    Closed told(Status status, String when) {
        history.told(Word.of(status), may(when), may(when));
        return this;
    }

    /** As the first look showed it. */
    Closed first(UnaryOperator<PostingBuilder> change) {
        first = change;
        return this;
    }

    /** As the last look showed it. */
    Closed last(UnaryOperator<PostingBuilder> change) {
        last = change;
        return this;
    }

    Closed knowing(Consumer<CaseFileBuilder> input) {
        more = more.andThen(input);
        return this;
    }

    CaseFile file() {
        history.seen(
                        may("04 10:05"),
                        first.apply(dated(Status.AWAITING_PACKAGING)).build())
                .seen(may("12 10:00"), dated(Status.AWAITING_DELIVER).build())
                .seen(
                        may("13 10:00"),
                        last.apply(dated(Status.CANCELLED).cancellation(why)).build());
        CaseFileBuilder builder = CaseFile.of(history.build());
        more.accept(builder);
        return builder.build();
    }

    private PostingBuilder dated(Status status) {
        return aPosting(number)
                .status(status)
                .inProcessAt(may("04 10:00"))
                .shipmentDate(may("05 10:00"))
                .shipmentDateWithoutDelay(may("06 07:00"))
                .lines(List.of(Line.of(KETTLE, "A-7", "kettle", 2, Money.of("500", "RUB"))));
    }
}
