package io.github.ozonexpiry.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Groups of digits with nothing between them but signs and words such as "then".
 *
 * @param groups in the order of the text
 * @param text the text
 * @param words its words
 */
record DigitRun(List<DigitGroup> groups, ReadableText text, List<Word> words) {

    private static final int PLUS_AND_SIGNS = 4;
    private static final Pattern PLUS = Pattern.compile("\\+[ (]*\\z");

    String digits() {
        return groups.stream().map(DigitGroup::digits).collect(Collectors.joining());
    }

    DigitRun part(int from, int to) {
        return new DigitRun(groups.subList(from, to), text, words);
    }

    int firstWord() {
        return groups.get(0).first();
    }

    int lastWord() {
        return groups.get(groups.size() - 1).last();
    }

    int from() {
        return words.get(firstWord()).from();
    }

    int to() {
        return words.get(lastWord()).to();
    }

    boolean allSingle() {
        return groups.stream().allMatch(DigitGroup::single);
    }

    boolean anySpoken() {
        return groups.stream().anyMatch(DigitGroup::spoken);
    }

    int size(int group) {
        return groups.get(group).digits().length();
    }

    String between(int group) {
        int end = words.get(groups.get(group).last()).to();
        return text.toString()
                .substring(end, words.get(groups.get(group + 1).first()).from());
    }

    boolean plusBefore() {
        int reach = Math.max(0, from() - PLUS_AND_SIGNS);
        return PLUS.matcher(text.toString().substring(reach, from())).find();
    }

    /** Whether the digits belong to a code with Latin letters, such as the number of a parcel. */
    boolean partOfCode() {
        return codeWord(firstWord() - 1, from(), true) || codeWord(lastWord() + 1, to(), false);
    }

    private boolean codeWord(int word, int edge, boolean before) {
        if (word < 0 || word >= words.size()) {
            return false;
        }
        Word beside = words.get(word);
        boolean touches = before ? beside.to() == edge : beside.from() == edge;
        char letter = text.at(beside.from());
        return touches
                && letter >= 'a'
                && letter <= 'z'
                && !NumberContext.PHONE.is(beside)
                && beside.to() - beside.from() > 1;
    }

    NumberContext naming() {
        return NumberContext.naming(words, firstWord());
    }

    boolean quantity() {
        int next = lastWord() + 1;
        boolean unit = next < words.size()
                && text.toString().substring(to(), words.get(next).from()).isBlank()
                && NumberContext.UNIT.is(words.get(next));
        return unit || money(to()) || (from() > 0 && money(from() - 1));
    }

    private boolean money(int at) {
        int place = at < text.length() && text.at(at) == ' ' ? at + 1 : at;
        return place < text.length() && Character.getType(text.at(place)) == Character.CURRENCY_SYMBOL;
    }

    boolean listed() {
        for (int i = 0; i + 1 < groups.size(); i++) {
            String between = between(i);
            if (between.indexOf(',') >= 0 || between.indexOf(';') >= 0) {
                return !allSingle() && !anySpoken();
            }
        }
        return false;
    }
}
