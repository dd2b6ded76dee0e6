package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "8 916 123-45-67",
            "а",
            "не ",
            "请",
            "加V",
            "@",
            ".",
            "точка ру",
            "+",
            "-",
            "://",
            "www.",
            "\ud800",
            "\udc00",
            "\u0301",
            "\u200b",
            "сто ",
            "два ",
            "нуля ",
            "double ",
            "hundred ",
            "отмените ",
            "паспорт ",
            "д.",
            "(",
            "\n",
            "\ufdfa",
            "1,2",
            "shop.ru",
            "tel ",
            " ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\ud800",
                "\udc00\ud800",
                "\u0301",
                "\ufe0f\u20e3",
                "+",
                "@",
                ".",
                "://",
                "'",
                "double",
                "a@"
            })
    void findsNothingInATextOfNothing(String text) {
        assertThat(ContentCheck.of(text)).isEmpty();
    }

    @Test
    void everyFindingStandsWhereItSaysInItsOrderAndApartFromOthersOfItsKind() {
        Random random = new Random(10);
        for (int i = 0; i < 500; i++) {
            String text = text(random);
            List<ContentFinding> found = ContentCheck.of(text);

            assertThat(found).isSortedAccordingTo((a, b) -> Integer.compare(a.from(), b.from()));
            assertThat(found)
                    .allSatisfy(one -> assertThat(text.substring(one.from(), one.to()))
                            .isEqualTo(one.found())
                            .isNotEmpty());
            for (ContentFinding.Kind kind : ContentFinding.Kind.values()) {
                List<ContentFinding> ofKind =
                        found.stream().filter(one -> one.kind() == kind).toList();
                for (int next = 1; next < ofKind.size(); next++) {
                    assertThat(ofKind.get(next).from())
                            .isGreaterThanOrEqualTo(ofKind.get(next - 1).to());
                }
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(
                    random.nextInt(3) == 0
                            ? Character.toString((char) random.nextInt(65_536))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
