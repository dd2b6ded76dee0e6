/**
 * What was ordered and how far it has got, in Ozon's words: a {@link io.github.ozonexpiry.posting.Posting} with its
 * {@link io.github.ozonexpiry.posting.Status}, its {@link io.github.ozonexpiry.posting.Line}s, its dates, its
 * {@link io.github.ozonexpiry.posting.Cancellation} and its {@link io.github.ozonexpiry.posting.Tariffication}. Nothing is judged
 * here.
 */
@NullMarked
package io.github.ozonexpiry.posting;

import org.jspecify.annotations.NullMarked;
