package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.stock.StockHistory;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Ozon says of a posting and of whose fault it was, field by field, then what contradicts itself. Names nobody but products. */
final class OzonLines {

    private static final String ERROR_LIST = "error list";

    private final CaseFile file;
    private final List<DossierLine> lines = new ArrayList<>();

    private OzonLines(CaseFile file) {
        this.file = file;
    }

    static List<DossierLine> of(CaseFile file, Judgement judgement) {
        OzonLines all = new OzonLines(file);
        all.goods();
        all.field("status", "status", file.posting().status().map(Word::text));
        file.posting().cancellation().value().ifPresent(all::cancellation);
        file.listed().ifPresent(all::listed);
        all.judged(judgement);
        all.contradictions(judgement);
        return all.lines;
    }

    private void goods() {
        for (Line line : file.posting().lines()) {
            Message text = Message.of(
                    "aftermath.line.product",
                    said(line.name()),
                    said(line.sku()),
                    said(line.quantity()),
                    said(line.price()));
            lines.add(DossierLine.stated(Optional.empty(), text, "products"));
        }
    }

    private void cancellation(Cancellation stated) {
        String block = "cancellation";
        field(block, "cancel_reason_id", stated.reason());
        field(block, "cancel_reason", stated.reasonText());
        field(block, "cancellation_type", stated.type().map(Word::text));
        field(block, "cancellation_initiator", stated.initiator().map(Word::text));
        field(block, "cancelled_after_ship", stated.afterShip());
        field(block, "affect_cancellation_rating", stated.affectsRating());
    }

    private void listed(ErrorIndexEntry row) {
        field(ERROR_LIST, "posting_error_type", Stated.of(row.type().text()));
        field(ERROR_LIST, "error_at", row.errorAt());
        field(ERROR_LIST, "has_grace_status", row.grace());
    }

    /** What was not said makes no line: it is missing. */
    private void field(String block, String name, Stated<?> stated) {
        if (!stated.isAbsent()) {
            lines.add(DossierLine.stated(
                    Optional.empty(), Message.of("aftermath.line.field", name, said(stated)), block));
        }
    }

    private void judged(Judgement judgement) {
        lines.add(DossierLine.computed(
                Message.of("aftermath.line.state", judgement.state().message())));
        judgement
                .fault()
                .ifPresent(verdict -> lines.add(DossierLine.computed(
                        Message.of("aftermath.line.fault", verdict.fault().message(), verdict.basis()))));
    }

    private void contradictions(Judgement judgement) {
        handOver().ifPresent(text -> lines.add(DossierLine.computed(Message.of("aftermath.line.contradiction", text))));
        Stream.of(
                        judgement.findings().stream(),
                        file.history().findings().stream(),
                        file.stocks().values().stream()
                                .map(StockHistory::findings)
                                .flatMap(List::stream))
                .flatMap(findings -> findings)
                .map(Finding::message)
                .distinct()
                .forEach(text -> lines.add(DossierLine.computed(Message.of("aftermath.line.contradiction", text))));
    }

    /** Where the carrier's scan surely lies at another time than the hand-over that Ozon states (L-10). */
    private Optional<Message> handOver() {
        Posting posting = file.posting();
        return posting.deliveringDate()
                .value()
                .flatMap(stated -> file.history()
                        .first(PostingEvent.Kind.SCANNED)
                        .map(PostingEvent::when)
                        .filter(scan -> !mayBe(scan, stated))
                        .map(scan -> Message.of("aftermath.line.handOverDiffers", stated, scan)));
    }

    private static boolean mayBe(When when, Instant moment) {
        return !moment.isAfter(when.by())
                && when.after().filter(moment::isBefore).isEmpty();
    }

    private static Object said(Stated<?> stated) {
        return stated.value()
                .map(Object.class::cast)
                .orElseGet(() -> Message.of(stated.isAbsent() ? "aftermath.notStated" : "aftermath.empty"));
    }
}
