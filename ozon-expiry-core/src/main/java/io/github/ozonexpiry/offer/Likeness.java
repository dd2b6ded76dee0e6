package io.github.ozonexpiry.offer;

import java.util.OptionalLong;

/** How like two products are, the most alike first (Seller API, {@code /v3/product/info/list}). */
enum Likeness {
    /** Variants of one model. */
    MODEL,
    /** Of one type and one category. */
    KIND,
    /** Nobody knows: a number is missing that would tell. */
    UNKNOWN,
    /** Of another type or category. */
    NONE;

    static Likeness of(ShopProduct one, ShopProduct other) {
        if (isSame(one.model(), other.model())) {
            return MODEL;
        }
        if (differ(one.type(), other.type()) || differ(one.category(), other.category())) {
            return NONE;
        }
        return isSame(one.type(), other.type()) && isSame(one.category(), other.category()) ? KIND : UNKNOWN;
    }

    boolean isLike() {
        return this == MODEL || this == KIND;
    }

    private static boolean isSame(OptionalLong one, OptionalLong other) {
        return one.isPresent() && one.equals(other);
    }

    private static boolean differ(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
