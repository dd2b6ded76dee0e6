package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads the forms of phrases: words in a row, {@code a|b} one of them, {@code stem*}, {@code #} a number, {@code ~3} up to three words
 * in between, {@code ~1-3} one to three, {@code ^} the beginning of a clause, {@code $} its end, {@code a_b} two words as one way, {@code {name}} the words of a group.
 */
final class PhraseReader {

    private final Map<String, String> groups;

    PhraseReader(Map<String, String> groups) {
        this.groups = groups;
    }

    List<Element> read(String form) {
        return Arrays.stream(form.split(" +", -1)).map(this::element).toList();
    }

    List<Element> readOrNothing(String form) {
        return form.isEmpty() ? List.of() : read(form);
    }

    private Element element(String part) {
        if (part.equals("^")) {
            return new Element.Start();
        }
        if (part.equals("$")) {
            return new Element.End();
        }
        if (part.startsWith("~")) {
            String[] bounds = part.substring(1).split("-", -1);
            int most = Integer.parseInt(bounds[bounds.length - 1]);
            return new Element.Gap(bounds.length > 1 ? Integer.parseInt(bounds[0]) : 0, most);
        }
        List<List<WordPattern>> ways = new ArrayList<>();
        for (String way : part.split("\\|", -1)) {
            if (way.startsWith("{")) {
                ways.addAll(group(way));
            } else {
                ways.add(patterns(way));
            }
        }
        return new Element.Choice(List.copyOf(ways));
    }

    private List<List<WordPattern>> group(String braced) {
        String words = groups.get(braced.substring(1, braced.length() - 1));
        if (words == null) {
            throw new IllegalArgumentException("group " + braced + " has no words");
        }
        return ((Element.Choice) element(words)).ways();
    }

    private static List<WordPattern> patterns(String way) {
        List<WordPattern> patterns = new ArrayList<>();
        for (String part : way.split("_", -1)) {
            if (part.equals("#")) {
                patterns.add(new WordPattern(part, false));
                continue;
            }
            boolean stem = part.endsWith("*");
            ReadableText text = ReadableText.of(stem ? part.substring(0, part.length() - 1) : part);
            List<Word> words = Words.of(text);
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                boolean last = i == words.size() - 1;
                patterns.add(new WordPattern(
                        text.toString().substring(word.from(), word.to()).replace("'", ""), stem && last));
            }
        }
        return List.copyOf(patterns);
    }
}
