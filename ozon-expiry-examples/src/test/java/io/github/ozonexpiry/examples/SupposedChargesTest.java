package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.Breach;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** RU-4 holds from 12 August 2026 on: of 3,000 RUB 2 % are 60 RUB. */
class SupposedChargesTest {

    private static final List<Line> GOODS = List.of(Line.of(new Sku(1), "A-1", "teapot", 1, Money.of("3000", "RUB")));
    private static final Posting POSTING = Posting.builder(PostingNumber.of("70990007-0001-1"))
            .scheme(Scheme.FBS)
            .lines(GOODS)
            .build();
    private static final Instant LAST_SECOND_BEFORE = Instant.parse("2026-08-11T20:59:59Z"); // 23:59:59 in Moscow

    private final Optional<Percent> index = Optional.of(Percent.of("3"));

    @Test
    void theTariffIsThatOfTheDayOfTheBreachAndNotOfTheDayOnWhichItIsAsked() {
        SupposedCharges charges = new SupposedCharges(Optional.empty(), index);

        assertThat(amount(charges, LAST_SECOND_BEFORE)).isEmpty(); // nobody published how long RU-3 held
        assertThat(amount(charges, LAST_SECOND_BEFORE.plusSeconds(1))).contains(Money.of("60", "RUB"));
    }

    @Test
    void aChosenTariffIsThatOfEveryDay() { // 3 % of 3,000
        SupposedCharges charges =
                new SupposedCharges(Optional.of(PenaltyTariffs.official().named("RU-3")), index);

        assertThat(amount(charges, LAST_SECOND_BEFORE)).contains(Money.of("90", "RUB"));
        assertThat(amount(charges, LAST_SECOND_BEFORE.plusSeconds(1))).contains(Money.of("90", "RUB"));
    }

    private static Optional<Money> amount(SupposedCharges charges, Instant at) {
        return charges.of(POSTING).of(Breach.DELAY, GOODS, at).amount();
    }
}
