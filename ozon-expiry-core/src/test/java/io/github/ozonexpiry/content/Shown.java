package io.github.ozonexpiry.content;

import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as they stand in the page: what cannot be seen is named. */
final class Shown {

    private Shown() {}

    /** In a code span, with the code points of what is invisible, breaks a line or would end the span. */
    static String code(String text) {
        return "`" + text.codePoints().mapToObj(Shown::sign).collect(Collectors.joining()) + "`";
    }

    static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static String sign(int sign) {
        int type = Character.getType(sign);
        boolean unseen = type == Character.FORMAT
                || type == Character.CONTROL
                || (type == Character.SPACE_SEPARATOR && sign != ' ')
                || sign == '`';
        return unseen ? String.format(Locale.ROOT, "{%04X}", sign) : Character.toString(sign);
    }
}
