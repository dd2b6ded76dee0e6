package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The postings of several answers, and what is missing of them; a posting that comes again counts once, as the later answer has it. */
final class Gathered {

    private final Map<PostingNumber, Posting> postings = new LinkedHashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Message> sources = new ArrayList<>();
    private int repeated;
    private boolean lastPageSeen;
    private boolean moreAnnounced;
    private @Nullable Message cutShort;

    /** A part of an answer that could not be read, and where it stands. */
    record Unread(Message source, Quarantined part) {}

    /** Postings will come from there. */
    Gathered from(Message source) {
        sources.add(source);
        return this;
    }

    /** Takes an answer of the source that was named last. */
    void add(Page<Posting> page) {
        for (Posting posting : page.items()) {
            boolean seen = postings.remove(posting.number()) != null;
            repeated += seen ? 1 : 0;
            postings.put(posting.number(), posting);
        }
        Message source = sources.get(sources.size() - 1);
        page.quarantined().forEach(part -> unread.add(new Unread(source, part)));
        moreAnnounced |= page.hasNext();
        lastPageSeen |= !page.hasNext();
    }

    /** The same where the lists overlap, so that a posting that comes again is nothing to tell. */
    void addAgain(Page<Posting> page) {
        int told = repeated;
        add(page);
        repeated = told;
    }

    /** Reading ended before its end. */
    void cutShort(Message reason) {
        cutShort = reason;
    }

    /** The postings, each once. */
    List<Posting> postings() {
        return List.copyOf(postings.values());
    }

    /** What could not be read. */
    List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** Where the postings come from. */
    List<Message> sources() {
        return List.copyOf(sources);
    }

    /** How often a posting came again after it had been seen. */
    int repeated() {
        return repeated;
    }

    /** Whether the answers announce further pages and the last page is not among them. */
    boolean lastPageMissing() {
        return moreAnnounced && !lastPageSeen;
    }

    /** Why reading ended before its end; empty when it did not. */
    Optional<Message> cutShort() {
        return Optional.ofNullable(cutShort);
    }

    /** Whether nothing is missing that is known to be. */
    boolean isComplete() {
        return unread.isEmpty() && cutShort == null;
    }
}
