/**
 * Which handling time a warehouse should promise, drawn from what it took, and what another setting would have cost or spared.
 *
 * <p>{@link io.github.ozonexpiry.preparation.PreparationHistory} measures a place, {@link io.github.ozonexpiry.preparation.PreparationAdvice}
 * says the shortest {@link io.github.ozonexpiry.preparation.SettingRange setting} that is enough for a
 * {@link io.github.ozonexpiry.preparation.ServiceLevel}, {@link io.github.ozonexpiry.preparation.Replay} shows the history under another one.
 */
@NullMarked
package io.github.ozonexpiry.preparation;

import org.jspecify.annotations.NullMarked;
