package io.github.ozonexpiry.letter;

import static io.github.ozonexpiry.letter.Placeholder.CODE;
import static io.github.ozonexpiry.letter.Placeholder.DAY;
import static io.github.ozonexpiry.letter.Placeholder.DISCOUNT;
import static io.github.ozonexpiry.letter.Placeholder.ORDER;
import static io.github.ozonexpiry.letter.Placeholder.PRODUCT;
import static io.github.ozonexpiry.letter.Placeholder.SKU;

import io.github.ozonexpiry.letter.LetterPart.Compensation;
import io.github.ozonexpiry.letter.LetterPart.Notice;
import io.github.ozonexpiry.letter.LetterPart.Restock;
import io.github.ozonexpiry.letter.LetterPart.Substitute;
import io.github.ozonexpiry.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What fills the gaps of one part of a letter. */
final class Filling {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern ORDER_NUMBER = Pattern.compile("\\d{4,}-\\d{4}(-\\d+)?");

    /** K-08: 6 to 12 digits and letters. One with letters is looked at: it may name a messenger. */
    private static final Pattern CODE_OF_DIGITS = Pattern.compile("[0-9]{6,12}");

    private Filling() {}

    static Map<Placeholder, String> of(LetterPart part, Language language) {
        if (part instanceof Notice notice) {
            return Map.of(ORDER, line(notice.order()), PRODUCT, product(notice.product()));
        }
        if (part instanceof Compensation offer) {
            String until = LetterTexts.day(language, offer.until());
            return Map.of(CODE, line(offer.code()), DISCOUNT, line(offer.discount()), DAY, until);
        }
        if (part instanceof Restock restock) {
            Map<Placeholder, String> values = new EnumMap<>(Map.of(PRODUCT, product(restock.product())));
            restock.day().ifPresent(day -> values.put(DAY, LetterTexts.day(language, day)));
            return values;
        }
        if (part instanceof Substitute substitute) {
            return Map.of(PRODUCT, product(substitute.product()), SKU, Long.toString(substitute.sku()));
        }
        return Map.of();
    }

    /** The same, of the same length, without the numbers that are known in their place: their digits are no phone number. */
    static Map<Placeholder, String> withoutKnownNumbers(Map<Placeholder, String> values) {
        Map<Placeholder, String> rest = new EnumMap<>(Placeholder.class);
        values.forEach((gap, value) -> rest.put(gap, isKnown(gap, value) ? "#".repeat(value.length()) : value));
        return rest;
    }

    private static boolean isKnown(Placeholder gap, String value) {
        return gap == SKU
                || (gap == ORDER && ORDER_NUMBER.matcher(value).matches())
                || (gap == CODE && CODE_OF_DIGITS.matcher(value).matches());
    }

    private static String product(String name) {
        return Length.shown(line(name));
    }

    private static String line(String value) {
        return BLANKS.matcher(value).replaceAll(" ").strip();
    }
}
