/**
 * Chats with buyers and with Ozon: {@link io.github.ozonexpiry.client.chat.Chat} and its {@link io.github.ozonexpiry.client.chat.Message}s.
 * A chat does not name its posting; its messages may name the order.
 */
@NullMarked
package io.github.ozonexpiry.client.chat;

import org.jspecify.annotations.NullMarked;
