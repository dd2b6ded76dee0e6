package io.github.ozonexpiry.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The command line cut into options and their values; what the values mean is for {@link Arguments} to say. */
final class Options {

    private static final String FILE = "--file";

    private final Known known;
    private final Map<String, String> values = new TreeMap<>();
    private final List<String> files = new ArrayList<>();

    private Options(Known known) {
        this.known = known;
    }

    /**
     * What a command takes.
     *
     * @param withoutValue options that are there or not
     * @param withValue options with one value
     * @param files whether it takes files
     */
    record Known(Set<String> withoutValue, Set<String> withValue, boolean files) {}

    static Options split(Known known, String... args) {
        Options options = new Options(known);
        for (int i = 0; i < args.length; i++) {
            int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
            String name = equals < 0 ? args[i] : args[i].substring(0, equals);
            List<String> values = new ArrayList<>();
            if (equals >= 0) {
                values.add(args[i].substring(equals + 1));
            } else {
                int most = options.takesFiles(name)
                        ? Integer.MAX_VALUE
                        : known.withValue().contains(name) ? 1 : 0;
                while (values.size() < most && i + 1 < args.length && !args[i + 1].startsWith("--")) {
                    values.add(args[++i]);
                }
            }
            options.take(name, values);
        }
        return options;
    }

    List<String> files() {
        return List.copyOf(files);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private void take(String name, List<String> given) {
        boolean takesNone = known.withoutValue().contains(name);
        boolean isFile = takesFiles(name);
        if (!takesNone && !isFile && !known.withValue().contains(name)) {
            String stray = known.files() ? "report.bad.argument" : "report.bad.stray";
            throw new BadInput(name.startsWith("-") ? "report.bad.option" : stray, name);
        }
        if (takesNone && !given.isEmpty()) {
            throw new BadInput("report.bad.noValue", name, given.get(0));
        }
        if (!takesNone && (given.isEmpty() || given.contains(""))) {
            throw new BadInput(isFile ? "report.bad.fileless" : "report.bad.valueless", name);
        }
        if (isFile) {
            files.addAll(given);
        } else if (values.put(name, takesNone ? "" : given.get(0)) != null) {
            throw new BadInput("report.bad.twice", name);
        }
    }

    private boolean takesFiles(String name) {
        return known.files() && name.equals(FILE);
    }
}
