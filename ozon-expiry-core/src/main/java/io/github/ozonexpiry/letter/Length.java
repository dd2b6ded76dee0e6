package io.github.ozonexpiry.letter;

import java.util.Locale;

/** How long a value of a message may be, in code points: bounds of ours against values that are none, not of Ozon's. */
enum Length {
    ORDER(32),
    PRODUCT(1000),
    CODE(32),
    DISCOUNT(32);

    /** The longest name of a product that a message shows; a longer one is shortened to this, the ellipsis counted. */
    static final int SHOWN_PRODUCT = 60;

    private final int most;

    Length(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    void check(String value) {
        if (value.isBlank() || points(value) > most) {
            throw new IllegalArgumentException(
                    name().toLowerCase(Locale.ROOT) + ": 1 to " + most + " characters, got '" + value + "'");
        }
    }

    static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    static String shown(String product) {
        if (points(product) <= SHOWN_PRODUCT) {
            return product;
        }
        return product.substring(0, product.offsetByCodePoints(0, SHOWN_PRODUCT - 1))
                        .strip() + "\u2026";
    }
}
