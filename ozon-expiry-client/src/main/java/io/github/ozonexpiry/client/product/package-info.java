/**
 * The seller's products: {@link io.github.ozonexpiry.client.product.ListedProduct} in a list,
 * {@link io.github.ozonexpiry.client.product.Product} in full, {@link io.github.ozonexpiry.client.product.ProductPrice} with what selling it
 * costs, and {@link io.github.ozonexpiry.client.product.RelatedSku} for older numbers. A product has three: the seller's
 * {@link io.github.ozonexpiry.client.product.OfferId}, Ozon's {@link io.github.ozonexpiry.client.product.ProductId} and the core's
 * {@code Sku}, which postings have.
 */
@NullMarked
package io.github.ozonexpiry.client.product;

import org.jspecify.annotations.NullMarked;
