package io.github.ozonexpiry.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.calendar.WorkingCalendar;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the records of cases as a careful person would, and compares with the labels. */
@Tag("sweep")
class LabelsTest {

    private static List<LabelledCase> cases;

    @BeforeAll
    static void simulate() {
        cases = LongStream.range(100, 112)
                .boxed()
                .flatMap(seed -> Simulator.of(seed).cases(500).stream())
                .toList();
    }

    /** Of the cases with this cause alone that have an input, the share in which a reading of the records holds. */
    private static double share(Cause cause, CaseInput input, Predicate<CaseFile> reading) {
        List<CaseFile> files = cases.stream()
                .filter(example -> example.truth().equals(List.of(cause)))
                .map(LabelledCase::file)
                .filter(file -> file.has(input))
                .toList();
        assertThat(files).as(cause.name()).hasSizeGreaterThan(10);
        return (double) files.stream().filter(reading).count() / files.size();
    }

    private static boolean happened(CaseFile file, Kind kind) {
        return file.history().first(kind).isPresent();
    }

    private static boolean lateOrNever(CaseFile file, Kind kind) {
        Optional<PostingEvent> event = file.history().first(kind);
        return event.isEmpty() || event.get().when().by().isAfter(last(file));
    }

    private static Instant last(CaseFile file) {
        Posting posting = file.posting();
        return posting.shipmentDateWithoutDelay()
                .value()
                .or(() -> posting.shipmentDate().value())
                .orElseThrow();
    }

    private static boolean everAllowed(CaseFile file, AvailableAction action) {
        return file.history().looks().stream().anyMatch(look -> look.posting().allows(action));
    }

    @Test
    void aWrongChannelIsRecordedWhereItWasAndNowhereElse() {
        assertThat(share(Cause.WRONG_CHANNEL, CaseInput.CARRIER_EVENTS, file -> happened(file, Kind.WRONG_CHANNEL)))
                .isGreaterThan(0.85);
        assertThat(cases.stream()
                        .filter(example -> happened(example.file(), Kind.WRONG_CHANNEL))
                        .filter(example -> example.truth().contains(Cause.WRONG_CHANNEL))
                        .count())
                .isGreaterThan(cases.stream()
                                .filter(example -> happened(example.file(), Kind.WRONG_CHANNEL))
                                .count()
                        * 8
                        / 10);
    }

    @Test
    void aRefusedParcelIsSeenRefused() {
        assertThat(share(
                        Cause.CARRIER_REFUSED,
                        CaseInput.EARLIER_LOOKS,
                        file -> file.history().looks().stream()
                                .anyMatch(look -> look.posting()
                                        .knownStatus()
                                        .filter(Status.NOT_ACCEPTED::equals)
                                        .isPresent())))
                .isGreaterThan(0.8);
    }

    @Test
    void aDateThatWasNotSetWasAskedForAndTheOrderNeverAssembled() {
        assertThat(share(
                        Cause.CUTOFF_NOT_SET,
                        CaseInput.EARLIER_LOOKS,
                        file -> everAllowed(file, AvailableAction.SET_CUTOFF)
                                && !everAllowed(file, AvailableAction.SHIP)
                                && !everAllowed(file, AvailableAction.LABEL_DOWNLOAD)))
                .isGreaterThan(0.8);
    }

    @Test
    void anUnfilledRequirementIsThereInTheLastOpenLook() {
        for (Cause cause : List.of(Cause.REQUIREMENTS_UNFILLED, Cause.MARKING_MISSING)) {
            assertThat(share(
                            cause,
                            CaseInput.EARLIER_LOOKS,
                            file -> file.history().looks().stream()
                                    .anyMatch(look -> look.posting()
                                            .requirements()
                                            .value()
                                            .filter(asked -> !asked.isEmpty())
                                            .isPresent())))
                    .isGreaterThan(0.85);
        }
    }

    @Test
    void aDayOffThatWasNotSetIsOpenInTheTermsAndOffInFact() {
        assertThat(share(
                        Cause.DAY_OFF_NOT_SET,
                        CaseInput.DAYS_OFF,
                        file -> file.terms().isEmpty() || file.daysOff().isEmpty() || hasUnsetDay(file)))
                .isEqualTo(1);
    }

    private static boolean hasUnsetDay(CaseFile file) {
        WorkingCalendar calendar = file.terms().orElseThrow().calendar().orElseThrow();
        return file.daysOff().orElseThrow().stream().anyMatch(calendar::isWorkingDay);
    }

    @Test
    void aBacklogLeavesWorkOver() {
        assertThat(share(
                        Cause.BACKLOG,
                        CaseInput.WORKLOAD,
                        file -> file.workloads().stream().anyMatch(load -> load.leftOver() > 0)))
                .isGreaterThan(0.9);
    }

    @Test
    void whatIsOversoldOrStaleHasMoreReservedThanThere() {
        for (Cause cause : List.of(Cause.OVERSOLD, Cause.STALE_STOCK)) {
            assertThat(share(
                            cause,
                            CaseInput.OWN_STOCK,
                            file -> file.stocks().values().stream()
                                    .flatMap(stock -> stock.own().stream())
                                    .anyMatch(level -> level.free() < 0)))
                    .as(cause.name())
                    .isGreaterThan(0.6);
        }
    }

    @Test
    void whatIsGoneIsInTheBooks() {
        assertThat(share(
                        Cause.NOTHING_LEFT,
                        CaseInput.OWN_STOCK,
                        file -> file.stocks().values().stream()
                                .anyMatch(stock -> stock.ownAt(file.posting()
                                                .inProcessAt()
                                                .value()
                                                .orElseThrow())
                                        .filter(level -> level.free() >= 0)
                                        .isPresent())))
                .isGreaterThan(0.8);
    }

    @Test
    void aLateRestockCameAfterTheLastMomentOrHasNotCome() {
        assertThat(share(
                        Cause.RESTOCK_TOO_LATE,
                        CaseInput.ARRIVALS,
                        file -> file.stocks().values().stream()
                                .flatMap(stock -> stock.arrivals().stream())
                                .anyMatch(arrival -> arrival.arrived()
                                        .filter(at -> at.isBefore(last(file).minusSeconds(86_400)))
                                        .isEmpty())))
                .isGreaterThan(0.85);
    }

    @Test
    void stepsThatWereLateAreRecordedAfterTheLastMomentOrNever() {
        assertLate(Cause.ORDER_UNSEEN, CaseInput.ORDER_EVENTS, Kind.NOTICED);
        assertLate(Cause.WAREHOUSE_TOLD_LATE, CaseInput.ORDER_EVENTS, Kind.WAREHOUSE_TOLD);
        assertLate(Cause.PICKED_LATE, CaseInput.ORDER_EVENTS, Kind.PICKED);
        assertLate(Cause.PACKED_LATE, CaseInput.WAREHOUSE_EVENTS, Kind.PACKED);
        assertLate(Cause.LABEL_MISSING, CaseInput.WAREHOUSE_EVENTS, Kind.LABELLED);
        assertLate(Cause.PICKUP_MISSED, CaseInput.WAREHOUSE_EVENTS, Kind.DISPATCHED);
        assertLate(Cause.NOT_SCANNED, CaseInput.CARRIER_EVENTS, Kind.SCANNED);
    }

    private static void assertLate(Cause cause, CaseInput input, Kind step) {
        assertThat(share(cause, input, file -> lateOrNever(file, step)))
                .as(cause + " " + step)
                .isGreaterThan(0.8);
    }

    @Test
    void theStepBeforeALateOneIsRecordedInTime() {
        assertInTime(Cause.PICKED_LATE, CaseInput.ORDER_EVENTS, Kind.WAREHOUSE_TOLD);
        assertInTime(Cause.PACKED_LATE, CaseInput.WAREHOUSE_EVENTS, Kind.PICKED);
        assertInTime(Cause.LABEL_MISSING, CaseInput.WAREHOUSE_EVENTS, Kind.PACKED);
        assertInTime(Cause.PICKUP_MISSED, CaseInput.WAREHOUSE_EVENTS, Kind.LABELLED);
        assertInTime(Cause.NOT_SCANNED, CaseInput.WAREHOUSE_EVENTS, Kind.DISPATCHED);
    }

    private static void assertInTime(Cause cause, CaseInput input, Kind step) {
        assertThat(share(
                        cause,
                        input,
                        file -> file.history()
                                .first(step)
                                .filter(event -> event.when().surelyBy(last(file)))
                                .isPresent()))
                .as(cause + " " + step)
                .isGreaterThan(0.55);
    }

    @Test
    void theBuyerCancelsWhatTheBuyerCancelled() {
        assertThat(cases.stream()
                        .filter(example -> example.file()
                                .posting()
                                .cancellation()
                                .value()
                                .flatMap(said -> said.by().value())
                                .filter(word -> word.is(Party.BUYER))
                                .isPresent())
                        .map(example -> example.truth().get(0)))
                .containsOnly(Cause.BUYER_CANCELLED, Cause.NOT_COLLECTED);
    }

    @Test
    void noEndingThatIsNotTheSellersIsJudgedExpired() {
        assertThat(cases.stream()
                        .filter(example -> example.truth().isEmpty()
                                || example.truth().get(0).group() == Cause.Group.OUTSIDE)
                        .map(example -> example.file().judgement(example.now()).state()))
                .noneMatch(PostingState.Expired.class::isInstance);
    }

    @Test
    void mostEndingsOfTheTimersAreJudgedExpired() {
        List<LabelledCase> timers = cases.stream()
                .filter(example -> !example.truth().isEmpty())
                .filter(example -> example.truth().get(0).group() != Cause.Group.OUTSIDE)
                .filter(example -> example.file().posting().cancellation().value().stream()
                        .flatMap(said -> said.by().value().stream())
                        .anyMatch(word -> word.is(Party.OZON) || word.is(Party.SYSTEM)))
                .toList();

        assertThat(timers).hasSizeGreaterThan(500);
        assertThat(timers.stream()
                        .filter(example ->
                                example.file().judgement(example.now()).state() instanceof PostingState.Expired)
                        .count())
                .isGreaterThan(timers.size() * 9L / 10);
    }
}
