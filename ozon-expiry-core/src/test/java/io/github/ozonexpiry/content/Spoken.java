package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a group of up to three digits is said. */
record Spoken(Numerals units, List<String> teens, List<String> tens, List<String> hundreds) {

    static final Spoken RUSSIAN = new Spoken(
            Numerals.words("ноль один два три четыре пять шесть семь восемь девять"),
            words("десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать"
                    + " восемнадцать девятнадцать"),
            words("- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
            words("- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"));

    static final Spoken ENGLISH = new Spoken(
            Numerals.words("zero one two three four five six seven eight nine"),
            words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
            words("- - twenty thirty forty fifty sixty seventy eighty ninety"),
            hundredsOf("one two three four five six seven eight nine"));

    String digitByDigit(String contact) {
        return String.join(" ", units.of(Numerals.digits(contact)));
    }

    /** The contact in groups, each said as a number. */
    String grouped(String contact) {
        return String.join(" ", groups(contact).stream().map(this::say).toList());
    }

    /** A group as a number: 907 as nine hundred seven, 07 as zero seven, 000 as three zeros. */
    String say(String group) {
        List<String> said = new ArrayList<>();
        String left = group;
        while (left.startsWith("0")) {
            said.add(units.sign('0'));
            left = left.substring(1);
        }
        if (!left.isEmpty()) {
            said.addAll(number(Integer.parseInt(left)));
        }
        return String.join(" ", said);
    }

    private List<String> number(int number) {
        List<String> said = new ArrayList<>();
        if (number >= 100) {
            said.add(hundreds.get(number / 100));
        }
        int rest = number % 100;
        if (rest >= 20) {
            said.add(tens.get(rest / 10));
        } else if (rest >= 10) {
            said.add(teens.get(rest - 10));
        }
        if ((rest < 10 || rest >= 20) && rest % 10 > 0) {
            said.add(units.signs().get(rest % 10));
        }
        return said;
    }

    /** The last ten digits as three, three, two and two, before them what there is more. */
    static List<String> groups(String contact) {
        StringBuilder digits = new StringBuilder();
        Numerals.digits(contact).forEach(digits::append);
        List<String> groups = new ArrayList<>();
        int from = Math.max(0, digits.length() - 10);
        if (from > 0) {
            groups.add(digits.substring(0, from));
        }
        for (int size : new int[] {3, 3, 2, 2}) {
            int to = Math.min(digits.length(), from + size);
            if (to > from) {
                groups.add(digits.substring(from, to));
            }
            from = to;
        }
        return groups;
    }

    private static List<String> words(String words) {
        return Arrays.asList(words.split(" ", -1));
    }

    private static List<String> hundredsOf(String units) {
        List<String> hundreds = new ArrayList<>(List.of("-"));
        for (String unit : units.split(" ", -1)) {
            hundreds.add(unit + " hundred");
        }
        return hundreds;
    }
}
