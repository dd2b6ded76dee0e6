package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.Fault;
import io.github.ozonexpiry.expiry.FaultVerdict;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.Stage;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case at a moment, as the rules look at it: when it began, by when it had to be handed over, when it ended. */
final class Scene {

    private final CaseFile file;
    private final Judgement judgement;
    private final Optional<When> ended;
    private final Instant end;
    private final Optional<Deadline> duty;
    private final Course course;
    private final Optional<WorkingCalendar> calendar;

    Scene(CaseFile file, Instant now) {
        this.file = file;
        this.judgement = file.judgement(now);
        this.ended = file.history().reached(Stage.CLOSED);
        this.end = ended.map(When::by).orElse(now);
        this.duty = lastDuty();
        this.calendar = file.terms().flatMap(HandlingTerms::calendar).map(this::withAnswers);
        this.course = new Course(this);
    }

    private Optional<Deadline> lastDuty() {
        return Stream.of(DeadlineKind.NO_DELAY, DeadlineKind.PLANNED_SHIP, DeadlineKind.RECOMMENDED_SHIP)
                .flatMap(kind -> file.schedule().of(kind).stream())
                .findFirst();
    }

    CaseFile file() {
        return file;
    }

    Posting posting() {
        return judgement.posting();
    }

    PostingState state() {
        return judgement.state();
    }

    /** When Ozon gave the order to the seller; else the first look. */
    Instant ordered() {
        return posting()
                .inProcessAt()
                .value()
                .orElseGet(() -> file.history().looks().get(0).at());
    }

    /** By when it had to be handed over at the latest so that it is no error. */
    Optional<Deadline> duty() {
        return duty;
    }

    /** When it was cancelled, as far as it was seen. */
    Optional<When> ended() {
        return ended;
    }

    /** Until when something can have been a cause: the end of the posting, else now. */
    Instant end() {
        return end;
    }

    /** Until when it had to be handed over for this ending not to come: the end of what was closed, else the last moment that is no error. */
    Instant limit() {
        return ended.isPresent() ? end : duty.map(Deadline::at).orElse(end);
    }

    /** Whether something has gone wrong that has causes. */
    boolean wentWrong() {
        return isOutside()
                || state() instanceof PostingState.Expired
                || state() instanceof PostingState.Cancelled
                || state() instanceof PostingState.LateInError
                || state() instanceof PostingState.LateInTariff
                || (state() instanceof PostingState.HandedOver handed
                        && handed.lateBy().map(late -> !late.isZero()).orElse(false));
    }

    /** Whether it ended through no fault of the seller's; where nobody says whose fault it was, unless the seller or perhaps a timer ended it. */
    boolean isOutside() {
        return state() instanceof PostingState.Cancelled cancelled
                && (cancelled.fault() == Fault.NOT_SELLER
                        || (cancelled.fault() == Fault.UNKNOWN && !isBy(Party.SELLER) && !isPerhapsByTimer()));
    }

    /** Whether Ozon ended it after the last moment, and does not say whose fault it was. */
    boolean isPerhapsByTimer() {
        return fault() == Fault.UNKNOWN
                && (isBy(Party.OZON) || isBy(Party.SYSTEM))
                && duty.filter(deadline -> deadline.hasPassed(end)).isPresent();
    }

    Optional<Cancellation> cancellation() {
        return posting().cancellation().value();
    }

    boolean isBy(Party party) {
        return cancellation()
                .flatMap(stated -> stated.by().value())
                .map(word -> word.is(party))
                .orElse(false);
    }

    boolean hasReason(long number) {
        return cancellation()
                .flatMap(stated -> stated.reason().value())
                .map(reason -> reason.number() == number)
                .orElse(false);
    }

    /** The first event of a kind since the order and until the end. */
    Optional<PostingEvent> event(Kind kind) {
        return events(kind).findFirst();
    }

    Stream<PostingEvent> events(Kind kind) {
        return file.history().events().stream()
                .filter(event -> event.kind() == kind)
                .filter(event -> !event.when().by().isBefore(ordered()))
                .filter(event -> event.when().surelyBy(end));
    }

    /** The looks at the posting while it was open, the oldest first. */
    List<Look> openLooks() {
        return file.history().looks().stream()
                .filter(look -> Stage.of(look.posting())
                        .map(stage -> stage.compareTo(Stage.ON_ITS_WAY) < 0)
                        .orElse(false))
                .toList();
    }

    Optional<Look> lastOpenLook() {
        List<Look> open = openLooks();
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }

    /** Which step was done when. */
    Course course() {
        return course;
    }

    /** Whether a record shows that somebody knew of the order. */
    boolean wasNoticed() {
        return course.record(Step.NOTICED).isPresent()
                || course.record(Step.WAREHOUSE_TOLD).isPresent();
    }

    /** Whose fault the ending is. */
    Fault fault() {
        return judgement.fault().map(FaultVerdict::fault).orElse(Fault.UNKNOWN);
    }

    /** Whether something surely happened after {@link #limit}. */
    boolean isTooLate(When when) {
        boolean counts = ended.isPresent()
                || duty.map(deadline -> !when.by().isBefore(deadline.lateFrom()))
                        .orElse(false);
        return counts && when.surelyAfter(limit());
    }

    /** The time from a moment to the end. */
    When sinceThen(Instant moment) {
        return moment.isAfter(end) ? When.by(end) : When.between(moment, end);
    }

    /** Whether it was handed over by {@link #limit}. */
    boolean handedInTime() {
        return handedOver().filter(when -> !isTooLate(when)).isPresent();
    }

    /** Which share of the time from the order to {@link #limit} lies between two moments: below 0 where the second one is earlier, 1 and more; working time where it is known. */
    double share(Instant from, Instant to) {
        double whole = seconds(ordered(), limit());
        return whole <= 0 ? 0 : seconds(from, to) / whole;
    }

    private double seconds(Instant from, Instant to) {
        return calendar.map(hours -> hours.between(from, to))
                .orElseGet(() -> Duration.between(from, to))
                .toSeconds();
    }

    /** When it was assembled, as far as it was seen. */
    Optional<When> assembled() {
        return file.history().reached(Stage.TO_HAND_OVER);
    }

    /** When it was handed over, where it was before it ended. */
    Optional<When> handedOver() {
        return file.history().handedOver().filter(when -> when.surelyBy(end));
    }

    /** A calendar that answers for all days of the posting; as it is where it does, for another one costs a table. */
    private WorkingCalendar withAnswers(WorkingCalendar hours) {
        Instant last = limit().isAfter(end) ? limit() : end;
        return answers(hours, ordered()) && answers(hours, last) ? hours : hours.assumingBeyond();
    }

    private static boolean answers(WorkingCalendar hours, Instant moment) {
        return hours.answerable().covers(moment.atZone(hours.zone()).toLocalDate());
    }

    /** Whether the warehouse's calendar counts a day as one of work; empty when that is not known. */
    Optional<Boolean> isWorkingDay(LocalDate day) {
        return calendar.filter(hours -> hours.answerable().covers(day)).map(hours -> hours.isWorkingDay(day));
    }

    static String word(Look look) {
        return look.posting().status().value().map(Word::text).orElse("");
    }
}
