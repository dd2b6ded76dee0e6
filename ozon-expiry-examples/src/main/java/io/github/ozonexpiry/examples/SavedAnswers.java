package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.PostingCalls;
import io.github.ozonexpiry.client.UnreadableAnswer;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Reads the postings of saved answers. */
final class SavedAnswers {

    private static final String STANDARD_INPUT = "-";

    private SavedAnswers() {}

    /**
     * Reads answers from files.
     *
     * @param files their names, {@code -} for standard input
     * @param in the standard input
     * @throws BadInput when one of them is no answer of Ozon's; names it
     */
    static Gathered read(List<String> files, InputStream in) {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new BadInput("report.bad.inputTwice");
        }
        Gathered answers = new Gathered();
        for (String file : files) {
            Message source = source(file);
            answers.from(source).add(page(source, bytes(file, source, in)));
        }
        return answers;
    }

    private static Page<Posting> page(Message source, byte[] json) {
        try {
            return PostingCalls.read(json);
        } catch (UnreadableAnswer e) {
            throw new BadInput("report.bad.answer", source, String.valueOf(e.getMessage()));
        }
    }

    private static Message source(String file) {
        return file.equals(STANDARD_INPUT) ? Message.of("report.source.input") : Message.of("report.source.file", file);
    }

    private static byte[] bytes(String file, Message source, InputStream in) {
        byte[] bytes;
        try {
            bytes = file.equals(STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(regular(file, source));
        } catch (IOException e) {
            throw new BadInput("report.bad.unreadable", source, e.getClass().getSimpleName());
        }
        if (bytes.length == 0) {
            throw new BadInput("report.bad.empty", source);
        }
        return bytes;
    }

    private static Path regular(String file, Message source) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw new BadInput("report.bad.missing", source);
        }
        if (Files.isDirectory(path)) {
            throw new BadInput("report.bad.directory", source);
        }
        if (!Files.exists(path)) {
            throw new BadInput("report.bad.missing", source);
        }
        return path;
    }
}
