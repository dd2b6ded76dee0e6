package io.github.ozonexpiry.content;

import java.util.Map;
import java.util.stream.Collectors;

/** A table of names and counts among the resources; the count stands last, and a line with # is a remark. */
final class Counted {

    private Counted() {}

    static Map<String, Integer> in(String file) {
        return LabelledText.lines(file)
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(Counted::name, Counted::count));
    }

    private static String name(String line) {
        return line.substring(0, line.lastIndexOf('\t'));
    }

    private static int count(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf('\t') + 1));
    }
}
