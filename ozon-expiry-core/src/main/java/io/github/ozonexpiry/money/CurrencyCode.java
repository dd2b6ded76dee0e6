package io.github.ozonexpiry.money;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A currency by its three-letter code; a code that is newer than the JDK is as good as any.
 *
 * @param code three capital letters, such as {@code RUB}
 */
public record CurrencyCode(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    /** The rouble, in which Ozon publishes its minima and caps. */
    public static final CurrencyCode RUB = new CurrencyCode("RUB");

    /**
     * Refuses what is no code.
     *
     * @param code three capital letters
     * @throws IllegalArgumentException when the code is not three capital letters; names it
     */
    public CurrencyCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a currency code of three capital letters: '" + code + "'");
        }
    }

    /**
     * The currency of a code in any case.
     *
     * @param code such as {@code RUB} or {@code cny}
     * @return the currency
     * @throws IllegalArgumentException when it is not three letters; names the text
     */
    public static CurrencyCode of(String code) {
        return new CurrencyCode(code.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }
}
