package io.github.ozonexpiry.content;

import java.util.Set;

/** Whether digits without the form of a phone number of a country are one: called so, or pulled apart or spelt out to hide. */
final class Dictated {

    private static final int LEAST = 7;
    private static final int MOST = 15;
    private static final int LEAST_SPOKEN = 4;

    private static final Set<String> LOCAL =
            Set.of("322", "3322", "13322", "334", "1334", "4222", "14222", "344", "2344");

    private Dictated() {}

    static boolean isPhone(DigitRun run) {
        int digits = run.digits().length();
        if (digits < LEAST || digits > MOST || run.quantity() || run.partOfCode() || run.listed()) {
            return false;
        }
        NumberContext naming = run.naming();
        return naming == NumberContext.PHONE || (naming != NumberContext.IDENTIFIER && (hidden(run) || local(run)));
    }

    private static boolean hidden(DigitRun run) {
        long spoken = run.groups().stream().filter(DigitGroup::spoken).count();
        return spoken >= LEAST_SPOKEN || (run.allSingle() && !counts(run.digits()));
    }

    private static boolean counts(String digits) {
        for (int i = 1; i < digits.length(); i++) {
            if ((digits.charAt(i) - digits.charAt(i - 1) + 10) % 10 != 1) {
                return false;
            }
        }
        return true;
    }

    /** As written within a town, 123-45-67, or in America, 555-123-4567. */
    private static boolean local(DigitRun run) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < run.groups().size(); i++) {
            shape.append(run.size(i));
        }
        return LOCAL.contains(shape.toString())
                && run.between(run.groups().size() - 2).equals("-");
    }
}
