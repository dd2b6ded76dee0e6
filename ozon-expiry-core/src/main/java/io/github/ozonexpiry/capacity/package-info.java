/** Which open orders the people at work can still pack in time, in which order, and what one more hand or hour would save. */
@NullMarked
package io.github.ozonexpiry.capacity;

import org.jspecify.annotations.NullMarked;
