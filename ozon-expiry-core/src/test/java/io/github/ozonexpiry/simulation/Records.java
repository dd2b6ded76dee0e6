package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.history.PostingEvent;

/** How well a shop keeps records: what it records at all, how often one is missing, and how wrong its clocks go. */
record Records(Dice dice, double missing, int clockError, int pollEvery, int countEvery) {

    private static final double NEVER_KEPT = 0.09;
    private static final double CASE_LOST = 0.04;
    private static final double VAGUE = 0.08;

    static Records of(Dice shop) {
        Dice dice = shop.of("records", 0);
        return new Records(
                dice,
                dice.oneOf("missing", 0, 0.01, 0.03, 0.06, 0.12),
                dice.between("clock", 0, 0, 4),
                dice.oneOf("poll", 0, 30, 60, 120, 240, 720),
                dice.oneOf("count", 0, 2, 4, 8, 24) * Shop.HOUR);
    }

    /** Whether the shop records an input at all. */
    boolean keeps(CaseInput input) {
        return !dice.chance("never kept " + input.name(), 0, NEVER_KEPT);
    }

    /** Whether an input is known in a case. */
    boolean has(CaseInput input, Course course) {
        return keeps(input) && !dice.chance("lost " + input.name(), course.id, CASE_LOST);
    }

    boolean has(PostingEvent.Kind kind, Course course) {
        CaseInput input = switch (kind.realm()) {
            case ORDERS -> CaseInput.ORDER_EVENTS;
            case WAREHOUSE -> CaseInput.WAREHOUSE_EVENTS;
            case CARRIER -> CaseInput.CARRIER_EVENTS;
            case GOODS -> CaseInput.GOODS_EVENTS;
        };
        return has(input, course) && !dice.chance("missing " + kind.name(), course.id, missing);
    }

    boolean isVague(PostingEvent.Kind kind, Course course) {
        return dice.chance("vague " + kind.name(), course.id, VAGUE);
    }

    /** Seconds by which a clock is wrong. */
    int error(String what, long id) {
        return dice.between("error of " + what, id, -60 * clockError, 60 * clockError);
    }
}
