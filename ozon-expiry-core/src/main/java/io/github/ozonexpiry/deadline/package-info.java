/**
 * By when each step must be done. A {@link io.github.ozonexpiry.deadline.DeadlineCalculator} makes the ordered
 * {@link io.github.ozonexpiry.deadline.DeadlineSchedule} of a posting or an order from what Ozon states, the seller's terms and a
 * {@link io.github.ozonexpiry.deadline.RuleProfile}; each {@link io.github.ozonexpiry.deadline.Deadline} has its
 * {@link io.github.ozonexpiry.deadline.DeadlineKind}, its origin and a sentence of why. A
 * {@link io.github.ozonexpiry.deadline.BackwardPlanner} plans the seller's own steps before one of them.
 */
@NullMarked
package io.github.ozonexpiry.deadline;

import org.jspecify.annotations.NullMarked;
