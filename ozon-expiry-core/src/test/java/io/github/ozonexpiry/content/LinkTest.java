package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "см. https://example.com/a?b=1. | https://example.com/a?b=1",
                "hxxp://bad.site/x | hxxp://bad.site/x",
                "www.shop.com | www.shop.com",
                "тут example.com, там | example.com",
                "мойсайт.рф | мойсайт.рф",
                "магазин.сайт | магазин.сайт",
                "магазин.онлайн | магазин.онлайн",
                "bit.ly/abc | bit.ly/abc",
                "看taobao.com好 | taobao.com",
                "a.b.example.ru:80/x | a.b.example.ru:80/x",
                "t.me/seller | t.me/seller",
                "wa.me | wa.me"
            })
    void findsLinks(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.LINK, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s h o p . r u | s h o p . r u",
                "s-h-o-p-.-r-u | s-h-o-p-.-r-u",
                "shop..ru | shop..ru",
                "shop❤ru | shop❤ru",
                "shop-точка-ру | shop-точка-ру",
                "www shop | www shop",
                "bit . ly/3Ex | bit . ly/3Ex",
                "w w w . s h o p - a . r u | w w w . s h o p - a . r u",
                "caйт.pф | caйт.pф",
                "shop . com | shop . com",
                "shop. ru | shop. ru",
                "shop [.] ru | shop [.] ru",
                "shop(dot)com | shop(dot)com",
                "shop точка ру | shop точка ру",
                "shop dot com | shop dot com",
                "example点com | example点com",
                "shop。com | shop。com",
                "ｓｈｏｐ．ｃｏｍ | ｓｈｏｐ．ｃｏｍ",
                "shop,ru | shop,ru",
                "shop d0t com | shop d0t com",
                "shop.сom | shop.сom"
            })
    void findsNamesOfSitesThatArePulledApart(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.LINK, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Закажите на нашем сайте | нашем сайте", "Visit our website | Visit our website", "请到官网下单 | 官网"})
    void findsWordsForASite(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.LINK, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.ozon.ru/product/1", "ozon.ru", "seller.ozon.com/app", "http://ozon.kz"})
    void letsOzonsOwnSitesPass(String text) {
        assertThat(Findings.of(ContentFinding.Kind.LINK, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спасибо.Ваш заказ",
                "Thank you.It is on the way",
                "shipped.We",
                "Готово.Me",
                "1.5 кг",
                "и т.д.",
                "Wi-Fi 6.0",
                "Node.js",
                "e.g. by Monday",
                "слово.со",
                "v1.2.3",
                "://",
                "конец.ly",
                "подождите...ru... да",
                "one. By one",
                "x.www"
            })
    void passesOverSentencesAndNumbers(String text) {
        assertThat(Findings.of(ContentFinding.Kind.LINK, text)).isEmpty();
    }
}
