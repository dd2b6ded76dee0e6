package io.github.ozonexpiry.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.penalty.ChargeCalculator.Cancelled;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I-16: the first cancellation of a day through the seller's fault is free; the others cost 4 % of the price above an index of 4 %. */
class FreeOfDayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 12);
    private static final PenaltyTariff THREE_ZONES = PenaltyTariffs.official().named("GLOBAL-3");

    @Test
    void theEarliestOfTheDayIsFreeWhereverItStands() {
        Map<PostingNumber, Charge> charges =
                shop(THREE_ZONES).atIndex(37, 900).chargesOf(DAY, List.of(at("2", 9), at("1", 8), at("3", 10)));

        assertThat(charges.keySet()).containsExactly(number("2"), number("1"), number("3"));
        assertThat(charges.values())
                .extracting(charge -> charge.amount().orElseThrow().toString())
                .containsExactly("40 RUB", "0 RUB", "40 RUB");
        assertThat(((Charge.Known) charges.get(number("1"))).trace())
                .last()
                .isEqualTo(Message.of("charge.step.firstOfDay", number("1")));
    }

    @Test
    void aSingleCancellationIsFree() {
        assertThat(amounts(1, 9)).containsExactly("0 RUB");
    }

    /** Hours of the cancellations against what each costs; how many are free is the tariff's. */
    @ParameterizedTest
    @CsvSource({
        "0, '8 9', '40 RUB, 40 RUB'",
        "0, '8', '40 RUB'",
        "1, '8 9', '0 RUB, 40 RUB'",
        "2, '8 9', '0 RUB, 0 RUB'",
        "2, '10 8 9', '40 RUB, 0 RUB, 0 RUB'",
        "1, '8 8', '?, ?'",
        "1, '9 8 8', '40 RUB, ?, ?'",
        "2, '8 8', '0 RUB, 0 RUB'",
        "2, '8 9 9', '0 RUB, ?, ?'",
        "2, '9 9 8 10', '?, ?, 0 RUB, 40 RUB'",
        "1, '8 9 9', '0 RUB, 40 RUB, 40 RUB'",
    })
    void ofThoseThatShareTheDecidingMomentNobodyKnowsWhichIsFree(int free, String hours, String charges) {
        int[] moments =
                Arrays.stream(hours.split(" ", -1)).mapToInt(Integer::parseInt).toArray();

        assertThat(String.join(", ", amounts(free, moments))).isEqualTo(charges);
    }

    @Test
    void aTieNamesThePostings() {
        Map<PostingNumber, Charge> charges =
                shop(THREE_ZONES).inZone(Zone.Name.YELLOW).chargesOf(DAY, List.of(at("1", 8), at("2", 8)));
        Charge.NotKnown tied = (Charge.NotKnown) charges.get(number("1"));

        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(tied.reason()))
                .isEqualTo("cancelled at one moment, so nobody knows which of them is free: 1, 2");
    }

    @Test
    void inAFreeZoneATieIsOfNoConsequence() {
        Map<PostingNumber, Charge> charges =
                shop(THREE_ZONES).atIndex(36, 900).chargesOf(DAY, List.of(at("1", 8), at("2", 8)));

        assertThat(charges.values())
                .allSatisfy(charge -> assertThat(((Charge.Known) charge).trace())
                        .last()
                        .isEqualTo(Message.of("charge.step.freeZone")));
    }

    @Test
    void aFreeOneNeedsNoPriceAndNoIndex() {
        Cancelled silent = new Cancelled(number("1"), Instant.EPOCH, List.of());

        assertThat(shop(THREE_ZONES)
                        .chargesOf(DAY, List.of(silent))
                        .get(number("1"))
                        .amount())
                .contains(Money.of("0", "RUB"));
    }

    @Test
    void aPostingThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> shop(THREE_ZONES).chargesOf(DAY, List.of(at("1", 8), at("1", 9))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("posting 1 stands twice among the cancellations");
    }

    private static List<String> amounts(int free, int... hours) {
        PenaltyTariff tariff =
                Tables.tariff("OWN | FBO | 4% | ? | none | none | none | " + free + " | I-16 | C | | | |");
        List<Cancelled> cancelled = IntStream.range(0, hours.length)
                .mapToObj(i -> at(String.valueOf(i + 1), hours[i]))
                .toList();
        return shop(tariff).chargesOf(DAY, cancelled).values().stream()
                .map(charge -> charge.amount().map(Money::toString).orElse("?"))
                .toList();
    }

    private static ChargeCalculator shop(PenaltyTariff tariff) {
        return ChargeCalculator.of(tariff, CurrencyCode.RUB);
    }

    private static Cancelled at(String number, int hour) {
        Line line = Line.of(new Sku(1), "A-1", "teapot", 1, Money.of("1000", "RUB"));
        return new Cancelled(number(number), Instant.EPOCH.plusSeconds(3600L * hour), List.of(line));
    }

    private static PostingNumber number(String number) {
        return PostingNumber.of(number);
    }
}
