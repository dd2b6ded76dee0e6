package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import java.util.List;

/** For how many postings a pick-up did not come after the order, of those of which the carrier's records are known. */
final class PickUps {

    private PickUps() {}

    static Measure missed(List<CaseFile> files) {
        return Tallied.of(files.stream()
                .filter(file -> file.has(CaseInput.CARRIER_EVENTS))
                .flatMap(file -> file.posting().inProcessAt().value().stream()
                        .map(ordered -> StepTimes.first(file, Kind.PICKUP_FAILED, ordered)
                                .isPresent()))
                .toList());
    }
}
