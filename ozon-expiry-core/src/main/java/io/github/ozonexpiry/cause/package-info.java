/**
 * Why a posting was late, expired or cancelled: a {@link io.github.ozonexpiry.cause.CaseFile} holds what is known, and each
 * {@link io.github.ozonexpiry.cause.Cause} needs evidence.
 */
@NullMarked
package io.github.ozonexpiry.cause;

import org.jspecify.annotations.NullMarked;
