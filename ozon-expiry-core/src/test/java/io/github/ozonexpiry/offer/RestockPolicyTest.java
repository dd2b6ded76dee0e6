package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestockPolicyTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-05-05T06:00:00Z");

    /** 20:39:59Z is 23:39:59 in Moscow; 20 minutes later it is still that day (P-02). */
    @ParameterizedTest
    @CsvSource({
        "2026-05-07T20:39:59Z, 0, 2026-05-07",
        "2026-05-07T20:40:00Z, 0, 2026-05-08",
        "2026-05-07T20:40:00Z, 3, 2026-05-11",
        "2026-05-05T06:00:00Z, 0, 2026-05-05",
    })
    void theDayIsThatOfTheShopInTheWarehousesZoneAndTheMargin(String at, int margin, LocalDate day) {
        assertThat(new RestockPolicy(MOSCOW, margin).dayToTell(restock(at), NOW))
                .contains(day);
    }

    @Test
    void ourMarginIsADay() {
        assertThat(RestockPolicy.in(MOSCOW).dayToTell(restock("2026-05-07T09:00:00Z"), NOW))
                .contains(LocalDate.parse("2026-05-08"));
    }

    @Test
    void noDayIsToldOfWhatIsOverdueOrHasNoDate() {
        RestockPolicy generous = new RestockPolicy(MOSCOW, 60);

        assertThat(generous.dayToTell(restock("2026-05-05T05:59:59.999Z"), NOW)).isEmpty();
        assertThat(generous.dayToTell(new Restock(new Sku(5), Optional.empty(), 1), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    void aMarginIsZeroToSixtyDays(int days) {
        assertThatThrownBy(() -> new RestockPolicy(MOSCOW, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("marginDays: 0 to 60 days, got " + days);
    }

    private static Restock restock(String at) {
        return new Restock(new Sku(5), Optional.of(Instant.parse(at)), 1);
    }
}
