package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.attention.PollFreshness.Stretch;
import io.github.ozonexpiry.attention.Unseen.Reading;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.Stage;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks whether a late posting was seen and taken in hand with room left, and gathers what shows it. */
final class UnseenSearch {

    private static final Set<Cause> NEWS = Set.of(Cause.ORDER_UNSEEN, Cause.PUSH_LOST);

    private final PostingHistory history;
    private final FirstTouch touch;
    private final Deadline duty;
    private final Instant end;
    private final Hours hours;
    private final Watched watched;

    private UnseenSearch(CaseFile known, FirstTouch touch, Deadline duty, Watched watched) {
        this.history = known.history();
        this.touch = touch;
        this.duty = duty;
        this.end = history.reached(Stage.CLOSED).map(When::by).orElse(watched.now());
        this.hours = Hours.of(known);
        this.watched = watched;
    }

    /** The last moment of shipping that is no delay, as a cause is judged by it. */
    static Optional<Deadline> duty(CaseFile file) {
        return Stream.of(DeadlineKind.NO_DELAY, DeadlineKind.PLANNED_SHIP, DeadlineKind.RECOMMENDED_SHIP)
                .flatMap(kind -> file.schedule().of(kind).stream())
                .findFirst();
    }

    /** What was late of a late posting; empty for one in time, one without a deadline, and one that was seen and taken in hand in time. */
    static Optional<Unseen> of(CaseFile known, FirstTouch touch, List<RankedCause> causes, Watched watched) {
        return duty(known)
                .map(duty -> new UnseenSearch(known, touch, duty, watched))
                .filter(UnseenSearch::isLate)
                .flatMap(search -> search.found(causes));
    }

    private Optional<Unseen> found(List<RankedCause> causes) {
        return reading()
                .map(reading -> new Unseen(
                        touch,
                        duty,
                        reading,
                        evidence(reading),
                        causes.stream()
                                .filter(ranked -> NEWS.contains(ranked.cause()))
                                .toList()));
    }

    /** Whether it surely was not handed over in time. */
    private boolean isLate() {
        Optional<When> handed = history.handedOver().filter(when -> when.surelyBy(end));
        return handed.isEmpty()
                ? duty.hasPassed(end)
                : handed.flatMap(When::after).filter(duty::hasPassed).isPresent();
    }

    private enum Left {
        ENOUGH,
        EITHER,
        TOO_LITTLE
    }

    private Optional<Reading> reading() {
        Left seen = left(touch.seen());
        Left acted = touch.acted().map(this::left).orElse(Left.TOO_LITTLE);
        if (seen == Left.TOO_LITTLE) {
            return Optional.of(Reading.SEEN_LATE);
        }
        if (seen == Left.EITHER || acted == Left.EITHER) {
            return Optional.of(Reading.OPEN);
        }
        return acted == Left.TOO_LITTLE ? Optional.of(Reading.ACTED_LATE) : Optional.empty();
    }

    /** How much was left of what an order needs when something happened. */
    private Left left(When when) {
        if (!isShort(when.by())) {
            return Left.ENOUGH;
        }
        return when.after().filter(this::isShort).isPresent() ? Left.TOO_LITTLE : Left.EITHER;
    }

    private boolean isShort(Instant moment) {
        return room(moment).compareTo(watched.policy().room()) < 0;
    }

    private Duration room(Instant moment) {
        return hours.between(moment, duty.at());
    }

    private List<Evidence> evidence(Reading reading) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(seen(reading));
        evidence.add(acted(reading));
        watched.blindStretch(touch).ifPresent(stretch -> evidence.add(blind(stretch)));
        Stream.of(Kind.NOTICED, Kind.NOTIFIED)
                .flatMap(kind -> history.first(kind).stream())
                .forEach(event -> evidence.add(recorded(event)));
        watched.pushes().ifPresent(pushes -> evidence.add(push(pushes)));
        return evidence;
    }

    private static Evidence blind(Stretch stretch) {
        return new Evidence(
                stretch.message(),
                Optional.of(When.between(stretch.from(), stretch.to())),
                Evidence.SELLER,
                Weight.STRONG);
    }

    private Evidence seen(Reading reading) {
        return new Evidence(
                Message.of(
                        "attention.fact.seen", touch.seen(), room(touch.seen().by())),
                Optional.of(touch.seen()),
                Evidence.OZON,
                reading == Reading.SEEN_LATE ? Weight.DECISIVE : Weight.WEAK);
    }

    private Evidence acted(Reading reading) {
        Weight weight = reading == Reading.ACTED_LATE ? Weight.DECISIVE : Weight.WEAK;
        return touch.acted()
                .map(act -> new Evidence(
                        Message.of("attention.fact.acted", act, room(act.by())),
                        Optional.of(act),
                        Evidence.SELLER,
                        weight))
                .orElseGet(() -> new Evidence(
                        Message.of("attention.fact.noAct", end), Optional.empty(), Evidence.SELLER, weight));
    }

    private static Evidence recorded(PostingEvent event) {
        return new Evidence(
                Message.of("evidence.event", event.kind().message(), event.when()),
                Optional.of(event.when()),
                event.source(),
                Weight.STRONG);
    }

    private Evidence push(ReceivedPushes pushes) {
        return pushes.of(touch.posting()).stream()
                .filter(PushCoverage.Change.NEW_POSTING::isToldBy)
                .findFirst()
                .map(push -> recorded(new PostingEvent(Kind.NOTIFIED, When.at(push.received()), push.kind())))
                .orElseGet(() -> new Evidence(
                        Message.of("evidence.noNotification"), Optional.empty(), Evidence.SELLER, Weight.WEAK));
    }
}
