package io.github.ozonexpiry.audit;

import io.github.ozonexpiry.audit.AuditLine.Differing;
import io.github.ozonexpiry.audit.AuditLine.Matched;
import io.github.ozonexpiry.audit.AuditLine.Missing;
import io.github.ozonexpiry.audit.AuditLine.NotCompared;
import io.github.ozonexpiry.audit.AuditLine.Unexpected;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a line with all its evidence. */
final class AuditWords {

    private AuditWords() {}

    static List<Message> of(AuditLine line) {
        List<Message> words = new ArrayList<>();
        words.add(Message.of("audit.line", subject(line.sides()), verdict(line)));
        line.sides().expected().forEach(each -> computed(each, words));
        line.sides().billed().forEach(row -> billed(row, words));
        listed(line.sides()).ifPresent(words::add);
        line.explanations().forEach(each -> words.add(each.evidence()));
        boolean open = !(line instanceof Matched || line instanceof NotCompared);
        if (open && line.explanations().isEmpty()) {
            words.add(Message.of("audit.unexplained"));
        }
        Appeal appeal = line.appeal();
        words.add(Message.of("audit.appeal." + appeal.worth(), appeal.reason()));
        if (appeal.worth() != Appeal.Worth.NO) {
            words.add(appeal.deadline());
        }
        return words;
    }

    private static Message subject(Sides sides) {
        Optional<PostingNumber> posting = sides.posting();
        return posting.map(number -> Message.of("audit.posting", number))
                .orElseGet(() -> Message.of("audit.day", sides.billed().get(0).day()));
    }

    private static Message verdict(AuditLine line) {
        Sides sides = line.sides();
        return line.fold(new AuditLine.Cases<>() {
            @Override
            public Message matched(Matched matched) {
                String key = sides.expected().isEmpty() ? "audit.repeated" : "audit.matched";
                return Message.of(key, sides.charged().orElseThrow());
            }

            @Override
            public Message differing(Differing differing) {
                return Message.of(
                        sides.listed().isEmpty() ? "audit.differing" : "audit.differing.listed",
                        sides.charged().orElseThrow(),
                        sides.computed().orElseThrow(),
                        sides.difference().orElseThrow());
            }

            @Override
            public Message missing(Missing missing) {
                return Message.of("audit.missing", sides.computed().orElseThrow());
            }

            @Override
            public Message unexpected(Unexpected unexpected) {
                return Message.of("audit.unexpected", sides.charged().orElseThrow());
            }

            @Override
            public Message notCompared(NotCompared notCompared) {
                return Message.of("audit.notCompared", notCompared.reason());
            }
        });
    }

    private static void computed(Expected each, List<Message> words) {
        Message kind = Message.of("audit.kind." + each.kind());
        words.add(each.whyNotKnown()
                .map(reason -> Message.of("audit.computed.notKnown", each.posting(), kind, each.day(), reason))
                .orElseGet(() -> Message.of(
                        "audit.computed",
                        each.posting(),
                        kind,
                        each.day(),
                        each.money().orElseThrow())));
        words.addAll(each.trace());
    }

    private static void billed(Billed row, List<Message> words) {
        Message source = Message.of("audit.source." + row.source());
        Message kind = Message.of("audit.kind." + row.kind());
        words.add(row.cost()
                .map(money -> Message.of("audit.billed", source, row.day(), kind, row.type(), money))
                .orElseGet(() -> Message.of("audit.billed.noAmount", source, row.day(), kind, row.type())));
        Billed.Detail detail = row.detail();
        detail.percent().ifPresent(percent -> words.add(Message.of("audit.billed.percent", percent)));
        detail.price().ifPresent(price -> words.add(Message.of("audit.billed.price", price)));
        detail.index().ifPresent(index -> words.add(Message.of("audit.billed.index", index.toPlainString())));
        detail.grace().filter(grace -> grace).ifPresent(grace -> words.add(Message.of("audit.billed.grace")));
    }

    private static Optional<Message> listed(Sides sides) {
        String postings = sides.listed().stream()
                .map(row -> row.posting().map(PostingNumber::text).orElse("?"))
                .collect(Collectors.joining(", "));
        return postings.isEmpty() ? Optional.empty() : Optional.of(Message.of("audit.listed", postings));
    }
}
