package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.StatedTime;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One kind of value that JSON can write as text, number or boolean; Ozon's answers mix the three. Null and blank text state that
 * there is nothing.
 *
 * @param expected the kind in words, after "expected"
 * @param usual reads the usual token of the kind without making a text of it
 * @param reading what a text that is not blank says; {@link IllegalArgumentException}, {@link ArithmeticException} or
 *     {@link DateTimeException} for a text of another kind
 */
record Scalar<T>(String expected, Usual<T> usual, Function<String, Stated<T>> reading) {

    /** As the core's money has; more would let {@code 1E999999999} in an answer fill the memory. */
    private static final int MOST_DIGITS = 60;

    private static final int MOST_USUAL_DIGITS = 18;

    private static final Stated<Boolean> TRUE = Stated.of(true);
    private static final Stated<Boolean> FALSE = Stated.of(false);

    static final Scalar<String> TEXT = of("a text", token -> null, Function.identity());
    static final Scalar<Long> WHOLE = whole(Long::valueOf);
    static final Scalar<Pieces> PIECES =
            of("a whole number, 0 or more", text -> new Pieces(decimal(text).intValueExact()));
    static final Scalar<Integer> COUNT = of(
            PIECES.expected,
            Scalar::usualCount,
            text -> new Pieces(decimal(text).intValueExact()).number());
    static final Scalar<BigDecimal> DECIMAL =
            of("a number", parser -> usualDecimal(parser, Function.identity()), Scalar::decimal);
    static final Scalar<WireMoney> AMOUNT = of(
            "an amount of money", parser -> usualDecimal(parser, WireMoney::of), text -> WireMoney.of(decimal(text)));
    static final Scalar<Boolean> FLAG = of("true or false", Scalar::usualFlag, Scalar::flag);
    static final Scalar<Instant> TIME =
            new Scalar<>("a time with zone such as 2026-05-05T06:44:37Z", Scalar::usualTime, StatedTime::read);
    static final Scalar<CurrencyCode> CURRENCY = of(
            "a currency code of three letters",
            new Lexicon<>(Map.of("RUB", CurrencyCode.RUB, "CNY", CurrencyCode.of("CNY"))),
            CurrencyCode::of);

    /** A number of pieces. */
    record Pieces(int number) {
        Pieces {
            if (number < 0) {
                throw new IllegalArgumentException("below zero: " + number);
            }
        }
    }

    /** Reads the token at which a parser stands, or says null and leaves it to the text. */
    interface Usual<T> {

        @Nullable
        Stated<T> read(JsonParser parser) throws IOException;
    }

    /** An id or another whole number of 64 bits. */
    static <T> Scalar<T> whole(LongFunction<T> made) {
        return of(
                "a whole number",
                parser -> usualWhole(parser, made),
                text -> made.apply(decimal(text).longValueExact()));
    }

    /** A word of Ozon's. */
    static <E extends Enum<E> & Vocabulary> Scalar<Word<E>> word(Class<E> vocabulary) {
        Map<String, Word<E>> words = new HashMap<>();
        for (E constant : vocabulary.getEnumConstants()) {
            constant.words().forEach(word -> words.put(word, Word.read(vocabulary, word)));
        }
        return of("a text", new Lexicon<>(words), text -> Word.read(vocabulary, text));
    }

    /** What the value at which a parser stands says. */
    Stated<T> read(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Stated.nothing();
        }
        if (!parser.currentToken().isScalarValue()) {
            throw Misfit.at(parser, expected);
        }
        try {
            Stated<T> read = usual.read(parser);
            return read == null ? text(parser) : read;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw Misfit.at(parser, expected);
        }
    }

    private Stated<T> text(JsonParser parser) throws IOException {
        String text = parser.getText();
        return text.isBlank() ? Stated.nothing(text) : reading.apply(text);
    }

    /** The same kind of text as the number or name of something. */
    <R> Scalar<R> map(String what, Function<T, R> function) {
        Usual<R> mapped = parser -> {
            Stated<T> read = usual.read(parser);
            return read == null ? null : read.map(function);
        };
        return new Scalar<>(what, mapped, text -> reading.apply(text).map(function));
    }

    /** What stands in for text where an object or a list must be: only null and blank text. */
    static Scalar<Object> none(String expected) {
        return new Scalar<>(expected, token -> null, text -> {
            throw new IllegalArgumentException(text);
        });
    }

    static <T> Scalar<T> of(String expected, Function<String, T> reading) {
        return of(expected, token -> null, reading);
    }

    private static <T> Scalar<T> of(String expected, Usual<T> usual, Function<String, T> reading) {
        return new Scalar<>(expected, usual, text -> Stated.of(reading.apply(text)));
    }

    private static <T> @Nullable Stated<T> usualWhole(JsonParser parser, LongFunction<T> made) throws IOException {
        boolean usual = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        return usual ? Stated.of(made.apply(parser.getLongValue())) : null;
    }

    private static @Nullable Stated<Integer> usualCount(JsonParser parser) throws IOException {
        boolean usual = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT
                && parser.getIntValue() >= 0;
        return usual ? Stated.of(parser.getIntValue()) : null;
    }

    private static @Nullable Stated<Boolean> usualFlag(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            default -> null;
        };
    }

    private static boolean flag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static @Nullable Stated<Instant> usualTime(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING ? StatedTime.read(Letters.of(parser)) : null;
    }

    /** A number of digits and one point at most, in quotes or not, that fits into 64 bits; anything else is for {@link #decimal}. */
    private static <T> @Nullable Stated<T> usualDecimal(JsonParser parser, Function<BigDecimal, T> made)
            throws IOException {
        int length = parser.getTextLength();
        char[] letters = parser.getTextCharacters();
        int end = parser.getTextOffset() + length;
        int point = end;
        long digits = 0;
        for (int i = end - length; i < end; i++) {
            if (letters[i] >= '0' && letters[i] <= '9') {
                digits = digits * 10 + letters[i] - '0';
            } else if (letters[i] == '.' && point == end && length > 1) {
                point = i;
            } else {
                return null;
            }
        }
        boolean fits = length > 0 && length <= MOST_USUAL_DIGITS;
        return fits ? Stated.of(made.apply(BigDecimal.valueOf(digits, Math.max(0, end - point - 1)))) : null;
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
}
