/**
 * What the seller promised, per warehouse and delivery method: {@link io.github.ozonexpiry.handling.HandlingTerms}, from Ozon's fields or
 * from an ERP's own settings.
 *
 * <p>Cut-off has six senses. Each is a type of its own, so that no two can change places:
 *
 * <table>
 * <caption>The six senses of cut-off</caption>
 * <tr><th>Ozon's word</th><th>what it is</th><th>where it lives</th></tr>
 * <tr><td>{@code cutoff} of a delivery method</td><td>a time of day (H-09)</td>
 *     <td>{@link io.github.ozonexpiry.handling.DailyCutoff}</td></tr>
 * <tr><td>{@code cutoff_from}, {@code old_cutoff_date}, {@code new_cutoff_date}</td><td>{@code shipment_date}, an instant</td>
 *     <td>{@code deadline.MovedDates}; {@code posting.Posting.shipmentDate()}</td></tr>
 * <tr><td>{@code cutoff/set}</td><td>fixing the ship date (L-03)</td><td>{@code deadline.DeadlineKind.SET_CUTOFF}</td></tr>
 * <tr><td>{@code cut_in}, {@code courier_cutoff}</td><td>minutes of Express (H-06, H-07)</td>
 *     <td>{@link io.github.ozonexpiry.handling.ExpressTerms}</td></tr>
 * <tr><td>{@code cut_in_time}</td><td>minutes to ship (H-08)</td><td>{@link io.github.ozonexpiry.handling.ShippingTime}</td></tr>
 * <tr><td>{@code sla_cut_in}</td><td>minutes to assemble (H-08)</td><td>{@link io.github.ozonexpiry.handling.AssemblyTime}</td></tr>
 * </table>
 */
@NullMarked
package io.github.ozonexpiry.handling;

import org.jspecify.annotations.NullMarked;
