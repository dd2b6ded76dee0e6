package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.audit.Appeal;
import io.github.ozonexpiry.audit.AuditLine;
import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.audit.Expected;
import io.github.ozonexpiry.audit.Sides;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was computed against what Ozon billed, each side under its own label, then what explains a difference and whether to object. */
final class ChargeLines {

    private ChargeLines() {}

    static List<DossierLine> of(List<AuditLine> audit) {
        return audit.stream().flatMap(line -> of(line).stream()).toList();
    }

    /** Whether a line concerns a posting: it is the posting's, or a sum of a day of which the posting is a part. */
    static boolean concerns(AuditLine line, PostingNumber posting) {
        Sides sides = line.sides();
        return Stream.of(
                        sides.posting().stream(),
                        sides.expected().stream().map(Expected::posting),
                        sides.listed().stream().flatMap(row -> row.posting().stream()))
                .flatMap(postings -> postings)
                .anyMatch(posting::equals);
    }

    private static List<DossierLine> of(AuditLine line) {
        List<DossierLine> lines = new ArrayList<>();
        line.sides().expected().forEach(each -> lines.addAll(computed(each)));
        Stream.concat(line.sides().billed().stream(), line.sides().listed().stream())
                .forEach(row -> lines.addAll(billed(row)));
        line.sides()
                .difference()
                .ifPresent(money -> lines.add(DossierLine.computed(Message.of("aftermath.line.difference", money))));
        if (line instanceof AuditLine.NotCompared not) {
            lines.add(DossierLine.computed(Message.of("audit.notCompared", not.reason())));
        }
        line.explanations().forEach(each -> lines.add(DossierLine.computed(each.evidence())));
        lines.add(appeal(line.appeal()));
        return lines;
    }

    private static List<DossierLine> computed(Expected each) {
        Message kind = Message.of("audit.kind." + each.kind());
        Message cost = each.cost() instanceof Expected.Cost.NotKnown not
                ? Message.of("audit.computed.notKnown", each.posting(), kind, each.day(), not.reason())
                : Message.of(
                        "audit.computed",
                        each.posting(),
                        kind,
                        each.day(),
                        each.money().orElseThrow());
        return Stream.concat(Stream.of(cost), each.trace().stream())
                .map(DossierLine::computed)
                .toList();
    }

    private static List<DossierLine> billed(Billed row) {
        Message source = Message.of("audit.source." + row.source());
        Message kind = Message.of("audit.kind." + row.kind());
        Message cost = row.cost()
                .map(money -> Message.of("audit.billed", source, row.day(), kind, row.type(), money))
                .orElseGet(() -> Message.of("audit.billed.noAmount", source, row.day(), kind, row.type()));
        List<Message> texts = new ArrayList<>(List.of(cost));
        Billed.Detail detail = row.detail();
        detail.percent().ifPresent(percent -> texts.add(Message.of("audit.billed.percent", percent)));
        detail.price().ifPresent(price -> texts.add(Message.of("audit.billed.price", price)));
        detail.index().ifPresent(index -> texts.add(Message.of("audit.billed.index", index.toPlainString())));
        detail.grace().filter(grace -> grace).ifPresent(grace -> texts.add(Message.of("audit.billed.grace")));
        return texts.stream()
                .map(text -> DossierLine.stated(Optional.empty(), text, field(row)))
                .toList();
    }

    /** The name of a source as a program writes it; a number there, where it has one, finds the row again. */
    private static String field(Billed row) {
        return row.reference().isEmpty() ? row.source().name() : row.source() + " " + row.reference();
    }

    private static DossierLine appeal(Appeal appeal) {
        Message text = Message.of("audit.appeal." + appeal.worth(), appeal.reason());
        return appeal.worth() == Appeal.Worth.UNKNOWN ? DossierLine.estimated(text) : DossierLine.computed(text);
    }
}
