package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.client.action.ActionId;
import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.SellerAction;
import io.github.ozonexpiry.client.action.SellerAction.Parameters;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The codes of an action with what Ozon states of them; what it does not state is not taken from what was wanted. */
final class StatedOffers {

    private final ActionId action;
    private final Parameters stated;

    private StatedOffers(ActionId action, Parameters stated) {
        this.action = action;
        this.stated = stated;
    }

    static List<VoucherOffer> of(IssuedVoucher issued, CodeFile file, CurrencyCode currency) {
        ActionId action = issued.action();
        SellerAction listed = issued.readBack().orElseThrow(() -> unusable(action, "it was not read back"));
        if (listed.isTurnOn().value().filter(on -> !on).isPresent()) {
            throw unusable(action, "it is switched off");
        }
        return new StatedOffers(action, known(action, "action_parameters", listed.actionParameters()))
                .offers(file, currency);
    }

    private List<VoucherOffer> offers(CodeFile file, CurrencyCode currency) {
        Instant until = known(action, "date_end", stated.dateEnd());
        BigDecimal discount = known(action, "discount_value", stated.discountValue());
        boolean counted = isPercent();
        Optional<Percent> percent = counted ? Optional.of(new Percent(discount)) : Optional.empty();
        Optional<Money> amount = counted ? Optional.empty() : Optional.of(new Money(discount, currency));
        return file.codes().stream()
                .distinct()
                .map(code -> new VoucherOffer(code, percent, amount, until))
                .toList();
    }

    private boolean isPercent() {
        Word<DiscountType> counts = known(action, "discount_type", stated.discountType());
        if (!counts.is(DiscountType.PERCENT) && !counts.is(DiscountType.CURRENCY)) {
            throw unusable(action, "discount_type: PERCENT or CURRENCY, Ozon states " + counts);
        }
        return counts.is(DiscountType.PERCENT);
    }

    private static <T> T known(ActionId action, String member, Stated<T> stated) {
        return stated.value().orElseThrow(() -> unusable(action, "Ozon does not state " + member));
    }

    private static IllegalStateException unusable(ActionId action, String why) {
        return new IllegalStateException("no code of action " + action + " can be offered: " + why);
    }
}
