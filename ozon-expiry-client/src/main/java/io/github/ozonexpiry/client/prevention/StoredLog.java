package io.github.ozonexpiry.client.prevention;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.prevention.ImprovementLog;
import java.util.List;

/**
 * A log as it was read. Write it back with its broken entries ({@link ImprovementLogJson#of(ImprovementLog, List)}), and nothing is lost.
 *
 * @param log the log of all entries that could be read
 * @param broken the entries that could not be read, each with its path, the reason and its JSON
 */
public record StoredLog(ImprovementLog log, List<Quarantined> broken) {

    /**
     * Copies the list.
     *
     * @param log the log
     * @param broken the entries that could not be read
     */
    public StoredLog {
        broken = List.copyOf(broken);
    }
}
