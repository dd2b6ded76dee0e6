package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VouchersTest {

    private static final Instant UNTIL = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant NOW = UNTIL.minusMillis(1);
    private static final Money PRICE = Money.of("1000", "RUB");

    @Test
    void aCodeCanBeUsedUntilItEnds() {
        VoucherOffer code = percent("TEN999", "10", UNTIL);

        assertThat(Vouchers.usableFor(code, PRICE, NOW)).isTrue();
        assertThat(Vouchers.whyNot(code, PRICE, NOW)).isEmpty();
        assertThat(Vouchers.usableFor(code, PRICE, UNTIL)).isFalse();
        assertThat(Vouchers.whyNot(code, PRICE, UNTIL)).contains(Message.of("offer.unusable.over", "TEN999", UNTIL));
    }

    @Test
    void anAmountAboveThePriceCannotBeUsedAndSaysSo() { // K-08
        VoucherOffer code = amount("BIG999", "1000.01");

        assertThat(Vouchers.usableFor(code, PRICE, NOW)).isFalse();
        assertThat(Vouchers.whyNot(code, PRICE, NOW))
                .contains(Message.of("offer.unusable.price", "BIG999", Money.of("1000.01", "RUB"), PRICE));
    }

    @Test
    void anAmountOfAnotherCurrencySaysSo() {
        Money yuan = Money.of("90", "CNY");

        assertThat(Vouchers.whyNot(amount("BIG999", "5"), yuan, NOW))
                .contains(Message.of("offer.unusable.currency", "BIG999", Money.of("5", "RUB"), yuan));
    }

    @Test
    void theCodeThatTakesMostOffComesFirstThenTheOneThatLastsThenByCode() {
        VoucherOffer half = percent("HALF77", "50", UNTIL);
        VoucherOffer lasting = amount("LAST77", "100", UNTIL.plusSeconds(1));
        VoucherOffer tenth = percent("TENTH7", "10", UNTIL);
        VoucherOffer hundred = amount("AMOUNT", "100");
        VoucherOffer over = percent("OVER77", "90", NOW);

        assertThat(Vouchers.usable(List.of(tenth, over, hundred, lasting, half), PRICE, NOW))
                .containsExactly(half, lasting, hundred, tenth);
    }

    private static VoucherOffer percent(String code, String share, Instant until) {
        return new VoucherOffer(code, Optional.of(Percent.of(share)), Optional.empty(), until);
    }

    private static VoucherOffer amount(String code, String amount) {
        return amount(code, amount, UNTIL);
    }

    private static VoucherOffer amount(String code, String amount, Instant until) {
        return new VoucherOffer(code, Optional.empty(), Optional.of(Money.of(amount, "RUB")), until);
    }
}
