package io.github.ozonexpiry.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source of a group of calls, read as text: which public method asks which method of Ozon's, and what for.
 *
 * @param group the class, such as {@code ChatCalls}
 * @param text its source
 */
record CallSource(String group, String text) {

    private static final Pattern PATH = Pattern.compile(
            "static final OzonMethod (\\w+) =\\s*OzonMethod\\s*\\.\\w+\\(\\s*\"(/v\\d+/[a-z0-9/_-]+)\"");

    /** A method's name stands before its parameters, at the depth of the class; its Javadoc and its body around it. */
    private static final Pattern METHOD = Pattern.compile(
            "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?\\n    (public|private|static)[^=;{}]*? (\\w+)\\(", Pattern.DOTALL);

    private static final Pattern NEED = Pattern.compile("Needed (.*?)\\.(?=\\s)", Pattern.DOTALL);

    /** A public method that asks a method of Ozon's. */
    record Use(String path, String method, String need) {}

    private record Member(String name, boolean isPublic, String doc, String body) {}

    /** The groups in the order of their names. */
    static List<CallSource> all() throws IOException {
        Path folder = Path.of("src", "main", "java", "io", "github", "ozonexpiry", "client");
        List<CallSource> groups = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Calls.java"))
                    .sorted()
                    .toList()) {
                groups.add(new CallSource(file.getFileName().toString().replace(".java", ""), Files.readString(file)));
            }
        }
        return groups;
    }

    /** Each method of Ozon's with the public methods that ask it. */
    List<Use> uses() {
        Map<String, String> paths = new LinkedHashMap<>();
        PATH.matcher(text).results().forEach((MatchResult found) -> paths.put(found.group(1), found.group(2)));
        List<Member> members = members();
        List<Use> uses = new ArrayList<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            for (Member member : members) {
                if (member.isPublic() && asks(member, path.getKey(), members, new LinkedHashSet<>())) {
                    uses.add(new Use(path.getValue(), member.name(), need(member.doc())));
                }
            }
        }
        return uses;
    }

    private static boolean asks(Member member, String constant, List<Member> members, Set<String> seen) {
        if (Pattern.compile("\\b" + constant + "\\b").matcher(member.body()).find()) {
            return true;
        }
        return members.stream()
                .filter(each -> !each.isPublic() && seen.add(each.name()))
                .filter(each -> Pattern.compile("\\b" + each.name() + "\\(")
                        .matcher(member.body())
                        .find())
                .anyMatch(each -> asks(each, constant, members, seen));
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        Matcher found = METHOD.matcher(text);
        List<MatchResult> all = found.results().toList();
        for (int i = 0; i < all.size(); i++) {
            MatchResult method = all.get(i);
            int end = i + 1 < all.size() ? all.get(i + 1).start() : text.length();
            String doc = method.group(1) == null ? "" : method.group(1);
            members.add(new Member(
                    method.group(3), method.group(2).equals("public"), doc, text.substring(method.end(), end)));
        }
        return members;
    }

    private static String need(String doc) {
        Matcher need = NEED.matcher(doc.replaceAll("\\s*\\n\\s*\\*\\s*", " "));
        return need.find() ? need.group(1).replaceAll("\\{@\\w+ ([^}]*)}", "$1") : "";
    }
}
