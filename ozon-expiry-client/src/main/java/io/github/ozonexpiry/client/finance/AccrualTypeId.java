package io.github.ozonexpiry.client.finance;

/**
 * The number of a kind of accrual; the dictionary is open, so any number is accepted. The constants are hints: they were seen in answers of
 * September 2026 and are documented nowhere. Source: Seller API, {@code /v1/finance/accrual/types}.
 *
 * @param number the number as Ozon states it
 */
public record AccrualTypeId(long number) implements Comparable<AccrualTypeId> {

    /** Handling of a shipment that was cancelled or not claimed. */
    public static final AccrualTypeId CANCELLATION = new AccrualTypeId(6);

    /** Handling of the seller's errors. */
    public static final AccrualTypeId DEFECT_RATE = new AccrualTypeId(14);

    /** The charge for too high an error index. */
    public static final AccrualTypeId DEFECT_FINE_ERRORS = new AccrualTypeId(93);

    /** Handing over at another time than the recommended one: a step of the tariff ladder. A positive amount takes it back. */
    public static final AccrualTypeId DEFECT_FINE_SHIPMENT_DELAY_RATE = new AccrualTypeId(94);

    @Override
    public int compareTo(AccrualTypeId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
