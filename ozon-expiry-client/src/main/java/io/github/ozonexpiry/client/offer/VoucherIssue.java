package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.client.ActionCalls;
import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.client.action.ActionId;
import io.github.ozonexpiry.client.action.ActionQuery;
import io.github.ozonexpiry.client.action.SellerAction;
import java.util.List;
import java.util.Optional;

/**
 * Makes promo codes, never twice: an action is known by its title, looked for before it is made and again after a failure that may have made it.
 * What Ozon made is read back. One at a time for a title: two programs that ask at once are not held apart.
 */
public final class VoucherIssue {

    private final ActionCalls actions;

    private VoucherIssue(ActionCalls actions) {
        this.actions = actions;
    }

    /**
     * Makes promo codes by the calls of a shop.
     *
     * @param actions its calls
     * @return what makes them
     */
    public static VoucherIssue by(ActionCalls actions) {
        return new VoucherIssue(actions);
    }

    /**
     * Makes an action with promo codes and reads it back. It has no products yet, and Ozon does not say whether it is on: see
     * {@link ActionCalls#addProducts} and {@link ActionCalls#turn}; then {@link #readBack} it, and {@link IssuedVoucher#offers} gives its codes.
     *
     * @param wanted what is wanted
     * @return the action; not read back ({@link IssuedVoucher#readBack()} empty) where only the looking failed
     * @throws VoucherTitleTaken when an action has this title, or may have it; then nothing was made
     * @throws OzonException when it was surely not made, or is not in the list after a failure that may have made it ({@code mayHaveBeenDone});
     *     asking again looks for it again
     */
    public IssuedVoucher issue(VoucherRequest wanted) {
        Titled before = titled(wanted);
        if (before.mayHaveIt()) {
            throw before.taken(wanted);
        }
        ActionId action;
        try {
            action = actions.createVoucher(wanted.terms(), wanted.counts(), wanted.codes());
        } catch (OzonException failure) {
            return after(failure, wanted);
        }
        return new IssuedVoucher(action, wanted, lookFor(action), false);
    }

    /**
     * Reads an action back, such as one of an earlier attempt.
     *
     * @param action the action
     * @param wanted what was wanted of it
     * @return the action as Ozon has it; not read back where Ozon does not list it
     * @throws OzonException when Ozon cannot be asked
     */
    public IssuedVoucher readBack(ActionId action, VoucherRequest wanted) {
        return new IssuedVoucher(action, wanted, look(action), false);
    }

    private IssuedVoucher after(OzonException failure, VoucherRequest wanted) {
        if (!failure.mayHaveBeenDone()) {
            throw failure;
        }
        List<ActionId> made = madeDespite(failure, wanted);
        if (made.size() != 1) {
            throw failure;
        }
        return new IssuedVoucher(made.get(0), wanted, lookFor(made.get(0)), true);
    }

    private List<ActionId> madeDespite(OzonException failure, VoucherRequest wanted) {
        try {
            return titled(wanted).actions();
        } catch (OzonException second) {
            failure.addSuppressed(second);
            throw failure;
        }
    }

    private Titled titled(VoucherRequest wanted) {
        return Titled.of(actions.list(ActionQuery.VOUCHERS), wanted.terms().title());
    }

    private Optional<SellerAction> lookFor(ActionId action) {
        try {
            return look(action);
        } catch (OzonException notRead) {
            return Optional.empty();
        }
    }

    private Optional<SellerAction> look(ActionId action) {
        return actions.list(ActionQuery.of(action))
                .items(broken -> {})
                .filter(listed ->
                        listed.actionId().value().filter(action::equals).isPresent())
                .findFirst();
    }
}
