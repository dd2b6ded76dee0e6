package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Finding;
import io.github.ozonexpiry.aftermath.ReviewItem.Found;
import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Dimension;
import io.github.ozonexpiry.cause.Pareto;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.cause.Verdict.Undecided;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers the questions of a review from verdicts and what is known of postings. */
final class Reviewing {

    private final Collection<Verdict> verdicts;
    private final List<CaseFile> files;
    private final List<Found> found;

    Reviewing(Collection<Verdict> verdicts, List<CaseFile> files) {
        this.verdicts = verdicts;
        this.files = files;
        this.found = Pareto.of(verdicts, Dimension.CAUSE).rows().stream()
                .flatMap(row -> row.key().value().stream().map(cause -> new Found((Cause) cause, row.count())))
                .toList();
    }

    ReviewItem item(ReviewQuestion question) {
        List<Found> causes = found(question.causes()::contains);
        Measure measure = question.measure(files);
        List<CaseInput> missing = missing(question);
        return new ReviewItem(question, finding(causes, measure, missing), measure, causes, verdicts.size(), missing);
    }

    List<Found> elsewhere() {
        return found(cause -> Stream.of(ReviewQuestion.values())
                .noneMatch(question -> question.causes().contains(cause)));
    }

    int withoutCause() {
        return (int)
                verdicts.stream().filter(verdict -> verdict.first().isEmpty()).count();
    }

    private List<Found> found(Predicate<Cause> wanted) {
        return found.stream().filter(each -> wanted.test(each.cause())).toList();
    }

    /** What a posting lacks of what the question needs, and what would prove or rule out one of its causes. */
    private List<CaseInput> missing(ReviewQuestion question) {
        Set<CaseInput> missing = new TreeSet<>();
        question.needs().stream()
                .filter(input -> files.stream().anyMatch(file -> !file.has(input)))
                .forEach(missing::add);
        verdicts.stream()
                .flatMap(verdict -> verdict.undecided().stream())
                .filter(open -> !Collections.disjoint(open.causes(), question.causes()))
                .map(Undecided::missing)
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    private static Finding finding(List<Found> causes, Measure measure, List<CaseInput> missing) {
        boolean wentWrong = measure instanceof Measure.Count count && count.found() > 0;
        if (!causes.isEmpty() || wentWrong) {
            return Finding.WORTH_A_LOOK;
        }
        return missing.isEmpty() && !(measure instanceof Measure.NotKnown) ? Finding.OK : Finding.NOT_KNOWN;
    }
}
