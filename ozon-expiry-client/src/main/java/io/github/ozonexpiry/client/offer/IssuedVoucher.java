package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.client.action.ActionId;
import io.github.ozonexpiry.client.action.SellerAction;
import io.github.ozonexpiry.client.action.SellerAction.Parameters;
import io.github.ozonexpiry.client.action.SellerAction.Vouchers;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action with promo codes, as it was wanted and as Ozon has it. For which buyers it is ({@code user_ids}) Ozon's list does not say.
 *
 * @param action the action
 * @param wanted what was wanted
 * @param readBack what Ozon lists; empty where it does not list the action, or could not be asked
 * @param foundAfterFailure whether the call that made it failed, and it was found by its title
 */
public record IssuedVoucher(
        ActionId action, VoucherRequest wanted, Optional<SellerAction> readBack, boolean foundAfterFailure) {

    /** {@return what is not as it was wanted, in Ozon's order; empty as well where nothing was read back} */
    public List<VoucherDifference> differences() {
        return parameters().map(stated -> Comparison.of(wanted, stated)).orElseGet(List::of);
    }

    /** {@return whether the codes are shown to all, as far as Ozon's texts tell} */
    public Openness openness() {
        Stated<Boolean> read = parameters()
                .flatMap(stated -> stated.voucherParameters().value())
                .map(Vouchers::isPrivate)
                .orElseGet(Stated::absent);
        return new Openness(wanted.codes().isPrivate(), read);
    }

    /** {@return all that must be known before a code is given to anybody, in words; see {@link VoucherTexts}} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        if (foundAfterFailure) {
            messages.add(Message.of("voucher.foundAfterFailure", action));
        }
        if (parameters().isEmpty()) {
            messages.add(Message.of("voucher.notReadBack", action));
        }
        differences().stream().map(VoucherDifference::message).forEach(messages::add);
        messages.add(openness().message());
        return List.copyOf(messages);
    }

    /**
     * The codes as a recovery plan takes them ({@code ShopMeans.vouchers}): discount and end are what Ozon states, whatever was wanted. Look at
     * {@link #messages} first. The action must have begun and have the products; of {@link io.github.ozonexpiry.client.action.VoucherType#UNIQUE}
     * codes each is one buyer's, so each order's plan needs another.
     *
     * @param file the action's codes
     * @param currency the account's currency, of which an amount is
     * @return an offer for each different code, in the order of the file
     * @throws IllegalStateException when the action was not read back or is switched off, or Ozon states no discount in percent or currency, or no
     *     end; names the action and what is missing
     * @throws IllegalArgumentException when the discount that Ozon states is none ({@link VoucherOffer}); names it
     */
    public List<VoucherOffer> offers(CodeFile file, CurrencyCode currency) {
        return StatedOffers.of(this, file, currency);
    }

    private Optional<Parameters> parameters() {
        return readBack.flatMap(listed -> listed.actionParameters().value());
    }
}
