package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Found;
import io.github.ozonexpiry.aftermath.ReviewQuestion.Area;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The seller guide's review of internal processes (chapter 2, section 2) as a checklist that is filled with the shop's own numbers: every question of its
 * four areas, answered or with what is missing for an answer.
 *
 * @param now the moment of judgement
 * @param postings of how many postings the numbers are
 * @param verdicts how many verdicts there are
 * @param items the questions with their answers, in the order of {@link ReviewQuestion}
 * @param elsewhere the first causes that belong to none of the four areas, the most frequent first
 * @param withoutCause how many verdicts found no cause
 */
public record ProcessReview(
        Instant now, int postings, int verdicts, List<ReviewItem> items, List<Found> elsewhere, int withoutCause) {

    /**
     * Copies the lists.
     *
     * @param now the moment of judgement
     * @param postings of how many postings
     * @param verdicts how many verdicts
     * @param items the questions with their answers
     * @param elsewhere causes of no area
     * @param withoutCause how many verdicts found no cause
     */
    public ProcessReview {
        items = List.copyOf(items);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * Fills the checklist.
     *
     * @param verdicts the verdicts of what went wrong, one a posting, in any order; each counts once, by its first cause
     * @param files what is known of the postings whose numbers are asked for, one a posting: those that went wrong, or all
     * @param now the moment of judgement: what was seen or happened later is left out, and so is a posting that nobody had seen by then
     * @return the review
     * @throws IllegalArgumentException when a posting has two verdicts or two files; names it
     */
    public static ProcessReview of(Collection<Verdict> verdicts, Collection<CaseFile> files, Instant now) {
        refuseTwice("verdicts", verdicts, verdict -> verdict.posting().number());
        refuseTwice("files", files, file -> file.history().number());
        List<CaseFile> known =
                files.stream().flatMap(file -> file.asOf(now).stream()).toList();
        Reviewing reviewing = new Reviewing(verdicts, known);
        return new ProcessReview(
                now,
                known.size(),
                verdicts.size(),
                Stream.of(ReviewQuestion.values()).map(reviewing::item).toList(),
                reviewing.elsewhere(),
                reviewing.withoutCause());
    }

    /**
     * The questions of an area.
     *
     * @param area the area
     * @return its items, in their order
     */
    public List<ReviewItem> items(Area area) {
        return items.stream().filter(item -> item.question().area() == area).toList();
    }

    private static <T> void refuseTwice(String what, Collection<T> all, Function<T, PostingNumber> number) {
        Set<PostingNumber> seen = new HashSet<>();
        for (T each : all) {
            PostingNumber posting = number.apply(each);
            if (!seen.add(posting)) {
                throw new IllegalArgumentException("two " + what + " of posting " + posting);
            }
        }
    }
}
