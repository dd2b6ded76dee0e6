package io.github.ozonexpiry.content;

import io.github.ozonexpiry.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A number that sellers write to buyers and that is no contact; in its pattern a number sign stands for any digit. */
record CleanNumber(String name, List<String> patterns) {

    static final List<CleanNumber> ALL = List.of(
            of("posting", "########-####-#", "##########-####-##", "№ 0########-####-1", "1########-000#-1"),
            of("order", "########-####", "1########-000#"),
            of("parcel", "RR#########CN", "LP00###########", "ZA######### RU", "1450##########", "CN000########RU9N"),
            of("SKU", "SKU 1########", "14#######", "1########", "20########", "арт. 9########"),
            of("barcode", "460##########", "690##########", "200##########"),
            of("price", "1 ### ₽", "12 ### руб.", "3,### RUB", "1###,50 ₽", "## ### 卢布", "1 ### ### ₽"),
            of("date", "0#.0#.2026", "2026-0#-1#", "1#/0#/2026", "0#.0#.26", "2026年#月1#日", "1# марта 2026 г."),
            of("time", "1#:#0", "0#:00-1#:00", "с 0#:00 до 1#:30", "0#.0#.2026 1#:#5", "2026-0#-1#T1#:00:00Z"),
            of(
                    "size",
                    "1#x3#x4# см",
                    "1##х2##х7# мм",
                    "2## × 1## × 1# mm",
                    "205/## R16",
                    "10-12-14-16",
                    "36,37,38,39,40"),
            of(
                    "model",
                    "iPhone 15 Pro Max",
                    "GTX 1660",
                    "RTX 30#0",
                    "DDR4-3200",
                    "Galaxy S23 Ultra",
                    "Wi-Fi 6",
                    "990v#"),
            of("software", "1.4.##", "v2.#.1", "Android 1#.0.1", "ISBN 978-5-17-0#####-#"),
            of("declaration", "ЕАЭС N RU Д-CN.РА01.В.1####/24", "RU C-CN.HA##.B.0####/25", "ГОСТ 1####-2019"),
            of("INN and OGRN in a receipt", "ИНН 77########", "ОГРНИП 3###############"),
            of(
                    "amounts",
                    "5000 мАч, 67 Вт, 220 В",
                    "1#00 г, 2#0 мл, 3 шт.",
                    "100, 200, 300, 400, 500",
                    "1 2 3 4 5 6 7 8"));

    private static final List<String> FRAMES_RU = List.of("Пишем по поводу %s, всё в порядке.", "%s", "Проверьте: %s.");
    private static final List<String> FRAMES_EN = List.of("This is about %s, all is well.", "%s", "Please check: %s.");
    private static final List<String> FRAMES_ZH = List.of("关于%s，一切正常。", "%s", "请核对：%s。");

    private static CleanNumber of(String name, String... patterns) {
        return new CleanNumber(name, List.of(patterns));
    }

    /** Messages with numbers of this kind, the same each time. */
    List<String> messages() {
        List<String> messages = new ArrayList<>();
        Random random = new Random(name.hashCode());
        for (String pattern : patterns) {
            for (Language language : Language.values()) {
                frames(language)
                        .forEach(frame -> messages.add(frame.replace("%s", Numerals.filled(pattern, random, 1))));
            }
        }
        return messages;
    }

    private static List<String> frames(Language language) {
        return switch (language) {
            case RUSSIAN -> FRAMES_RU;
            case ENGLISH -> FRAMES_EN;
            case CHINESE -> FRAMES_ZH;
        };
    }
}
