package io.github.ozonexpiry.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

    @ParameterizedTest
    @CsvSource({
        "A-2, A-10",
        "A-2, A-3",
        "a-2, A-10",
        "A-9, a-10",
        "A-9-9, A-10-1",
        "A-2, B-1",
        "A-2, A-2-1",
        "A, A-1",
        "'', 0",
        "A-0, A-1",
        "A-00009, A-10",
        "A-99999999999999999999, A-100000000000000000000",
        "A-08, A-9",
        // Equal but for spelling: the text decides.
        "A-02, A-2",
        "A-2, a-2",
        // A sign before the digits is no sign, and letters lie behind digits.
        "A--1, A-1",
        "A1, AB",
        "货架2, 货架10",
        "ряд 3, Ряд 12"
    })
    void theFirstComesBeforeTheSecond(String first, String second) {
        assertThat(NaturalOrder.compare(first, second)).isNegative();
        assertThat(NaturalOrder.compare(second, first)).isPositive();
        assertThat(NaturalOrder.compare(first, first)).isZero();
        assertThat(NaturalOrder.compare(second, second)).isZero();
    }

    /** Every text of up to four of these letters, against texts whose numbers are padded with zeros. */
    @Test
    void smallNamesAreOrderedAsNamesWithPaddedNumbersAre() {
        List<String> names = names("01a-B", 4);
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(11));

        shuffled.sort(NaturalOrder::compare);
        names.sort(Comparator.comparing(NaturalOrderTest::padded).thenComparing(Comparator.naturalOrder()));

        assertThat(names).hasSize(1 + 5 + 25 + 125 + 625);
        assertThat(shuffled).isEqualTo(names);
    }

    private static List<String> names(String letters, int longest) {
        List<String> names = new ArrayList<>(List.of(""));
        for (int from = 0, length = 1; length <= longest; length++) {
            int until = names.size();
            for (; from < until; from++) {
                for (int i = 0; i < letters.length(); i++) {
                    names.add(names.get(from) + letters.charAt(i));
                }
            }
        }
        return names;
    }

    private static String padded(String name) {
        return Pattern.compile("\\d+")
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(run -> "0".repeat(9 - run.group().length()) + run.group());
    }
}
