package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.cause.Workload;
import java.util.List;

/** In how many shifts more waited than could be handled; one that several postings name counts once. */
final class Shifts {

    private Shifts() {}

    static Measure overloaded(List<CaseFile> files) {
        return Tallied.of(files.stream()
                .flatMap(file -> file.workloads().stream())
                .distinct()
                .map(Workload::leftOver)
                .map(left -> left > 0)
                .toList());
    }
}
