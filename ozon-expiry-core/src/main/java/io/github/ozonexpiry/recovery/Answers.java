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

    /** In a status that is not known, or once a request is approved, nobody can say what may be done, whatever actions stand beside it. */
    static Permission act(Predicament predicament, Permission permission) {
        return act(predicament, permission, false);
    }

    /** In a status that is new an action of Ozon's drives. */
    static Permission byAction(Predicament predicament, Permission permission) {
        return act(predicament, permission, isNew(predicament));
    }

    private static Permission act(Predicament predicament, Permission permission, boolean actionsDrive) {
        if (permission instanceof Permission.Refused) {
            return permission;
        }
        boolean named = actionsDrive && permission instanceof Permission.Allowed;
        if (predicament.posting().knownStatus().isEmpty() && !named) {
            return unknown("recovery.unknown.status");
        }
        return Requests.isSettled(predicament) ? unknown("recovery.unknown.requestApproved") : permission;
    }

    static boolean isNew(Predicament predicament) {
        return predicament.posting().status().isStated()
                && predicament.posting().knownStatus().isEmpty();
    }

    static Cost cancelled(Predicament predicament, List<Line> lines, Instant at) {
        return predicament
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
