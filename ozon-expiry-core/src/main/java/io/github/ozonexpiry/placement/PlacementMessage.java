package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.placement.Placement.Against;
import io.github.ozonexpiry.placement.Placement.Missing;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Listed;
import io.github.ozonexpiry.text.Message;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The answers in words, and their rules. */
final class PlacementMessage {

    private static final RuleId WHO_MAY = RuleId.of("P-06");
    private static final RuleId AT_OZON = RuleId.of("P-07");
    private static final RuleId OWN_POLICY = RuleId.of("P-08");

    private static final Set<Against> SAID_BY_OZON = EnumSet.of(Against.NO_SALES_AT_OZON, Against.ENOUGH_THERE);
    private static final Set<Missing.Kind> ASKED_OF_OZON =
            EnumSet.of(Missing.Kind.DAYS_OBSERVED, Missing.Kind.OZON_COUNTS);

    private PlacementMessage() {}

    static Message of(Placement placement) {
        if (placement instanceof Placement.Move move) {
            return Message.of(
                    "placement.move",
                    move.sku(),
                    move.to(),
                    move.why().message(),
                    move.effect().message());
        }
        if (placement instanceof Placement.Stay stay) {
            Listed why = new Listed(stay.why().stream().map(Against::message).toList());
            return Message.of(
                    "placement.stay", stay.sku(), why, stay.steadiness().message());
        }
        if (placement instanceof Placement.NotEligible refused) {
            return Message.of(
                    "placement.notEligible",
                    refused.sku(),
                    new Listed(refused.why().stream().map(Permission::message).toList()));
        }
        Placement.NotKnown unknown = (Placement.NotKnown) placement;
        return Message.of(
                "placement.notKnown",
                unknown.sku(),
                new Listed(unknown.missing().stream().map(Missing::reason).toList()));
    }

    static List<RuleId> rules(Placement placement) {
        return unsorted(placement)
                .distinct()
                .sorted(Comparator.comparing(RuleId::text))
                .toList();
    }

    private static Stream<RuleId> unsorted(Placement placement) {
        if (placement instanceof Placement.Move move) {
            return move.to() == Scheme.FBO ? Stream.of(WHO_MAY, AT_OZON, OWN_POLICY) : Stream.of(WHO_MAY, OWN_POLICY);
        }
        if (placement instanceof Placement.Stay stay) {
            return stay.why().stream().map(against -> SAID_BY_OZON.contains(against) ? AT_OZON : OWN_POLICY);
        }
        if (placement instanceof Placement.NotEligible refused) {
            return refused.why().stream().map(Permission.Refused::rule);
        }
        return ((Placement.NotKnown) placement).missing().stream().map(PlacementMessage::rule);
    }

    private static RuleId rule(Missing missing) {
        if (missing.kind() == Missing.Kind.SCHEME) {
            return WHO_MAY;
        }
        return ASKED_OF_OZON.contains(missing.kind()) ? AT_OZON : OWN_POLICY;
    }
}
