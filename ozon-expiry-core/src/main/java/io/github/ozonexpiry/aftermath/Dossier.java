package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.Notice.Source;
import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.audit.AuditLine;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that an objection to Ozon needs about one posting: what happened when, what speaks for which cause, what Ozon says, what was computed against
 * what was billed, and what is missing. Each line says who can be asked for it.
 *
 * <p>It has nothing of the buyer: neither name nor phone nor address, no message of a chat, no field that this version does not know. Objections go
 * through support, with proof (I-10, I-12, RU-A4).
 *
 * @param posting the posting
 * @param now the moment of which it is: what was seen or happened later is left out of the history
 * @param timeline what happened, in the order of time
 * @param evidence the causes, each followed by the facts for and against it
 * @param ozon what Ozon says of the posting, whose fault that makes it, and what contradicts itself
 * @param charges both sides of the audit, what explains a difference, whether to object
 * @param audit the lines of the audit that concern the posting
 * @param missing what it does not have, in words for people
 */
public record Dossier(
        PostingNumber posting,
        Instant now,
        List<DossierLine> timeline,
        List<DossierLine> evidence,
        List<DossierLine> ozon,
        List<DossierLine> charges,
        List<AuditLine> audit,
        List<Message> missing) {

    /**
     * Copies the lists.
     *
     * @param posting the posting
     * @param now the moment of which it is
     * @param timeline what happened
     * @param evidence the causes
     * @param ozon what Ozon says
     * @param charges both sides of the audit
     * @param audit the lines of the audit
     * @param missing what it does not have
     */
    public Dossier {
        timeline = List.copyOf(timeline);
        evidence = List.copyOf(evidence);
        ozon = List.copyOf(ozon);
        charges = List.copyOf(charges);
        audit = List.copyOf(audit);
        missing = List.copyOf(missing);
    }

    /**
     * Gathers the dossier of a posting.
     *
     * @param file what is known of it
     * @param audit an audit of the time, of any postings; empty where nothing was compared
     * @param notices what was read about the posting; empty where nobody has read anything
     * @param now the moment of judgement
     * @return the dossier
     * @throws IllegalArgumentException when the posting had not been looked at by then, or the notices are about another; names them
     */
    public static Dossier of(CaseFile file, Optional<Audit> audit, Optional<Notices> notices, Instant now) {
        PostingNumber number = file.history().number();
        notices.filter(all -> !all.posting().equals(number)).ifPresent(all -> {
            throw new IllegalArgumentException("notices about " + all.posting() + " in the dossier of " + number);
        });
        Verdict verdict = Verdict.of(file, now);
        CaseFile known = file.asOf(now).orElseThrow();
        List<AuditLine> concerning = audit.stream()
                .flatMap(all -> all.lines().stream())
                .filter(line -> ChargeLines.concerns(line, number))
                .toList();
        List<DossierLine> ozon = new ArrayList<>(OzonLines.of(known, known.judgement(now)));
        notices.ifPresent(all -> ozon.addAll(noticed(all)));
        return new Dossier(
                number,
                now,
                Timeline.of(known),
                EvidenceLines.of(verdict),
                ozon,
                ChargeLines.of(concerning),
                concerning,
                MissingParts.of(known, verdict, audit, notices));
    }

    /** {@return how to object, in sentences for people: where, with what, until when} */
    public static List<Message> howToObject() {
        return List.of(Message.of("aftermath.object"), Message.of("audit.appeal.deadline"));
    }

    /** What a chat says may name people: only that it says something stands here. */
    private static List<DossierLine> noticed(Notices notices) {
        return Stream.of(Source.values())
                .flatMap(source -> notices.found(source).stream())
                .map(notice -> DossierLine.stated(
                        Optional.of(notice.when()),
                        Message.of(
                                "aftermath.line.notice",
                                notice.source().message(),
                                notice.source().isChat() ? Message.of("aftermath.line.attach") : notice.what()),
                        notice.source().name()))
                .toList();
    }
}
