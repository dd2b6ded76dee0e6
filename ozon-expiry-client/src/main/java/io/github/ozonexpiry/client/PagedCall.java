package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import java.util.function.BiFunction;

/**
 * A list that is asked for page by page.
 *
 * @param path the method
 * @param paging how it says where it goes on
 * @param limit the elements that are asked for at once
 * @param channel how it is asked
 * @param fetch asks for the page at a position, through a channel; empty text is the first
 */
record PagedCall<T>(
        String path, Paging paging, int limit, Channel channel, BiFunction<Channel, String, Page<T>> fetch) {

    /** The same whose calls have an end. */
    PagedCall<T> endingAt(long end) {
        return new PagedCall<>(path, paging, limit, channel.with(call -> call.endingAt(end)), fetch);
    }

    Page<T> at(String position) {
        return fetch.apply(channel, position);
    }
}
