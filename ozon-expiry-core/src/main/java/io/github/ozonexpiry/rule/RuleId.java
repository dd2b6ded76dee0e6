package io.github.ozonexpiry.rule;

import java.util.regex.Pattern;

/**
 * The id of a rule in the {@link RuleBook}, such as {@code T-05}; in order of its text.
 *
 * @param text capital letters, a hyphen, digits
 */
public record RuleId(String text) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]+-[A-Z]?\\d+");

    /**
     * Refuses what is no rule id.
     *
     * @param text capital letters
     * @throws IllegalArgumentException when the text is not letters, a hyphen and digits; names it
     */
    public RuleId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a rule id such as T-05: '" + text + "'");
        }
    }

    /**
     * The rule id of a text.
     *
     * @param text such as {@code T-05}
     * @return the id
     * @throws IllegalArgumentException when the text does not have that form
     */
    public static RuleId of(String text) {
        return new RuleId(text);
    }

    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
