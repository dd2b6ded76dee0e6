package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.outlook.Cost;
import io.github.ozonexpiry.penalty.Breach;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;

/** Permissions and costs in few words. */
final class Answers {

    static final Permission ALLOWED = new Permission.Allowed();

    private Answers() {}

    static Permission refused(String rule, String key, Object... arguments) {
        return new Permission.Refused(RuleId.of(rule), Message.of(key, arguments));
    }

    static Permission unknown(String key, Object... arguments) {
        return new Permission.Unknown(Message.of(key, arguments));
    }

    /** Nobody can say what may be done in a status that is not known, whatever actions stand beside it. */
    static Permission inKnownStatus(Situation situation, Permission permission) {
        boolean known = situation.posting().knownStatus().isPresent();
        return known || permission instanceof Permission.Refused ? permission : unknown("recovery.unknown.status");
    }

    static Cost cancelled(Situation situation, List<Line> lines, Instant at) {
        return situation
                .facts()
                .charges()
                .of(Breach.CANCELLATION, lines, at)
                .fold(
                        known -> new Cost(
                                List.of(new Cost.Part(Cost.Kind.CANCELLATION, known.money(), known.origin())),
                                List.of()),
                        notKnown -> new Cost(List.of(), List.of(notKnown.reason())));
    }
}
