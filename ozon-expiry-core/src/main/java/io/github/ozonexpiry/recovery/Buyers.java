package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.contact.Contact;
import io.github.ozonexpiry.letter.LetterPart;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** Writing to the buyer, and what is offered with it: all need a way to the buyer. */
final class Buyers {

    private final Predicament predicament;
    private final Harm harm;
    private final Consolation consolation;
    private final Contact.Way way;

    private Buyers(Predicament predicament, Harm harm) {
        this.predicament = predicament;
        this.harm = harm;
        this.consolation = Consolation.of(predicament, harm);
        this.way = predicament.contact().best();
    }

    static Stream<PlannedStep> of(Predicament predicament) {
        Harm harm = Harm.of(predicament);
        return harm.isDone() ? new Buyers(predicament, harm).steps() : Stream.empty();
    }

    private Stream<PlannedStep> steps() {
        return Stream.of(List.of(write()), voucher(), substitute(), restock()).flatMap(List::stream);
    }

    private PlannedStep write() {
        Draft draft = telling(new RecoveryStep.Write(consolation.letter(harm)), "K-05", "K-06", "C-07")
                .notes(way.notes());
        if (isRefused()) {
            draft.notes(predicament.contact().left()).rules("K-10");
        }
        if (!predicament.means().languages().contains(Language.RUSSIAN)) {
            draft.note(Message.of("recovery.note.russian"));
        }
        if (predicament.is(Scheme.REALFBS_GLOBAL)) {
            draft.note(Message.of("recovery.note.translated"));
        }
        return draft.at(predicament.now());
    }

    private List<PlannedStep> voucher() {
        if (consolation.vouchers().isEmpty()) {
            return List.of();
        }
        Draft draft = telling(new RecoveryStep.OfferVoucher(consolation.vouchers()), "K-06", "K-08")
                .before(Message.of("recovery.before.voucherFits"));
        if (isRefused()) {
            draft.note(Message.of("recovery.remains.publicCode"));
        }
        return List.of(draft.at(predicament.now()));
    }

    private List<PlannedStep> substitute() {
        if (consolation.substitutes().isEmpty()) {
            return List.of();
        }
        Draft draft = telling(new RecoveryStep.SuggestSubstitute(consolation.substitutes()), "K-06", "K-09");
        if (isRefused()) {
            draft.note(Message.of("recovery.remains.onSale"));
        }
        return List.of(draft.at(predicament.now()));
    }

    private List<PlannedStep> restock() {
        if (consolation.restocks().isEmpty()) {
            return List.of();
        }
        Draft draft = telling(new RecoveryStep.AnnounceRestock(consolation.restocks()), "K-06");
        if (isRefused()) {
            draft.note(Message.of("recovery.remains.onSale"));
        }
        return List.of(draft.at(predicament.now()));
    }

    private Draft telling(RecoveryStep step, String... rules) {
        boolean writes = way.equals(predicament.contact().write());
        Draft draft = Draft.of(step, way.permission(), rules)
                .rules(way.rules())
                .by(way.until())
                .call(writes ? OzonCall.SEND_MESSAGE : OzonCall.START_CHAT);
        return harm.isToCome() ? draft.before(when()) : draft;
    }

    /** The news is true once it is decided; where the chat ends with the order, that is too late to open it. */
    private Message when() {
        if (harm.news().filter(LetterPart.News.MOVED::equals).isPresent()) {
            return Message.of("recovery.before.moved");
        }
        return predicament.chatEndsWithOrder()
                ? Message.of("recovery.before.decided")
                : Message.of("recovery.before.done");
    }

    private boolean isRefused() {
        return way.permission() instanceof Permission.Refused;
    }
}
