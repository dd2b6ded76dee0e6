package io.github.ozonexpiry.simulation;

/** How a posting ends. */
enum Ending {
    DELIVERED,
    SPLIT,
    TIMER,
    OUT_OF_STOCK,
    ONLY_DEFECTIVE,
    OTHER_REASON,
    BUYER,
    NO_PASSPORT,
    OZON,
    LOST,
    NOT_COLLECTED;

    /** Whether it ended through nobody's handling of the order. */
    boolean isOutside() {
        return this == BUYER || this == NO_PASSPORT || this == OZON || this == LOST || this == NOT_COLLECTED;
    }
}
