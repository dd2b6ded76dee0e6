package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.stated.Stated;
import java.util.Map;

/**
 * An answer that says whether it was done, one level deeper than others do.
 *
 * @param result whether
 * @param unknownFields what this version does not know
 */
public record ResultFlagWithin(Stated<ResultFlag> result, Map<String, String> unknownFields) {}
