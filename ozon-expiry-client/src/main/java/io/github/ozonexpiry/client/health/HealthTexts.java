package io.github.ozonexpiry.client.health;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.TextFile;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneId;
import java.util.Map;

/** The texts of {@link Health#findings}, beside those of core. */
public final class HealthTexts {

    private HealthTexts() {}

    /**
     * The library's wording with the texts of the findings added to it.
     *
     * @param language one of the three
     * @param zone the zone in which instants are written
     * @return the wording
     */
    public static Wording in(Language language, ZoneId zone) {
        return Wording.in(language, zone).with(of(language));
    }

    static Map<String, String> of(Language language) {
        String file = "health_" + language.tag() + ".properties";
        return TextFile.read(HealthTexts.class.getResourceAsStream(file), file);
    }
}
