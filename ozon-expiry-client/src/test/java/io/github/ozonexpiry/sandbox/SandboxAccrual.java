package io.github.ozonexpiry.sandbox;

import io.github.ozonexpiry.money.Money;
import java.time.LocalDate;

/**
 * Something that a shop is charged or paid. Source: Seller API, {@code /v1/finance/accrual/by-day}.
 *
 * @param id its number
 * @param date its day
 * @param category {@code POSTING}, {@code ITEM}, {@code NON_ITEM} or {@code CONTAINER_FEES}
 * @param unitNumber what it is for, such as a posting; empty text for none
 * @param typeId its kind
 * @param amount how much, negative when charged to the seller
 * @param sku for which product; 0 for none
 */
public record SandboxAccrual(
        long id, LocalDate date, String category, String unitNumber, long typeId, Money amount, long sku) {

    /**
     * A charge for a posting, as a whole day's list and its own tell.
     *
     * @param id its number
     * @param date its day
     * @param posting the posting
     * @param typeId its kind
     * @param amount how much, negative when charged to the seller
     * @return the accrual, for product 827
     */
    public static SandboxAccrual ofPosting(long id, LocalDate date, String posting, long typeId, Money amount) {
        return new SandboxAccrual(id, date, "POSTING", posting, typeId, amount, 827);
    }

    /**
     * A charge that names no product.
     *
     * @param id its number
     * @param date its day
     * @param typeId its kind
     * @param amount how much, negative when charged to the seller
     * @return the accrual
     */
    public static SandboxAccrual ofSeller(long id, LocalDate date, long typeId, Money amount) {
        return new SandboxAccrual(id, date, "NON_ITEM", "", typeId, amount, 0);
    }
}
