package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.TextFile;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneId;
import java.util.Map;

/** The report's own texts, beside those of the library. */
final class ReportTexts {

    private ReportTexts() {}

    /** The library's wording with the report's texts added to it. */
    static Wording wording(Language language, ZoneId zone) {
        return Wording.in(language, zone).with(of(language));
    }

    static Map<String, String> of(Language language) {
        String file = "report_" + language.tag() + ".properties";
        return TextFile.read(ReportTexts.class.getResourceAsStream(file), file);
    }
}
