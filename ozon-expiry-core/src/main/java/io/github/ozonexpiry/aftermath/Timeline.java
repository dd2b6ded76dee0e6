package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.PostingHistory.StatusChange;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What happened to a posting, in the order of time. What was seen between two looks stays a stretch of time. */
final class Timeline {

    private final CaseFile file;
    private final PostingHistory history;
    private final List<DossierLine> lines = new ArrayList<>();

    private Timeline(CaseFile file) {
        this.file = file;
        this.history = file.history();
    }

    static List<DossierLine> of(CaseFile file) {
        Timeline timeline = new Timeline(file);
        timeline.dates();
        timeline.deadlines();
        timeline.statuses();
        timeline.movedDates();
        timeline.events();
        return timeline.lines.stream().sorted(DossierLine.BY_TIME).toList();
    }

    private void dates() {
        Posting posting = file.posting();
        stated(posting.inProcessAt(), "aftermath.line.ordered", "in_process_at");
        stated(posting.deliveringDate(), "aftermath.line.handedOver", "delivering_date");
        file.listed().ifPresent(row -> stated(row.errorAt(), "aftermath.line.error", "error_at"));
    }

    private void stated(Stated<Instant> moment, String key, String field) {
        moment.value().ifPresent(at -> lines.add(DossierLine.stated(at(at), Message.of(key), field)));
    }

    private void deadlines() {
        Stream.concat(
                        file.schedule().all().stream(),
                        file.schedule().computedBeside().stream().map(DeadlineSchedule.Beside::computed))
                .map(Timeline::line)
                .forEach(lines::add);
    }

    private static DossierLine line(Deadline deadline) {
        Message text = Message.of("aftermath.line.deadline", deadline.kind().message(), deadline.why());
        return DossierLine.from(deadline.origin(), at(deadline.at()), text);
    }

    private void statuses() {
        history.changes()
                .forEach(change -> lines.add(DossierLine.stated(
                        at(change.at()),
                        Message.of("aftermath.line.status", change.status().text()),
                        "push")));
        String before = "";
        for (Look look : history.looks()) {
            Optional<Word<Status>> status = look.posting().status().value();
            String word = status.map(Word::text).orElse(before);
            When when = new When(lookBefore(look), look.at());
            if (!word.equals(before) && !isTold(word, when)) {
                lines.add(DossierLine.stated(Optional.of(when), Message.of("aftermath.line.status", word), "status"));
            }
            before = word;
        }
    }

    /** Whether Ozon told the moment of a change that two looks show as a stretch of time. */
    private boolean isTold(String word, When seen) {
        return history.changes().stream()
                .filter(change -> change.status().text().equals(word))
                .map(StatusChange::at)
                .anyMatch(at -> !at.isAfter(seen.by())
                        && seen.after().filter(at::isBefore).isEmpty());
    }

    private Optional<Instant> lookBefore(Look look) {
        return history.looks().stream()
                .map(Look::at)
                .filter(at -> at.isBefore(look.at()))
                .reduce((earlier, later) -> later);
    }

    private void movedDates() {
        moved(Posting::shipmentDate, "shipment_date");
        moved(Posting::shipmentDateWithoutDelay, "shipment_date_without_delay");
    }

    private void moved(Function<Posting, Stated<Instant>> date, String field) {
        Optional<Instant> before = Optional.empty();
        for (Look look : history.looks()) {
            Optional<Instant> stated = date.apply(look.posting()).value();
            if (stated.isPresent() && before.isPresent() && !stated.equals(before)) {
                Message text = Message.of("aftermath.line.moved", field, before.get(), stated.get());
                lines.add(DossierLine.stated(Optional.of(new When(lookBefore(look), look.at())), text, field));
            }
            before = stated.isPresent() ? stated : before;
        }
    }

    private void events() {
        history.events()
                .forEach(event -> lines.add(DossierLine.recorded(
                        Optional.of(event.when()), event.kind().message(), event.source())));
    }

    private static Optional<When> at(Instant moment) {
        return Optional.of(When.at(moment));
    }
}
