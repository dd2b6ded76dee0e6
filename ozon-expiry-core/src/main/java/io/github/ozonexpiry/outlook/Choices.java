package io.github.ozonexpiry.outlook;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The choices about an open posting side by side, those that Ozon forbids among them, with the rule that forbids them.
 *
 * @param all every choice, shipping now first; empty for a posting that is no longer open
 */
public record Choices(List<Compared> all) {

    /**
     * One choice.
     *
     * @param choice the choice
     * @param permission whether Ozon allows it
     * @param cost what it is expected to cost; without the goods of a lost sale
     * @param lostSale the value of the goods where the choice ends the order and the value is known
     * @param notes what else must be known of it
     */
    public record Compared(
            Choice choice, Permission permission, Cost cost, Optional<Money> lostSale, List<Message> notes) {

        /**
         * Copies the notes.
         *
         * @param choice the choice
         * @param permission whether Ozon allows it
         * @param cost what it is expected to cost
         * @param lostSale the value of the goods of a lost sale
         * @param notes what else must be known of it
         */
        public Compared {
            notes = List.copyOf(notes);
        }

        /** {@return choice, permission and cost in words} */
        public Message message() {
            Message line = Message.of("outlook.compared", choice.message(), permission.message(), cost.message());
            return lostSale.map(goods -> Message.of("outlook.compared.lost", line, goods))
                    .orElse(line);
        }

        private boolean mayBeBest() {
            return permission instanceof Permission.Allowed
                    && choice.keepsSale()
                    && cost.isKnown()
                    && cost.sum().all().size() <= 1;
        }

        private Optional<CurrencyCode> currency() {
            return cost.sum().all().stream().map(Money::currency).findFirst();
        }

        private BigDecimal amount() {
            return cost.sum().all().stream().map(Money::amount).findFirst().orElse(BigDecimal.ZERO);
        }
    }

    /**
     * Copies the list.
     *
     * @param all every choice
     */
    public Choices {
        all = List.copyOf(all);
    }

    /**
     * Compares the choices about a posting.
     *
     * @param judgement the posting, its deadlines and the moment
     * @param charges what a breach would be charged
     * @param deliveryChangesLeft how often Ozon still lets the delivery be moved ({@code remaining_changes_count}), where the caller has asked
     * @return the choices
     */
    public static Choices of(Judgement judgement, ExpectedCharges charges, OptionalInt deliveryChangesLeft) {
        if (!judgement.mayBeOpen()) {
            return new Choices(List.of());
        }
        Reckoner reckoner = new Reckoner(judgement, charges);
        Permissions permissions = new Permissions(judgement);
        Instant now = judgement.now();
        List<Compared> all = new ArrayList<>();
        all.add(kept(new Choice.ShipNow(), permissions.ship(now), reckoner.shippedAt(now)));
        for (CostCurve.Stretch later : CostCurve.of(judgement, charges).from(now)) {
            if (later.from().isAfter(now) && !later.cancelled()) {
                Choice choice = new Choice.ShipLater(later.from(), later.until());
                all.add(kept(choice, permissions.ship(later.from()), later.cost()));
            }
        }
        all.addAll(ending(judgement, reckoner, permissions));
        all.add(kept(new Choice.Split(), permissions.split(), notKnown("outlook.notKnown.split")));
        Cost moved = notKnown("outlook.notKnown.moved");
        all.add(kept(new Choice.MoveShipDate(), permissions.moveShipDate(), moved));
        all.add(kept(new Choice.MoveDeliveryDate(), permissions.moveDeliveryDate(deliveryChangesLeft), moved));
        return new Choices(all);
    }

    /**
     * The cheapest choice of those that Ozon allows, that keep the sale and whose cost is known; of equal ones the earliest.
     *
     * @return the choice; empty when there is none, or their costs are of several currencies
     */
    public Optional<Compared> best() {
        List<Compared> candidates = all.stream().filter(Compared::mayBeBest).toList();
        long currencies = candidates.stream()
                .flatMap(one -> one.currency().stream())
                .distinct()
                .count();
        return currencies > 1 ? Optional.empty() : candidates.stream().min(Comparator.comparing(Compared::amount));
    }

    /**
     * Whether the delivery to the buyer may be moved, also of a posting that is on its way.
     *
     * @param judgement the posting and the moment
     * @param changesLeft how often Ozon still lets it be moved ({@code remaining_changes_count}), where the caller has asked
     * @return the permission (L-11)
     */
    public static Permission moveDelivery(Judgement judgement, OptionalInt changesLeft) {
        return new Permissions(judgement).moveDeliveryDate(changesLeft);
    }

    /**
     * Whether the seller may cancel, also a posting that is on its way; a timer that may have run out does not count.
     *
     * @param judgement the posting and the moment
     * @return the permission (C-03)
     */
    public static Permission cancel(Judgement judgement) {
        return new Permissions(judgement).cancel();
    }

    /**
     * Whether the seller may cancel a part of the products.
     *
     * @param judgement the posting and the moment
     * @return the permission (C-03)
     */
    public static Permission cancelPart(Judgement judgement) {
        return new Permissions(judgement).cancelPart();
    }

    private static List<Compared> ending(Judgement judgement, Reckoner reckoner, Permissions permissions) {
        Optional<Instant> timer = reckoner.timer();
        Optional<Money> goods = judgement.posting().value();
        boolean global = judgement
                .posting()
                .scheme()
                .filter(Scheme.REALFBS_GLOBAL::equals)
                .isPresent();
        List<Message> notes =
                List.of(global ? Message.of("outlook.note.countsAlike") : Message.of("outlook.note.cancelCounts"));
        Cost now = reckoner.cancelledAt(judgement.now());
        Cost then = timer.map(reckoner::cancelledAt).orElseGet(() -> notKnown("outlook.note.noTimer"));
        boolean over = reckoner.isPast(DeadlineKind.AUTO_CANCEL, judgement.now());
        Permission cancel =
                over ? new Permission.Unknown(Message.of("outlook.unknown.timerPassed")) : permissions.cancel();
        return List.of(
                new Compared(new Choice.CancelNow(), cancel, now, goods, notes),
                new Compared(new Choice.LetTimerRun(timer), new Permission.Allowed(), then, goods, notes));
    }

    private static Compared kept(Choice choice, Permission permission, Cost cost) {
        return new Compared(choice, permission, cost, Optional.empty(), List.of());
    }

    private static Cost notKnown(String key) {
        return new Cost(List.of(), List.of(Message.of(key)));
    }
}
