package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.cause.Cause;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A baseline that looks at nothing: it names the causes that were most frequent in other cases. */
public final class MostFrequentCause implements Function<LabelledCase, List<Cause>> {

    private final List<Cause> answer;

    public MostFrequentCause(List<LabelledCase> known) {
        Map<Cause, Long> counts = known.stream()
                .flatMap(example -> example.truth().stream().limit(1))
                .collect(Collectors.groupingBy(cause -> cause, Collectors.counting()));
        this.answer = counts.entrySet().stream()
                .sorted(Map.Entry.<Cause, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
    }

    @Override
    public List<Cause> apply(LabelledCase example) {
        return answer;
    }
}
