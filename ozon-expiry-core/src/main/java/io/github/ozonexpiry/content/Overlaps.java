package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one finding of findings of one kind that overlap. */
final class Overlaps {

    private static final Comparator<ContentFinding> BY_PLACE = Comparator.comparingInt(ContentFinding::from)
            .thenComparing(ContentFinding::kind)
            .thenComparingInt(ContentFinding::to);

    private Overlaps() {}

    static List<ContentFinding> merged(String text, List<ContentFinding> found) {
        List<ContentFinding> merged = new ArrayList<>();
        for (ContentFinding.Kind kind : ContentFinding.Kind.values()) {
            merged.addAll(mergedOf(
                    text,
                    found.stream()
                            .filter(one -> one.kind() == kind)
                            .sorted(BY_PLACE)
                            .toList()));
        }
        merged.sort(BY_PLACE);
        return List.copyOf(merged);
    }

    /** Those of the others that overlap none of the first. */
    static List<ContentFinding> outside(List<ContentFinding> first, List<ContentFinding> others) {
        List<ContentFinding> outside = new ArrayList<>();
        int next = 0;
        List<ContentFinding> firsts = first.stream().sorted(BY_PLACE).toList();
        for (ContentFinding other : others.stream().sorted(BY_PLACE).toList()) {
            while (next < firsts.size() && firsts.get(next).to() <= other.from()) {
                next++;
            }
            if (next == firsts.size() || firsts.get(next).from() >= other.to()) {
                outside.add(other);
            }
        }
        return outside;
    }

    private static List<ContentFinding> mergedOf(String text, List<ContentFinding> sorted) {
        List<ContentFinding> merged = new ArrayList<>();
        for (ContentFinding one : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && one.from() < merged.get(last).to()) {
                int to = Math.max(one.to(), merged.get(last).to());
                int from = merged.get(last).from();
                merged.set(last, new ContentFinding(one.kind(), from, to, text.substring(from, to)));
            } else {
                merged.add(one);
            }
        }
        return merged;
    }
}
