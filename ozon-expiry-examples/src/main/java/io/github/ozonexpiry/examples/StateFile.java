package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.stock.SyncStateJson;
import io.github.ozonexpiry.sync.SyncState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/** A file with the state of a queue: it holds the one state or the other, never half of one, whenever the program ends. */
record StateFile(Path path) {

    /**
     * The file of a name.
     *
     * @throws BadInput when it is no name of a file; names it
     */
    static StateFile of(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new BadInput("report.bad.directory", name);
            }
            return new StateFile(path);
        } catch (InvalidPathException e) {
            throw new BadInput("report.bad.unreadable", name, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /**
     * The state, if there is such a file.
     *
     * @throws BadInput when it cannot be read; says why
     */
    Optional<SyncState> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SyncStateJson.read(Files.readAllBytes(path)));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("report.bad.unreadable", path, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /**
     * Puts a state in the place of the one before.
     *
     * @throws BadInput when it cannot be written; says why
     */
    void write(SyncState state) {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.write(beside, SyncStateJson.write(state));
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BadInput("report.sync.bad.write", path, e.getClass().getSimpleName());
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
