package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of Markdown of headings and tables, in which every text is text: nothing in a cell can end it, start a link or hide anything. */
final class MarkdownPage {

    private static final String SPECIAL = "\\`*_{}[]<>|~&!#$";

    private final Wording wording;
    private final StringBuilder page = new StringBuilder();

    MarkdownPage(Wording wording) {
        this.wording = wording;
    }

    MarkdownPage title(Message text) {
        page.append("# ").append(escaped(wording.say(text))).append("\n");
        return this;
    }

    MarkdownPage heading(Message text) {
        page.append("\n## ").append(escaped(wording.say(text))).append("\n");
        return this;
    }

    MarkdownPage paragraph(Message text) {
        page.append("\n").append(escaped(wording.say(text))).append("\n");
        return this;
    }

    /** A table; instead of one without rows what that means. */
    MarkdownPage table(List<Message> head, List<List<String>> rows, Message empty) {
        if (rows.isEmpty()) {
            return paragraph(empty);
        }
        page.append("\n").append(row(head.stream().map(wording::say)));
        page.append(row(head.stream().map(column -> "---")));
        rows.forEach(cells -> page.append(row(cells.stream())));
        return this;
    }

    String text() {
        return page.toString();
    }

    private static String row(Stream<String> cells) {
        return cells.map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Breaks, control and invisible characters become blanks, what means something in Markdown means itself. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            if (SPECIAL.indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(isVisible(letter) ? letter : ' ');
        });
        return escaped.toString()
                .replace("://", ":\\//")
                .replaceAll("(?i)(www)\\.", "$1\\\\.")
                .strip();
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
