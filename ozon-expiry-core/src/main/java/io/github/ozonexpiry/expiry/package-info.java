/**
 * Is it late, how late, and whose fault: {@link io.github.ozonexpiry.expiry.Judgement#of} judges a posting at one moment and gives its
 * {@link io.github.ozonexpiry.expiry.PostingState} and its {@link io.github.ozonexpiry.expiry.FaultVerdict}.
 */
@NullMarked
package io.github.ozonexpiry.expiry;

import org.jspecify.annotations.NullMarked;
