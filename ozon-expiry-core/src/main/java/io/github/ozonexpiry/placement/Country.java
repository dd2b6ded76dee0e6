package io.github.ozonexpiry.placement;

import java.util.regex.Pattern;

/**
 * The country in which a seller is registered.
 *
 * @param code two capital letters by ISO 3166, such as {@code CN}
 */
public record Country(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    /**
     * Refuses what is no code.
     *
     * @param code two capital letters
     * @throws IllegalArgumentException when the code is not two capital letters; names it
     */
    public Country {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a country is two capital letters such as CN, got '" + code + "'");
        }
    }

    /**
     * The country of a code.
     *
     * @param code two capital letters by ISO 3166
     * @return the country
     * @throws IllegalArgumentException when the code is not two capital letters; names it
     */
    public static Country of(String code) {
        return new Country(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
