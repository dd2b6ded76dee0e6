package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Пишите: ivan.petrov@mail.ru, жду | ivan.petrov@mail.ru",
                "a-b_c@shop.co.uk | a-b_c@shop.co.uk",
                "i@qq | i@qq",
                "邮箱abc@163.com | abc@163.com"
            })
    void findsMailAddresses(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.EMAIL, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zakaz (at) example.com | zakaz (at) example.com",
                "gift[собака]example.com | gift[собака]example.com",
                "ivan (at) gmail (dot) com | ivan (at) gmail (dot) com",
                "seller at gmail dot com | seller at gmail dot com",
                "ivan＠mail.ru | ivan＠mail.ru",
                "abc艾特163点com | abc艾特163点com",
                "ivan @ mail . ru | ivan @ mail . ru"
            })
    void findsMailAddressesThatAreSpeltOut(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.EMAIL, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"look at shop.ru", "@ivan_shop", "a @ b", "at gmail", "смотри собака ест", "@mail.ru"})
    void passesOverSitesAndNames(String text) {
        assertThat(Findings.of(ContentFinding.Kind.EMAIL, text)).isEmpty();
    }
}
