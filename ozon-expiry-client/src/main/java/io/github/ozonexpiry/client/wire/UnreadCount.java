package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * An answer that says how much is unread.
 *
 * @param unreadCount the number of messages
 * @param unknownFields what this version does not know
 */
public record UnreadCount(Stated<Long> unreadCount, Map<String, String> unknownFields) {}
