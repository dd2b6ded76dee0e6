package io.github.ozonexpiry.content;

/** Whether digits without the form of a phone number of a country are one: called so, or pulled apart or spelt out to hide. */
final class Dictated {

    private static final int LEAST = 7;
    private static final int MOST = 15;
    private static final int LEAST_SPOKEN = 4;

    private Dictated() {}

    static boolean isPhone(DigitRun run) {
        int digits = run.digits().length();
        if (digits < LEAST || digits > MOST || run.quantity() || run.partOfCode() || run.listed()) {
            return false;
        }
        if (NumberContext.PHONE.before(run.words(), run.firstWord())) {
            return true;
        }
        return !NumberContext.IDENTIFIER.before(run.words(), run.firstWord()) && (hidden(run) || local(run));
    }

    private static boolean hidden(DigitRun run) {
        long spoken = run.groups().stream().filter(DigitGroup::spoken).count();
        return spoken >= LEAST_SPOKEN || run.allSingle() && !counts(run.digits());
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
        int groups = run.groups().size();
        if (groups != 3 || !run.between(0).endsWith("-") && !run.between(0).startsWith(")") || !run.between(1).equals("-")) {
            return false;
        }
        String shape = "" + run.size(0) + run.size(1) + run.size(2);
        return shape.equals("322") || shape.equals("334");
    }
}
