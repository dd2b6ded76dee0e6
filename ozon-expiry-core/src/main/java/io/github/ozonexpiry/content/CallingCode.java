package io.github.ozonexpiry.content;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.List;

/**
 * How the phone numbers of a country look, from {@code country-codes.tsv}.
 *
 * @param code how they begin
 * @param digits how many digits they have with it
 * @param next the digits that may follow the code; empty for any
 */
record CallingCode(String code, int digits, String next) {

    private static final List<CallingCode> KNOWN = DatedTable.of(CallingCode.class, "country-codes.tsv").rows().stream()
            .filter(row -> row.text("own").equals("yes"))
            .map(row -> new CallingCode(row.text("code"), row.read("digits", Integer::valueOf), row.text("next")))
            .toList();

    static boolean fits(String digits) {
        return KNOWN.stream().anyMatch(code -> code.isOf(digits));
    }

    private boolean isOf(String number) {
        return number.length() == digits
                && number.startsWith(code)
                && (next.isEmpty() || next.indexOf(number.charAt(code.length())) >= 0);
    }
}
