package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * An answer that is one object within {@code result}.
 *
 * @param result the object
 * @param unknownFields what this version does not know beside it
 * @param <T> what the object is read as
 */
public record ResultOf<T>(Stated<T> result, Map<String, String> unknownFields) {}
