/**
 * Where the seller packs and who delivers from there: {@link io.github.ozonexpiry.client.warehouse.Warehouse} and
 * {@link io.github.ozonexpiry.client.warehouse.DeliveryMethod}, both with their terms as values of the core, read as
 * {@link io.github.ozonexpiry.client.warehouse.TermsReading} says where Ozon does not.
 */
@NullMarked
package io.github.ozonexpiry.client.warehouse;

import org.jspecify.annotations.NullMarked;
