package io.github.ozonexpiry.client.account;

import io.github.ozonexpiry.client.answer.Listed;
import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the key may do and until when. Source: Seller API, {@code /v1/roles}.
 *
 * @param expiresAt when the key ends; perhaps not said of old keys, which have no end
 * @param roles its roles
 * @param unknownFields what this version does not know: JSON text by name
 */
public record KeyRoles(Stated<Instant> expiresAt, Listed<Role> roles, Map<String, String> unknownFields) {

    /**
     * A role of the key.
     *
     * @param name its name, free text
     * @param methods the paths of the methods that it may call
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Role(Stated<String> name, List<String> methods, Map<String, String> unknownFields) {}

    /**
     * Which of some methods no role of the key may call.
     *
     * @param paths the methods' paths
     * @return those that are missing, sorted; Ozon answers them with 403
     */
    public SortedSet<String> missing(Collection<String> paths) {
        SortedSet<String> missing = new TreeSet<>(paths);
        roles.items().forEach(role -> missing.removeAll(role.methods()));
        return missing;
    }
}
