package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds numbers of bank cards and of documents of persons. */
final class PersonalNumbers {

    private static final int CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final int CHINESE_ID = 18;
    private static final int PASSPORT = 10;

    private PersonalNumbers() {}

    static List<ContentFinding> in(ReadableText text, List<DigitRun> runs) {
        List<ContentFinding> found = new ArrayList<>();
        for (DigitRun run : runs) {
            if (isPersonal(run)) {
                found.add(text.finding(ContentFinding.Kind.PERSONAL_DATA, run.from(), run.to()));
            }
        }
        return found;
    }

    private static boolean isPersonal(DigitRun run) {
        String digits = run.digits();
        boolean called = run.naming() == NumberContext.CARD;
        int length = digits.length();
        if (called) {
            return length == PASSPORT || (length >= CARD && length <= LONGEST_CARD);
        }
        boolean card = length == CARD
                && run.groups().stream().allMatch(group -> group.digits().length() == 4);
        return (card && checks(digits))
                || (length == CHINESE_ID && bornAt(digits) && run.groups().size() == 1);
    }

    /** The check of ISO/IEC 7812: every second digit twice. */
    private static boolean checks(String digits) {
        int sum = IntStream.range(0, digits.length())
                .map(place -> weighed(digits.charAt(place) - '0', place))
                .sum();
        return sum % 10 == 0;
    }

    private static int weighed(int digit, int place) {
        int weighed = place % 2 == 0 ? 2 * digit : digit;
        return weighed > 9 ? weighed - 9 : weighed;
    }

    private static boolean bornAt(String digits) {
        String century = digits.substring(6, 8);
        int month = Integer.parseInt(digits.substring(10, 12));
        int day = Integer.parseInt(digits.substring(12, 14));
        return (century.equals("19") || century.equals("20")) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
