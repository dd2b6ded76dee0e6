package io.github.ozonexpiry.audit;

/** What a charge is for. Source: rules RU-A1 and RU-A3. */
public enum ChargeKind {
    /** A posting was cancelled through the seller: the charge by the error index. */
    CANCELLATION(Family.INDEX),
    /** A posting was handed over late: the charge by the error index. */
    DELAY(Family.INDEX),
    /** A charge by the error index of which Ozon does not say for which error it is, such as accruals of type 93. */
    ERROR(Family.INDEX),
    /** Shipped outside the recommended time: the tariff ladder, accruals of type 94. */
    TARIFF(Family.TARIFF),
    /** The way of cancelled or returned goods; Ozon published no formula, so nothing computed stands against it. */
    HANDLING(Family.HANDLING);

    /** Charges that may be the same one under another name. */
    enum Family {
        INDEX,
        TARIFF,
        HANDLING
    }

    private final Family family;

    ChargeKind(Family family) {
        this.family = family;
    }

    Family family() {
        return family;
    }

    /**
     * Whether two charges may be the same one.
     *
     * @param other the kind of the other charge
     * @return true for the same kind, and for an error of the index that is not named beside one that is
     */
    public boolean fits(ChargeKind other) {
        return this == other || (family == other.family && (this == ERROR || other == ERROR));
    }
}
