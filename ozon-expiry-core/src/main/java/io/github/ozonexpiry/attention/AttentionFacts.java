package io.github.ozonexpiry.attention;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of how the seller looked at the orders. Only the postings are needed; what is not told is not known, and that is an answer too.
 * Immutable.
 */
public final class AttentionFacts {

    private final Map<PostingNumber, CaseFile> files;
    private final Optional<PollLog> polls;
    private final Optional<Pushes> pushes;
    private final Optional<Instant> keyEnds;
    private final Map<PostingNumber, Verdict> verdicts;

    private record Pushes(Instant since, List<PushRecord> records) {}

    private AttentionFacts(
            Map<PostingNumber, CaseFile> files,
            Optional<PollLog> polls,
            Optional<Pushes> pushes,
            Optional<Instant> keyEnds,
            Map<PostingNumber, Verdict> verdicts) {
        this.files = files;
        this.polls = polls;
        this.pushes = pushes;
        this.keyEnds = keyEnds;
        this.verdicts = verdicts;
    }

    /**
     * The postings, of which nothing else is known.
     *
     * @param files what is known of each posting, one a posting
     * @return the facts
     * @throws IllegalArgumentException when a posting has two files; names it
     */
    public static AttentionFacts of(Collection<CaseFile> files) {
        return new AttentionFacts(
                byNumber("files", files, file -> file.history().number()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /**
     * With the calls of the list of postings.
     *
     * @param log the calls
     * @return the facts
     */
    public AttentionFacts polls(PollLog log) {
        return new AttentionFacts(files, Optional.of(log), pushes, keyEnds, verdicts);
    }

    /**
     * With the push notifications.
     *
     * @param since since when they are recorded
     * @param records the pushes, in any order; none means that none came
     * @return the facts
     */
    public AttentionFacts pushes(Instant since, Collection<PushRecord> records) {
        return new AttentionFacts(
                files, polls, Optional.of(new Pushes(since, List.copyOf(records))), keyEnds, verdicts);
    }

    /**
     * With the end of the account's key.
     *
     * @param ends the moment from which on it cannot be used
     * @return the facts
     */
    public AttentionFacts keyEnds(Instant ends) {
        return new AttentionFacts(files, polls, pushes, Optional.of(ends), verdicts);
    }

    /**
     * With verdicts on causes.
     *
     * @param more the verdicts on some of the postings, one a posting
     * @return the facts
     * @throws IllegalArgumentException when a posting has two verdicts; names it
     */
    public AttentionFacts verdicts(Collection<Verdict> more) {
        return new AttentionFacts(
                files,
                polls,
                pushes,
                keyEnds,
                byNumber("verdicts", more, verdict -> verdict.posting().number()));
    }

    Collection<CaseFile> files() {
        return files.values();
    }

    Optional<PollLog> polls() {
        return polls;
    }

    Optional<List<PushRecord>> pushes() {
        return pushes.map(Pushes::records);
    }

    Optional<Instant> pushesSince() {
        return pushes.map(Pushes::since);
    }

    Optional<Instant> keyEnds() {
        return keyEnds;
    }

    Optional<Verdict> verdict(PostingNumber posting) {
        return Optional.ofNullable(verdicts.get(posting));
    }

    private static <T> Map<PostingNumber, T> byNumber(
            String what, Collection<T> all, Function<T, PostingNumber> number) {
        Map<PostingNumber, T> numbered = new LinkedHashMap<>();
        for (T each : all) {
            if (numbered.put(number.apply(each), each) != null) {
                throw new IllegalArgumentException("two " + what + " of posting " + number.apply(each));
            }
        }
        return numbered;
    }
}
