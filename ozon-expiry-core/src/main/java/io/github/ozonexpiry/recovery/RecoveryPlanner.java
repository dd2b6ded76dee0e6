package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.contact.Contact;
import io.github.ozonexpiry.contact.ContactRules;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plans what can still be done about an order, within Ozon's rules. The plan holds no allowed step that Ozon forbids, shows what Ozon refuses and
 * why, and says where only Ozon can tell. It never advises to ask the buyer to cancel (C-07). Immutable; the same case gives the same plan.
 */
public final class RecoveryPlanner {

    private static final List<Function<Predicament, Stream<PlannedStep>>> STEPS =
            List.of(Requests::of, Dates::of, Reductions::of, Shipping::of, Prevention::of, Buyers::of, Aftercare::of);

    private final ShopMeans means;
    private final Function<RecoveryCase, Contact> contacts;

    RecoveryPlanner(ShopMeans means, Function<RecoveryCase, Contact> contacts) {
        this.means = means;
        this.contacts = contacts;
    }

    /**
     * A planner for a shop, with Ozon's rules of contact.
     *
     * @param means what the shop has to recover with
     * @return the planner
     */
    public static RecoveryPlanner with(ShopMeans means) {
        return with(means, ContactRules.ozon());
    }

    /**
     * A planner for a shop that reads the rules of contact in a way of its own.
     *
     * @param means what the shop has to recover with
     * @param rules who may write to a buyer until when
     * @return the planner
     */
    public static RecoveryPlanner with(ShopMeans means, ContactRules rules) {
        return new RecoveryPlanner(
                means,
                facts -> rules.contact(
                        facts.judgement().posting(),
                        facts.contact(),
                        facts.judgement().now()));
    }

    /**
     * Plans for one posting.
     *
     * @param facts what is known of it
     * @return the plan; without steps where nothing is to be done
     */
    public RecoveryPlan plan(RecoveryCase facts) {
        Predicament predicament = Predicament.of(facts, means, contacts.apply(facts));
        List<PlannedStep> steps =
                STEPS.stream().flatMap(kind -> kind.apply(predicament)).toList();
        List<PlannedStep> ordered = StepOrder.of(steps, predicament.chatEndsWithOrder());
        return new RecoveryPlan(predicament.posting().number(), predicament.now(), ordered);
    }
}
