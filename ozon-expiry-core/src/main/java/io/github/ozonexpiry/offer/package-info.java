/** What a seller can offer a buyer whose order failed: a promo code, another product, a day. */
@NullMarked
package io.github.ozonexpiry.offer;

import org.jspecify.annotations.NullMarked;
