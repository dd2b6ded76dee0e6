package io.github.ozonexpiry.content;

/** Whether digits have the form of a phone number of some country, and are not called something else. */
final class PhoneForm {

    private static final int LEAST_BEHIND_PLUS = 9;
    private static final int WITH_COUNTRY = 11;

    private PhoneForm() {}

    static boolean fits(DigitRun run) {
        String digits = run.digits();
        if (digits.length() < LEAST_BEHIND_PLUS || run.quantity() || run.listed()) {
            return false;
        }
        if (run.plusBefore()) {
            return true;
        }
        return CallingCode.fits(digits) && grouped(run, digits.length()) && !run.partOfCode() && !otherwiseCalled(run);
    }

    private static boolean grouped(DigitRun run, int digits) {
        if (run.anySpoken() || run.size(0) >= 3) {
            return true;
        }
        return digits >= WITH_COUNTRY || run.allSingle();
    }

    private static boolean otherwiseCalled(DigitRun run) {
        NumberContext naming = run.naming();
        boolean code =
                naming == NumberContext.IDENTIFIER || (naming != NumberContext.PHONE && Barcode.isOne(run.digits()));
        return code && run.groups().size() == 1;
    }
}
