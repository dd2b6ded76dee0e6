package io.github.ozonexpiry.client.wire;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.stated.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one answer says. */
public record WirePage(
        List<Posting> postings,
        List<Broken> broken,
        Optional<String> cursor,
        boolean hasNext,
        Stated<Long> count,
        Map<String, String> unknownFields) {}
