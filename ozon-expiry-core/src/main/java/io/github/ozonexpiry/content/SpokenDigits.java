package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns words for numbers into digits, as one who dictates a phone number means them, and collects written digits between them. */
final class SpokenDigits {

    private static final int MOST_SIGNS_AMONG_DIGITS = 3;
    private static final String SMALL_DIGITS = "l\u0431";
    private static final int MOST_LETTERS_AMONG_DIGITS = 4;

    private final ReadableText text;
    private final List<Word> words;
    private final List<DigitGroup> groups = new ArrayList<>();
    private int sum;
    private NumberWord.Kind level = NumberWord.Kind.UNIT;
    private int sumFirst = -1;
    private int times = 1;
    private int timesFirst = -1;

    private SpokenDigits(ReadableText text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<DigitGroup> in(ReadableText text, List<Word> words) {
        return new SpokenDigits(text, words).collect();
    }

    private List<DigitGroup> collect() {
        for (int at = 0; at < words.size(); at++) {
            Optional<NumberWord> number = NumberWord.of(words.get(at));
            if (number.isPresent() && !isDrawnDigits(at)) {
                speak(number.get(), at);
            } else if (completes(at)) {
                finish(new NumberWord(NumberWord.Kind.TEEN, Integer.parseInt(written(at))), at, true);
            } else {
                close(at);
                times = 1;
                write(at);
            }
        }
        close(words.size());
        return groups;
    }

    private void write(int at) {
        if (words.get(at).isNumber() || isDrawnDigits(at)) {
            groups.add(new DigitGroup(written(at), false, at, at));
        }
    }

    private String written(int at) {
        StringBuilder digits = new StringBuilder();
        for (int i = words.get(at).from(); i < words.get(at).to(); i++) {
            digits.append(LookAlikes.digit(text.at(i)));
        }
        return digits.toString();
    }

    /** Figures that go on with a spoken hundred: nine hundred 16. */
    private boolean completes(int at) {
        Word word = words.get(at);
        return level == NumberWord.Kind.HUNDRED && word.isNumber() && word.to() - word.from() <= 2;
    }

    private boolean isDrawnDigits(int at) {
        return looksLikeDigits(at) && (glued(at) || behindDigits(at));
    }

    private boolean looksLikeDigits(int at) {
        for (int i = words.get(at).from(); i < words.get(at).to(); i++) {
            if (!LookAlikes.looksLikeDigit(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Capitals where the next figures would stand, as in 8 9OO OOO 1Z. */
    private boolean behindDigits(int at) {
        if (at == 0 || groups.isEmpty() || groups.get(groups.size() - 1).last() != at - 1 || !drawn(words.get(at))) {
            return false;
        }
        int gap = words.get(at).from() - words.get(at - 1).to();
        boolean dash = gap == 1 && text.at(words.get(at).from() - 1) == '-';
        boolean goesOn = at + 1 < words.size() && (words.get(at + 1).isNumber() || looksLikeDigits(at + 1));
        return gap <= MOST_SIGNS_AMONG_DIGITS && (dash || goesOn);
    }

    private boolean drawn(Word word) {
        boolean drawn = word.to() - word.from() <= MOST_LETTERS_AMONG_DIGITS;
        for (int i = word.from(); i < word.to(); i++) {
            drawn &= text.capital(i) || SMALL_DIGITS.indexOf(text.at(i)) >= 0;
        }
        return drawn;
    }

    /** Letters directly beside digits, as in 89l6. */
    private boolean glued(int at) {
        Word word = words.get(at);
        boolean after = word.from() > 0 && Words.isDigit(text.at(word.from() - 1));
        boolean before = word.to() < text.length() && Words.isDigit(text.at(word.to()));
        return (after || before) && !word.isNumber() && !Words.isHan(text.at(word.from()));
    }

    private void speak(NumberWord number, int at) {
        switch (number.kind()) {
            case HUNDRED -> begin(number, at);
            case TEN -> {
                if (level == NumberWord.Kind.HUNDRED) {
                    raise(number);
                } else {
                    begin(number, at);
                }
            }
            case TEEN -> finish(number, at, level == NumberWord.Kind.HUNDRED);
            case UNIT -> unit(number, at);
            case HUNDREDS -> hundreds(at);
            case TIMES -> {
                close(at);
                times = number.value();
                timesFirst = at;
            }
            case PLURAL -> repeat(number, at);
        }
    }

    private void begin(NumberWord number, int at) {
        close(at);
        sum = number.value();
        sumFirst = at;
        level = number.kind();
    }

    private void raise(NumberWord number) {
        sum += number.value();
        level = number.kind();
    }

    private void unit(NumberWord number, int at) {
        boolean joins = sumFirst >= 0 && number.value() > 0;
        finish(number, at, joins);
    }

    private void finish(NumberWord number, int at, boolean joins) {
        if (joins && near(at)) {
            sum += number.value();
        } else {
            close(at);
            sum = number.value();
            sumFirst = times > 1 ? timesFirst : at;
        }
        close(at + 1);
    }

    private boolean near(int at) {
        return words.get(at).clause() == words.get(at - 1).clause();
    }

    private void hundreds(int at) {
        close(at);
        lastUnit(at).ifPresent(last -> {
            groups.remove(groups.size() - 1);
            begin(new NumberWord(NumberWord.Kind.HUNDRED, 100 * Integer.parseInt(last.digits())), last.first());
        });
    }

    private void repeat(NumberWord number, int at) {
        close(at);
        String digit = Integer.toString(number.value());
        lastUnit(at)
                .filter(last -> !last.digits().equals("0"))
                .ifPresentOrElse(
                        last -> change(last, digit.repeat(Integer.parseInt(last.digits())), at),
                        () -> groups.add(new DigitGroup(digit, true, at, at)));
    }

    private Optional<DigitGroup> lastUnit(int at) {
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(groups.get(groups.size() - 1)).filter(last -> last.single() && last.last() == at - 1);
    }

    private void change(DigitGroup last, String digits, int at) {
        groups.set(groups.size() - 1, new DigitGroup(digits, true, last.first(), at));
    }

    private void close(int end) {
        if (sumFirst >= 0) {
            groups.add(new DigitGroup(Integer.toString(sum).repeat(times), true, sumFirst, end - 1));
            times = 1;
        }
        sumFirst = -1;
        level = NumberWord.Kind.UNIT;
    }
}
