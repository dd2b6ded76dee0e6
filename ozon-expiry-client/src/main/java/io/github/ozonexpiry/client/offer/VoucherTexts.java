package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of {@link IssuedVoucher#messages}, beside those of core. */
public final class VoucherTexts {

    private VoucherTexts() {}

    /**
     * The library's wording with the texts about promo codes added to it.
     *
     * @param language one of the three
     * @param zone the zone in which instants are written
     * @return the wording
     */
    public static Wording in(Language language, ZoneId zone) {
        return Wording.in(language, zone).with(of(language));
    }

    static Map<String, String> of(Language language) {
        String file = "voucher_" + language.tag() + ".properties";
        try (InputStream in = VoucherTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("texts " + file + " are missing from the jar");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("texts " + file + " cannot be read", e);
        }
    }
}
