package io.github.ozonexpiry.money;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A currency by its three-letter code; a code that is newer than the JDK is as good as any.
 *
 * @param code three capital letters, such as {@code RUB}
 */
public record CurrencyCode(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    /** The rouble, in which Ozon publishes its minima and caps. */
    public static final CurrencyCode RUB = new CurrencyCode("RUB");

    /** Those in which Ozon writes prices, each made once. Source: Seller API, {@code currency_code}. */
    private static final Map<String, CurrencyCode> USUAL = Stream.of("RUB", "BYN", "KZT", "EUR", "USD", "CNY")
            .collect(Collectors.toUnmodifiableMap(code -> code, CurrencyCode::new));

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
        CurrencyCode usual = USUAL.get(code);
        return usual == null ? new CurrencyCode(code.strip().toUpperCase(Locale.ROOT)) : usual;
    }

    @Override
    public String toString() {
        return code;
    }
}
