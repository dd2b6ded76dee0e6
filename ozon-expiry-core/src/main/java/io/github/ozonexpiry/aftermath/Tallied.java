package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Measure;
import java.util.List;

/** Counts how many of several answers are yes. */
final class Tallied {

    private Tallied() {}

    static Measure of(List<Boolean> answers) {
        return answers.isEmpty()
                ? new Measure.NotKnown(0)
                : new Measure.Count((int) answers.stream().filter(yes -> yes).count(), answers.size());
    }
}
