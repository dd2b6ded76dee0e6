/**
 * By when each step must be done: a {@link io.github.ozonexpiry.deadline.DeadlineSchedule} is the ordered list of
 * {@link io.github.ozonexpiry.deadline.Deadline}s of a posting, each with its {@link io.github.ozonexpiry.deadline.DeadlineKind},
 * its origin and a sentence of why.
 */
@NullMarked
package io.github.ozonexpiry.deadline;

import org.jspecify.annotations.NullMarked;
