package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * An answer that says one text.
 *
 * @param result the text
 * @param unknownFields what this version does not know
 */
public record ResultText(Stated<String> result, Map<String, String> unknownFields) {}
