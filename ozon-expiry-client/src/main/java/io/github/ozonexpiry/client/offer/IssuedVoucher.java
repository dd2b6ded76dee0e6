package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.client.action.ActionId;
import io.github.ozonexpiry.client.action.SellerAction;
import io.github.ozonexpiry.client.action.SellerAction.Parameters;
import io.github.ozonexpiry.client.action.SellerAction.Vouchers;
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

    private Optional<Parameters> parameters() {
        return readBack.flatMap(listed -> listed.actionParameters().value());
    }
}
