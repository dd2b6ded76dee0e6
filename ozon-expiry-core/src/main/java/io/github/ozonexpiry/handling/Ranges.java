package io.github.ozonexpiry.handling;

import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Ozon's ranges: refused in the seller's own settings, noted in what Ozon states. */
final class Ranges {

    private static final RuleId PREPARATION = RuleId.of("H-02");
    private static final RuleId CUT_IN = RuleId.of("H-06");
    private static final RuleId COURIER = RuleId.of("H-07");

    private final boolean strict;
    private final List<Finding> findings = new ArrayList<>();

    Ranges(boolean strict) {
        this.strict = strict;
    }

    void check(PreparationDays days) {
        check("preparation_days", days.days(), days.isAllowed(), "1.." + PreparationDays.LARGEST, PREPARATION);
    }

    void check(ExpressTerms terms) {
        terms.cutIn()
                .ifPresent(time -> check(
                        "cut_in", time.minutes(), time.isAllowed(), ExpressTerms.CutIn.ALLOWED.toString(), CUT_IN));
        terms.courierCutoff()
                .ifPresent(time -> check("courier_cutoff", time.minutes(), time.isAllowed(), "5, 10..45", COURIER));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void check(String setting, long value, boolean allowed, String range, RuleId rule) {
        if (!allowed && strict) {
            throw new IllegalArgumentException(
                    setting + " " + value + " is not allowed; allowed is " + range + " (" + rule + ")");
        }
        if (!allowed) {
            findings.add(Finding.against("SETTING_OUT_OF_RANGE", rule, setting, value, range, rule));
        }
    }
}
