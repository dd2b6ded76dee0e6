/**
 * What an answer of Ozon's brought: {@link io.github.ozonexpiry.client.answer.Page} of a list,
 * {@link io.github.ozonexpiry.client.answer.Listed} within an object, and what could not be read of either as
 * {@link io.github.ozonexpiry.client.answer.Quarantined}.
 */
@NullMarked
package io.github.ozonexpiry.client.answer;

import org.jspecify.annotations.NullMarked;
