package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The profiles of {@code profiles.tsv}. */
final class BuiltInProfiles {

    private static final Map<String, Scheme> SCHEMES = Map.of(
            "fbsRussia", Scheme.FBS,
            "rfbsRussia", Scheme.RFBS,
            "rfbsExpress", Scheme.RFBS_EXPRESS,
            "realFbsGlobal", Scheme.REALFBS_GLOBAL,
            "fbp", Scheme.FBP,
            "fbo", Scheme.FBO);

    private static final Map<String, RuleProfile> ALL = read();

    private BuiltInProfiles() {}

    static RuleProfile of(String name) {
        RuleProfile profile = ALL.get(name);
        if (profile == null) {
            throw new IllegalArgumentException("no profile " + name + " in " + ALL.keySet());
        }
        return profile;
    }

    static RuleProfile of(Scheme scheme) {
        return ALL.values().stream()
                .filter(profile -> profile.scheme().equals(Optional.of(scheme)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, RuleProfile> read() {
        DatedTable table = DatedTable.of(RuleProfile.class, "profiles.tsv");
        Map<String, RuleProfile> profiles = new LinkedHashMap<>();
        for (DatedTable.Row row : table.rows()) {
            profiles.computeIfAbsent(
                    row.text("profile"), name -> RuleProfile.read(table, name, Optional.ofNullable(SCHEMES.get(name))));
        }
        return profiles;
    }
}
