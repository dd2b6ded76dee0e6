package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** How long the steps of an order took, by the clock, in the postings that have both ends of a step. */
final class StepTimes {

    private StepTimes() {}

    static Measure orderedToNoticed(List<CaseFile> files) {
        return median(files, (file, ordered) -> Optional.of(When.at(ordered)), event(Kind.NOTICED));
    }

    static Measure toldToPicked(List<CaseFile> files) {
        return median(files, event(Kind.WAREHOUSE_TOLD), event(Kind.PICKED));
    }

    static Measure noticedToPacked(List<CaseFile> files) {
        return median(files, event(Kind.NOTICED), event(Kind.PACKED));
    }

    static Measure packedToHandedOver(List<CaseFile> files) {
        return median(
                files, event(Kind.PACKED), (file, ordered) -> file.history().handedOver());
    }

    private static Measure median(
            List<CaseFile> files,
            BiFunction<CaseFile, Instant, Optional<When>> from,
            BiFunction<CaseFile, Instant, Optional<When>> to) {
        return Elapsed.median(files.stream()
                .flatMap(file -> file.posting().inProcessAt().value().stream()
                        .flatMap(ordered -> from.apply(file, ordered).stream()
                                .flatMap(begin -> to.apply(file, ordered).stream()
                                        .map(end -> Elapsed.between(begin, end, ordered)))))
                .toList());
    }

    private static BiFunction<CaseFile, Instant, Optional<When>> event(Kind kind) {
        return (file, ordered) -> first(file, kind, ordered).map(PostingEvent::when);
    }

    /** The first event of a kind that did not surely happen before the order. */
    static Optional<PostingEvent> first(CaseFile file, Kind kind, Instant ordered) {
        return file.history().events().stream()
                .filter(event -> event.kind() == kind)
                .filter(event -> !event.when().by().isBefore(ordered))
                .findFirst();
    }
}
