package io.github.ozonexpiry.letter;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A gap in a text to a buyer, written as its name in braces, such as <code>{order}</code>. */
public enum Placeholder {
    /** The number of the order or posting. */
    ORDER,
    /** The product's name, shortened where it is long. */
    PRODUCT,
    /** A day, written as the language writes it, without the year. */
    DAY,
    /** The promo code. */
    CODE,
    /** What the promo code gives. */
    DISCOUNT,
    /** Ozon's number of the product. */
    SKU;

    /** {@return its name as templates have it, without braces} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static String inBraces(Collection<Placeholder> some) {
        return some.isEmpty()
                ? "none"
                : some.stream().sorted().map(Placeholder::inBraces).collect(Collectors.joining(", "));
    }

    String inBraces() {
        return "{" + word() + "}";
    }
}
