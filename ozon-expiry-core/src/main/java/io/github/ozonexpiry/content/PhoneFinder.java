package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;

/** Finds phone numbers: 7 to 15 digits in a form of one, or called one, or spelt out to hide. */
final class PhoneFinder {

    private static final int MOST = 15;

    private PhoneFinder() {}

    static List<ContentFinding> in(ReadableText text, List<DigitRun> runs) {
        List<ContentFinding> found = new ArrayList<>();
        for (DigitRun run : runs) {
            List<DigitRun> phones = formal(run);
            if (phones.isEmpty() && Dictated.isPhone(run)) {
                phones = List.of(run);
            }
            for (DigitRun phone : phones) {
                found.add(text.finding(ContentFinding.Kind.PHONE, beginning(text, phone), phone.to()));
            }
        }
        return found;
    }

    private static int beginning(ReadableText text, DigitRun phone) {
        int at = phone.from();
        return phone.plusBefore() ? text.toString().lastIndexOf('+', at) : at;
    }

    private static List<DigitRun> formal(DigitRun run) {
        List<DigitRun> phones = new ArrayList<>();
        DigitRun left = run;
        while (!left.groups().isEmpty()) {
            int end = longest(left);
            if (end > 0) {
                phones.add(left.part(0, end));
            }
            left = left.part(Math.max(end, 1), left.groups().size());
        }
        return phones;
    }

    private static int longest(DigitRun run) {
        int longest = 0;
        int digits = 0;
        for (int end = 1; end <= run.groups().size(); end++) {
            digits += run.size(end - 1);
            if (digits > MOST) {
                break;
            }
            if (PhoneForm.fits(run.part(0, end))) {
                longest = end;
            }
        }
        return longest;
    }
}
