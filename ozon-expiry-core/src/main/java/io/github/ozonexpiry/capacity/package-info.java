/**
 * Which open orders the people at work can still pack in time, in which order, and what one more hand or hour would save. A
 * {@link io.github.ozonexpiry.capacity.Backlog} is made of postings, their deadlines, a
 * {@link io.github.ozonexpiry.capacity.PackingRate}, a {@link io.github.ozonexpiry.capacity.HandOver} and the goods on their way; start at
 * {@link io.github.ozonexpiry.capacity.Feasibility}, whose {@link io.github.ozonexpiry.capacity.WorkPlan} says what is kept, what is lost since when,
 * and how good it is.
 */
@NullMarked
package io.github.ozonexpiry.capacity;

import org.jspecify.annotations.NullMarked;
