package io.github.ozonexpiry.recovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rules decide of one step, as {@code situations.tsv} spells it.
 *
 * @param word as it stands in the table
 * @param step the step
 * @param chain how many ';' stand before it
 * @param group how many '>' stand before it
 * @param mark what stands before or behind the name: '!', '~', '?' or nothing
 * @param permission allowed, refused or unknown; empty with '!' and '~'
 * @param mentions what its texts name
 * @param within how soon it must be done
 * @param cited the rules that it must cite: of each list at least one
 * @param basis the rule that the expectation rests on beside them
 */
record ExpectedStep(
        String word,
        String step,
        int chain,
        int group,
        String mark,
        String permission,
        List<String> mentions,
        Optional<Duration> within,
        List<List<String>> cited,
        Optional<String> basis) {

    private static final Pattern WORD = Pattern.compile("([!~]?)([A-Z_]+)(\\??)(?:\\(([\\w,]+)\\))?(?:\\[\\+(\\d+)h])?"
            + "(?:=(allowed|refused|unknown))?(?:@([A-Z0-9|&-]+))?(?:#([A-Z0-9-]+))?");

    static List<ExpectedStep> all(String cell) {
        List<ExpectedStep> all = new ArrayList<>();
        int chain = 0;
        int group = 0;
        for (String word : cell.split(" ", -1)) {
            if (word.equals(">")) {
                group++;
            } else if (word.equals(";")) {
                chain++;
            } else {
                all.add(of(word, chain, group));
            }
        }
        return all;
    }

    boolean isAllowed() {
        return permission.equals("allowed");
    }

    List<String> rules() {
        List<String> rules =
                new ArrayList<>(cited.stream().flatMap(List::stream).toList());
        basis.ifPresent(rules::add);
        return rules;
    }

    private static ExpectedStep of(String word, int chain, int group) {
        Matcher parts = WORD.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a step: " + word);
        }
        return new ExpectedStep(
                word,
                parts.group(2),
                chain,
                group,
                parts.group(1) + parts.group(3),
                Optional.ofNullable(parts.group(6)).orElse(""),
                split(parts.group(4), ","),
                Optional.ofNullable(parts.group(5)).map(Long::parseLong).map(Duration::ofHours),
                split(parts.group(7), "&").stream()
                        .map(one -> split(one, "\\|"))
                        .toList(),
                Optional.ofNullable(parts.group(8)));
    }

    private static List<String> split(String text, String by) {
        return text == null ? List.of() : Arrays.asList(text.split(by, -1));
    }
}
