package io.github.ozonexpiry.content;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ten signs for the digits from 0 to 9. */
record Numerals(List<String> signs) {

    static final Numerals ASCII = of("0123456789");

    static Numerals of(String tenSigns) {
        return new Numerals(Disguise.symbols(tenSigns));
    }

    static Numerals words(String tenWords) {
        return new Numerals(Arrays.asList(tenWords.split(" ", -1)));
    }

    /** Ten code points in a row, of which the first is the zero. */
    static Numerals from(int zero) {
        return new Numerals(
                IntStream.range(zero, zero + 10).mapToObj(Character::toString).toList());
    }

    /** Each digit followed by a mark. */
    static Numerals marked(String mark) {
        return new Numerals(ASCII.signs.stream().map(digit -> digit + mark).toList());
    }

    String sign(char digit) {
        return signs.get(digit - '0');
    }

    /** The contact with these signs instead of its digits. */
    String instead(String contact) {
        return contact.chars()
                .mapToObj(sign -> isDigit(sign) ? sign((char) sign) : Character.toString(sign))
                .collect(Collectors.joining());
    }

    /** The digits alone, in these signs. */
    List<String> of(List<Character> digits) {
        return digits.stream().map(this::sign).toList();
    }

    static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    static List<Character> digits(String contact) {
        return contact.chars()
                .filter(Numerals::isDigit)
                .mapToObj(sign -> (char) sign)
                .toList();
    }

    /** The pattern with digits, none below the least, instead of its number signs. */
    static String filled(String pattern, Random random, int least) {
        return pattern.chars()
                .map(sign -> sign == '#' ? '0' + random.nextInt(least, 10) : sign)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
