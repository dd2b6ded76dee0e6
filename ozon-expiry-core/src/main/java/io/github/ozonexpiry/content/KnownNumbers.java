package io.github.ozonexpiry.content;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where digits belong to a posting, an order, a date, a time or a size: no phone number. */
final class KnownNumbers {

    private static final Pattern POSTING =
            Pattern.compile("(?<![0-9+-])([0-9]{6,10})-([0-9]{4})(-[0-9]{1,3})?(?![0-9-])");
    private static final List<Pattern> OTHERS = List.of(
            Pattern.compile("(?<![0-9.])[0-3]?[0-9]([./-])[01]?[0-9]\\1(?:20|19)?[0-9]{2}(?![0-9.-])"),
            Pattern.compile("(?<![0-9])(?:20|19)[0-9]{2}([./-])[01]?[0-9]\\1[0-3]?[0-9](?![0-9])"),
            Pattern.compile("(?<![0-9:])[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9:])"),
            Pattern.compile(
                    "(?<![0-9x\\u0445*\\u00d7] {0,1})[0-9]{1,6}(?: ?[x\\u0445*\\u00d7] ?[0-9]{1,6}){1,3}(?! ?[x\\u0445*\\u00d7]? ?[0-9])"),
            Pattern.compile("(?<![0-9.,])[0-9]{1,9}[.,][0-9]{1,2}(?![0-9.,-])"));

    private KnownNumbers() {}

    static BitSet in(CharSequence text) {
        BitSet known = new BitSet();
        Matcher posting = POSTING.matcher(text);
        while (posting.find()) {
            if (posting.group(3) != null || !CallingCode.fits(posting.group(1) + posting.group(2))) {
                known.set(posting.start(), posting.end());
            }
        }
        for (Pattern other : OTHERS) {
            Matcher matcher = other.matcher(text);
            while (matcher.find()) {
                known.set(matcher.start(), matcher.end());
            }
        }
        return known;
    }
}
