package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.prevention.ImprovementLogJson;
import io.github.ozonexpiry.client.prevention.StoredLog;
import io.github.ozonexpiry.prevention.ImprovementLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The log of improvements in a file, if the user names one.
 *
 * @param file the file
 * @param log what it says; empty where there is none yet
 * @param broken entries that cannot be read; they are kept as they are
 */
record KeptLog(Optional<Path> file, ImprovementLog log, List<Quarantined> broken) {

    /**
     * Reads the file that the options name.
     *
     * @throws BadInput when it is no log or cannot be read; names it
     */
    static KeptLog read(Options options) {
        Optional<String> named = options.value("--log");
        if (named.isEmpty()) {
            return new KeptLog(Optional.empty(), ImprovementLog.EMPTY, List.of());
        }
        try {
            Path file = Path.of(named.get());
            if (!Files.exists(file)) {
                return new KeptLog(Optional.of(file), ImprovementLog.EMPTY, List.of());
            }
            StoredLog stored = ImprovementLogJson.read(Files.readString(file));
            return new KeptLog(Optional.of(file), stored.log(), stored.broken());
        } catch (IOException | InvalidPathException e) {
            throw unusable(named.get(), e.getClass().getSimpleName());
        } catch (IllegalArgumentException e) {
            throw unusable(named.get(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Puts another log in the place of the file's, as a whole or not at all.
     *
     * @throws BadInput when it cannot be written; names it
     */
    void write(ImprovementLog other) {
        if (file.isPresent()) {
            Path whole = file.get().toAbsolutePath();
            try {
                Path part = Files.createTempFile(whole.getParent(), "log", ".json");
                Files.writeString(part, ImprovementLogJson.of(other, broken));
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw unusable(file.get().toString(), e.getClass().getSimpleName());
            }
        }
    }

    private static BadInput unusable(String file, String why) {
        return new BadInput("report.prevent.bad.file", file, why);
    }
}
