/**
 * What waiting costs and where the error index goes. {@link io.github.ozonexpiry.outlook.CostCurve} is the cost of one open posting over time,
 * {@link io.github.ozonexpiry.outlook.Choices} what the seller can do about it, each with its {@link io.github.ozonexpiry.outlook.Cost} and
 * whether Ozon allows it. {@link io.github.ozonexpiry.outlook.IndexOutlook} is the index from one day on: how far the next zone is, when it is
 * green again, what further cancellations would do, what is blocked; {@link io.github.ozonexpiry.outlook.StatedIndex} is what remains of that
 * where only Ozon's own percent is known. Rules I-01, I-05, I-08, I-13, I-17, X-06, X-12, C-03, L-03, L-11, T-04 to T-07.
 */
@NullMarked
package io.github.ozonexpiry.outlook;

import org.jspecify.annotations.NullMarked;
