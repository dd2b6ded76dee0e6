/**
 * Ozon's answers as values of the core. {@link io.github.ozonexpiry.client.OzonSeller} asks Ozon, and throws an
 * {@link io.github.ozonexpiry.client.OzonException} with fields where that fails; {@link io.github.ozonexpiry.client.PostingCalls#read} reads one answer of postings, keeps what it
 * cannot read as {@link io.github.ozonexpiry.client.answer.Quarantined}, and throws
 * {@link io.github.ozonexpiry.client.UnreadableAnswer} where there is no answer to read.
 */
@NullMarked
package io.github.ozonexpiry.client;

import org.jspecify.annotations.NullMarked;
