package io.github.ozonexpiry.client.stock;

import io.github.ozonexpiry.client.wire.StoredSync;
import io.github.ozonexpiry.sync.SyncState;

/**
 * The state of a queue as JSON in UTF-8, to store and to go on from. The form has a version: what this version writes, later ones read; what a
 * later one writes, this one refuses.
 */
public final class SyncStateJson {

    private SyncStateJson() {}

    /**
     * Writes a state.
     *
     * @param state the state
     * @return it as JSON, on one line; some 200 bytes a pair
     */
    public static byte[] write(SyncState state) {
        return StoredSync.write(state);
    }

    /**
     * Reads a state.
     *
     * @param json what {@link #write} wrote
     * @return the state, equal to what was written
     * @throws IllegalArgumentException when it is no state, or one of a later version; names the place
     */
    public static SyncState read(byte[] json) {
        return StoredSync.read(json);
    }
}
