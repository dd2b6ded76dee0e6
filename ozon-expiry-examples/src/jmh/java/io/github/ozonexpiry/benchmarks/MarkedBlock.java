package io.github.ozonexpiry.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a Markdown file that a run writes anew. It is looked for before the run, not after minutes of it. */
final class MarkedBlock {

    private final Path file;
    private final String before;
    private final String after;

    private MarkedBlock(Path file, String before, String after) {
        this.file = file;
        this.before = before;
        this.after = after;
    }

    static MarkedBlock of(Path file, String suite) throws IOException {
        String first = "<!-- benchmarks " + suite + ": begin -->\n";
        String last = "<!-- benchmarks " + suite + ": end -->";
        String text = Files.readString(file);
        int begin = text.indexOf(first);
        int end = text.indexOf(last, begin + 1);
        if (begin < 0 || end < 0) {
            throw new IOException(file + " lacks the line " + (begin < 0 ? first.strip() : last));
        }
        return new MarkedBlock(file, text.substring(0, begin + first.length()), text.substring(end));
    }

    void write(String markdown) throws IOException {
        Files.writeString(file, before + "\n" + markdown + "\n" + after);
    }
}
