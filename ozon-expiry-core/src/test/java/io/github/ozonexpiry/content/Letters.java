package io.github.ozonexpiry.content;

import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** Other letters for Latin and Cyrillic ones. */
final class Letters {

    private static final String LATIN = "aceopxyABCEHKMOPTXi";
    private static final String CYRILLIC = "асеорхуАВСЕНКМОРТХі";
    private static final String LATIN_WITH_GREEK = "aoiuvpABEZHIKMNOPTYX";
    private static final String GREEK = "αοιυνρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private Letters() {}

    static String cyrillic(String text) {
        return swapped(text, LATIN, CYRILLIC);
    }

    static String latin(String text) {
        return swapped(text, CYRILLIC, LATIN);
    }

    static String greek(String text) {
        return swapped(text, LATIN_WITH_GREEK, GREEK);
    }

    static String fullWidth(String text) {
        return mapped(text, sign -> sign > ' ' && sign <= '~' ? sign + 0xFEE0 : sign);
    }

    static String mathematicalBold(String text) {
        return mapped(text, sign -> capital(sign) ? sign - 'A' + 0x1D400 : small(sign) ? sign - 'a' + 0x1D41A : sign);
    }

    static String circled(String text) {
        return mapped(text, sign -> capital(sign) ? sign - 'A' + 0x24B6 : small(sign) ? sign - 'a' + 0x24D0 : sign);
    }

    static String regionalIndicators(String text) {
        return mapped(text, sign -> capital(sign) ? sign - 'A' + 0x1F1E6 : small(sign) ? sign - 'a' + 0x1F1E6 : sign);
    }

    /** Small and capital in turn. */
    static String inTurn(String text) {
        StringBuilder turned = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            turned.append(at % 2 == 0 ? Character.toLowerCase(sign) : Character.toUpperCase(sign));
        }
        return turned.toString();
    }

    /** Each letter and digit followed by a mark. */
    static String marked(String text, String mark) {
        return text.codePoints()
                .mapToObj(sign -> Character.toString(sign) + (Character.isLetterOrDigit(sign) ? mark : ""))
                .collect(Collectors.joining());
    }

    private static boolean capital(int sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    private static boolean small(int sign) {
        return sign >= 'a' && sign <= 'z';
    }

    private static String swapped(String text, String from, String to) {
        return mapped(text, sign -> from.indexOf(sign) < 0 ? sign : to.charAt(from.indexOf(sign)));
    }

    private static String mapped(String text, IntUnaryOperator sign) {
        return text.codePoints().map(sign).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
