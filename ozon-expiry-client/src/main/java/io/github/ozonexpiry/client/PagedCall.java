package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import java.util.function.Function;

/**
 * A list that is asked for page by page.
 *
 * @param path the method
 * @param paging how it says where it goes on
 * @param limit the elements that are asked for at once
 * @param fetch asks for the page at a position; empty text is the first
 */
record PagedCall<T>(String path, Paging paging, int limit, Function<String, Page<T>> fetch) {}
