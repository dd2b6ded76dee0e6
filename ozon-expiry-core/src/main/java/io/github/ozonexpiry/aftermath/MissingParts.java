package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.Notice.Source;
import io.github.ozonexpiry.aftermath.Notices.Answer;
import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dossier does not have, so that nobody takes it for complete. */
final class MissingParts {

    private final CaseFile file;
    private final List<Message> missing = new ArrayList<>();

    private MissingParts(CaseFile file) {
        this.file = file;
    }

    static List<Message> of(CaseFile file, Verdict verdict, Optional<Audit> audit, Optional<Notices> notices) {
        MissingParts parts = new MissingParts(file);
        parts.cancellation();
        if (file.listed().isEmpty()) {
            parts.missing.add(Message.of("aftermath.missing.errorRow"));
        }
        parts.audit(audit);
        parts.notices(notices);
        parts.inputs(verdict);
        if (verdict.causes().isEmpty()) {
            parts.missing.add(Message.of("aftermath.missing.cause"));
        }
        return parts.missing;
    }

    private void cancellation() {
        Stated<Cancellation> block = file.posting().cancellation();
        boolean cancelled = file.posting()
                .knownStatus()
                .filter(status -> status.phase() == Status.Phase.CANCELLED)
                .isPresent();
        if (cancelled && !block.isStated()) {
            field("cancellation");
        }
        block.value().ifPresent(this::fields);
    }

    private void fields(Cancellation block) {
        Map<String, Stated<?>> fields = new LinkedHashMap<>();
        fields.put("cancel_reason_id", block.reason());
        fields.put("cancel_reason", block.reasonText());
        fields.put("cancellation_type", block.type());
        fields.put("cancellation_initiator", block.initiator());
        fields.put("cancelled_after_ship", block.afterShip());
        fields.put("affect_cancellation_rating", block.affectsRating());
        fields.forEach((name, stated) -> {
            if (stated.isAbsent()) {
                field(name);
            }
        });
    }

    private void field(String name) {
        missing.add(Message.of("aftermath.missing.field", name));
    }

    private void audit(Optional<Audit> audit) {
        boolean concerned = audit.stream()
                .flatMap(all -> all.lines().stream())
                .anyMatch(line -> ChargeLines.concerns(line, file.history().number()));
        if (!concerned) {
            missing.add(Message.of(audit.isEmpty() ? "aftermath.missing.audit" : "aftermath.missing.auditLine"));
        }
    }

    private void notices(Optional<Notices> notices) {
        for (Source source : Source.values()) {
            Answer answer = notices.map(all -> all.answer(source)).orElse(Answer.NOT_READ);
            if (answer == Answer.NOT_READ) {
                missing.add(Message.of("aftermath.answer.NOT_READ", source.message(), source.where()));
            }
            if (answer == Answer.TOO_EARLY) {
                missing.add(Message.of(
                        "aftermath.answer.TOO_EARLY",
                        source.message(),
                        notices.orElseThrow().lookFrom()));
            }
        }
    }

    private void inputs(Verdict verdict) {
        for (CaseInput input : CaseInput.values()) {
            if (!file.has(input)) {
                List<Message> decided = verdict.undecided().stream()
                        .filter(open -> open.missing() == input)
                        .flatMap(open -> open.causes().stream())
                        .sorted()
                        .map(Cause::message)
                        .toList();
                missing.add(
                        decided.isEmpty()
                                ? Message.of("aftermath.missing.input", input.message())
                                : Message.of("aftermath.missing.decides", input.message(), new Listed(decided)));
            }
        }
    }
}
