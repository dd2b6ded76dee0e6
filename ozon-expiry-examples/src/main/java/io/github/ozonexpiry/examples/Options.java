package io.github.ozonexpiry.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The command line cut into options and their values; what the values mean is for {@link Arguments} to say. */
final class Options {

    private static final Set<String> WITHOUT_VALUE = Set.of("--all", "--help", "--live");
    private static final Set<String> WITH_VALUE = Set.of("--now", "--lang", "--zone", "--risk", "--color");
    private static final String FILE = "--file";

    private final Map<String, String> values = new TreeMap<>();
    private final List<String> files = new ArrayList<>();

    private Options() {}

    static Options split(String... args) {
        Options options = new Options();
        for (int i = 0; i < args.length; i++) {
            int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
            String name = equals < 0 ? args[i] : args[i].substring(0, equals);
            List<String> values = new ArrayList<>();
            if (equals >= 0) {
                values.add(args[i].substring(equals + 1));
            } else {
                int most = name.equals(FILE) ? Integer.MAX_VALUE : WITH_VALUE.contains(name) ? 1 : 0;
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
        boolean takesNone = WITHOUT_VALUE.contains(name);
        boolean isFile = name.equals(FILE);
        if (!takesNone && !isFile && !WITH_VALUE.contains(name)) {
            throw new BadInput(name.startsWith("-") ? "report.bad.option" : "report.bad.argument", name);
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
}
