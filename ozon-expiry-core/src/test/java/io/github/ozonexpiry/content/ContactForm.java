package io.github.ozonexpiry.content;

import io.github.ozonexpiry.content.ContentFinding.Kind;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A form of contacts; in its pattern a number sign stands for any digit, a star for an invented name. */
record ContactForm(String name, Set<Kind> kinds, String pattern) {

    static final List<ContactForm> PHONES = List.of(
            phone("Russia +7", "+7 9## 000-##-##"),
            phone("Russia +7 compact", "+79##000####"),
            phone("Russia 8 (9xx)", "8 (9##) 000-##-##"),
            phone("Russia 8 compact", "89##000####"),
            phone("Russia 8-9xx", "8-9##-000-##-##"),
            phone("Russia 10 digits", "9## 000 ## ##"),
            phone("Moscow", "8 (495) 000-##-##"),
            phone("Moscow +7", "+7 495 000-##-##"),
            phone("Russia 8 800", "8 800 000 ## ##"),
            phone("China compact", "13#0000####"),
            phone("China 3-4-4", "13# 0000 ####"),
            phone("China +86", "+86 13# 0000 ####"),
            phone("China landline", "0755-0000####"),
            phone("Belarus", "+375 29 000-##-##"),
            phone("Kazakhstan", "+7 (701) 000 ## ##"),
            phone("Turkey", "+90 53# 000 ## ##"));

    static final List<ContactForm> LINKS = List.of(
            link("https", "https://*-shop.com/catalog/4##7"),
            link("http", "http://*.ru/order"),
            link("www", "www.*-dom.ru"),
            link(".ru", "*-svet.ru"),
            link(".com", "*##.com"),
            link(".cn", "*.com.cn"),
            link(".shop", "*.shop"),
            link("short link", "bit.ly/3Ex*#"),
            new ContactForm(".рф", Set.of(Kind.LINK), "магазин-%.рф"),
            new ContactForm("t.me", Set.of(Kind.LINK, Kind.CHANNEL), "t.me/*_##"),
            new ContactForm("wa.me", Set.of(Kind.LINK, Kind.CHANNEL, Kind.PHONE), "wa.me/79##000####"),
            new ContactForm("vk.com", Set.of(Kind.LINK, Kind.CHANNEL), "vk.com/*.shop"),
            new ContactForm("mail", Set.of(Kind.EMAIL), "*.##@example.com"),
            new ContactForm("mail .ru", Set.of(Kind.EMAIL), "info@*-dom.ru"),
            new ContactForm("@account", Set.of(Kind.CHANNEL), "@*_shop_##"));

    private static final List<String> NAMES =
            List.of("lampa", "rukzak", "teplodom", "besthome", "kitchenpro", "chaynik", "sportik", "lightbox");
    private static final List<String> RUSSIAN_NAMES = List.of("лампа", "рюкзак", "тепло", "чайник", "спорт", "уют");

    private static ContactForm phone(String name, String pattern) {
        return new ContactForm(name, Set.of(Kind.PHONE), pattern);
    }

    private static ContactForm link(String name, String pattern) {
        return new ContactForm(name, Set.of(Kind.LINK), pattern);
    }

    /** A contact of this form; the same seed gives the same. */
    String example(long seed) {
        Random random = new Random(31 * seed + pattern.hashCode());
        String named = pattern.replace("*", NAMES.get(random.nextInt(NAMES.size())))
                .replace("%", RUSSIAN_NAMES.get(random.nextInt(RUSSIAN_NAMES.size())));
        return Numerals.filled(named, random, 0);
    }
}
