package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.StatedTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;

/**
 * One kind of value that JSON can write as text, number or boolean; Ozon's answers mix the three. Null and blank text state that
 * there is nothing.
 *
 * @param expected the kind in words, after "expected"
 * @param reading what a text that is not blank says; {@link IllegalArgumentException}, {@link ArithmeticException} or
 *     {@link DateTimeException} for a text of another kind
 */
record Scalar<T>(String expected, Function<String, Stated<T>> reading) {

    /** As the core's money has; more would let {@code 1E999999999} in an answer fill the memory. */
    private static final int MOST_DIGITS = 60;

    static final Scalar<String> TEXT = of("a text", Function.identity());
    static final Scalar<Long> WHOLE = of("a whole number", text -> decimal(text).longValueExact());
    static final Scalar<BigDecimal> DECIMAL = of("a number", Scalar::decimal);
    static final Scalar<Boolean> FLAG = of("true or false", Scalar::flag);
    static final Scalar<Pieces> PIECES =
            of("a whole number, 0 or more", text -> new Pieces(decimal(text).intValueExact()));
    static final Scalar<Instant> TIME = new Scalar<>("a time with zone such as 2026-05-05T06:44:37Z", StatedTime::read);
    static final Scalar<CurrencyCode> CURRENCY = of("a currency code of three letters", CurrencyCode::of);
    static final Scalar<WireMoney> AMOUNT = of("an amount of money", text -> WireMoney.of(decimal(text)));

    /** A number of pieces. */
    record Pieces(int number) {
        Pieces {
            if (number < 0) {
                throw new IllegalArgumentException("below zero: " + number);
            }
        }
    }

    /** What the value at which a parser stands says. */
    Stated<T> read(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Stated.nothing();
        }
        if (!parser.currentToken().isScalarValue()) {
            throw Misfit.at(parser, expected);
        }
        String text = parser.getText();
        if (text.isBlank()) {
            return Stated.nothing(text);
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw Misfit.at(parser, expected);
        }
    }

    /** The same kind of text as the number or name of something. */
    <R> Scalar<R> map(String what, Function<T, R> function) {
        return new Scalar<>(what, text -> reading.apply(text).map(function));
    }

    /** What stands in for text where an object or a list must be: only null and blank text. */
    static Scalar<Object> none(String expected) {
        return new Scalar<>(expected, text -> {
            throw new IllegalArgumentException(text);
        });
    }

    static <T> Scalar<T> of(String expected, Function<String, T> reading) {
        return new Scalar<>(expected, text -> Stated.of(reading.apply(text)));
    }

    private static BigDecimal decimal(String text) {
        String digits = text.strip();
        if (digits.length() > 2 * MOST_DIGITS) {
            throw new IllegalArgumentException("too long");
        }
        BigDecimal number = new BigDecimal(digits);
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("too many digits");
        }
        return number;
    }

    private static boolean flag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
