package io.github.ozonexpiry.guard;

import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The proposals in words, what they change, and their rules. */
final class ProposalMessage {

    /** New numbers are shown late. */
    private static final RuleId SHOWN_LATE = RuleId.of("P-02");

    private ProposalMessage() {}

    static Message of(Proposal proposal) {
        Listed why = new Listed(proposal.why().stream().map(Reason::message).toList());
        if (proposal instanceof Proposal.Hold hold) {
            return hold.until()
                    .map(end -> Message.of("guard.hold.until", hold.shelf(), hold.keep(), end, why))
                    .orElseGet(() -> Message.of("guard.hold", hold.shelf(), hold.keep(), why));
        }
        if (proposal instanceof Proposal.Zero) {
            return Message.of("guard.zero", proposal.shelf(), why);
        }
        return Message.of(
                proposal instanceof Proposal.Release ? "guard.release" : "guard.lookFirst", proposal.shelf(), why);
    }

    static Message effect(Proposal proposal) {
        if (proposal instanceof Proposal.Hold hold) {
            return Message.of("guard.effect.hold", hold.keep());
        }
        if (proposal instanceof Proposal.Zero) {
            return Message.of("guard.effect.zero");
        }
        return Message.of(proposal instanceof Proposal.Release ? "guard.effect.release" : "guard.effect.lookFirst");
    }

    static Listed ends(Proposal proposal) {
        return new Listed(
                proposal instanceof Proposal.Release
                        ? List.of()
                        : proposal.why().stream().map(Reason::ends).distinct().toList());
    }

    static List<RuleId> rules(Proposal proposal) {
        Stream<RuleId> own = proposal instanceof Proposal.LookFirst ? Stream.empty() : Stream.of(SHOWN_LATE);
        return Stream.concat(own, proposal.why().stream().flatMap(reason -> reason.rules().stream()))
                .distinct()
                .sorted(Comparator.comparing(RuleId::text))
                .toList();
    }
}
