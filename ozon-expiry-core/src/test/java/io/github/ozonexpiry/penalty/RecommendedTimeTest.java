package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.RecommendedTime.Item;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-01 to T-03: what was announced, its first day and the day before. */
class RecommendedTimeTest {

    private static final Money PRICE = Money.of("1000", "RUB");

    @ParameterizedTest
    @CsvSource({
        "FEE_PICK_UP_POINT, 2024-11-05, 30, T-03",
        "FEE_SORTING_CENTRE_STAFF, 2024-11-05, 20, T-03",
        "FEE_SORTING_CENTRE_SELF, 2024-11-05, 10, T-03",
        "FEE_TRANSIT_CENTRE, 2026-11-28, 5, T-03",
        "DISCOUNT, 2025-02-19, -20, T-02",
        "DISCOUNT_SAME_DAY, 2025-02-20, -40, T-02",
    })
    void whatWasAnnouncedHoldsOnItsDays(Item item, LocalDate day, String cost, RuleId rule) {
        assertThat(RecommendedTime.official().cost(item, PRICE, day))
                .isEqualTo(new ShippingCost.Known(Money.of(cost, "RUB"), new Origin.Computed(rule)));
    }

    @ParameterizedTest
    @CsvSource({
        "FEE_PICK_UP_POINT, 2024-11-04, notAnnounced",
        "DISCOUNT_SAME_DAY, 2025-02-19, notAnnounced",
        "SURCHARGE, 2026-11-28, notAnnounced",
        "DISCOUNT_SAME_DAY, 2025-02-21, undated",
        "DISCOUNT, 2025-02-18, undated",
        "DISCOUNT, 2025-02-20, undated",
    })
    void whatNobodyPublishedIsNotKnown(Item item, LocalDate day, String reason) {
        assertThat(RecommendedTime.official().cost(item, PRICE, day))
                .isEqualTo(new ShippingCost.NotKnown(Message.of("cost.notKnown." + reason, item, day)));
    }

    @ParameterizedTest
    @CsvSource({"4.5%, -45", "30 RUB, 30"}) // of 1000 RUB
    void aPercentIsCreditedAndAnAmountIsAFee(String amount, String cost) {
        String head = "item amount rules confidence from until seen sources\n".replace(' ', '\t');
        String row = "DISCOUNT\t" + amount + "\tT-02\tB\t2025-02-20\t?\t\tTB-FEB\n";

        assertThat(AnnouncedRow.read(Tables.table(head + row).rows().get(0)).costOf(PRICE))
                .isEqualTo(Money.of(cost, "RUB"));
    }

    @Test
    void theReasonIsSaidInWords() {
        ShippingCost.NotKnown cost = (ShippingCost.NotKnown)
                RecommendedTime.official().cost(Item.SURCHARGE, PRICE, LocalDate.of(2026, 11, 28));

        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(cost.reason()))
                .isEqualTo("surcharge for handing over after the recommended time: Ozon announced none for 2026-11-28");
    }
}
