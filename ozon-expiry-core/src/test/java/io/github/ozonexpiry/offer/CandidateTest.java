package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidateTest {

    @Test
    void pricesOfTwoCurrenciesAreNotApartByANumber() {
        ShopProduct foreign =
                Shelf.product(1).price(Optional.of(Money.of("1", "CNY"))).product();
        Candidate candidate = new Candidate(Shelf.product(2).product(), foreign, 0, Percent.of("25"));

        assertThat(candidate.distance()).isEqualTo(BigDecimal.ZERO);
        assertThat(candidate.reasons()).contains(Message.of("offer.reason.priceUnknown"));
    }
}
