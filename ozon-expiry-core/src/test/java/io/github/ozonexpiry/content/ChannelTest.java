package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Напишите в ватсап! | ватсап",
                "Мы в Телеграме | Телеграме",
                "пишите в тг | тг",
                "WhatsApp me | WhatsApp",
                "加微信聊 | 微信",
                "加V聊 | 加V",
                "+V聊 | +V",
                "wa.me | wa.me",
                "@ivan_shop | @ivan_shop",
                "ник собака ivan_shop | собака ivan_shop",
                "(at)ivan_shop | at)ivan_shop",
                "@ i v a n | @ i v a n",
                "звоните нам | звоните нам",
                "我们私下交易 | 私下"
            })
    void findsMessengers(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.CHANNEL, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"звоните нам, shop.ru | звоните нам", "вайбер, звоните нам | вайбер/звоните нам"})
    void findsTheAnnouncementOfANumberThatIsNotGiven(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.CHANNEL, text)).containsExactly(found.split("/", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"звоните нам, 89161234567", "звоните нам, ivan@mail.ru"})
    void findsNoAnnouncementBesideTheNumberOrAddressItself(String text) {
        assertThat(Findings.of(ContentFinding.Kind.CHANNEL, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ва\u200bтсап | ва\u200bтсап",
                "Вaйбep | Вaйбep",
                "Telеgrаm | Telеgrаm",
                "TeIegram | TeIegram",
                "lnstagram | lnstagram",
                "wh4ts4pp | wh4ts4pp",
                "те1еграм | те1еграм",
                "T.e.l.e.g.r.a.m | T.e.l.e.g.r.a.m",
                "в а т с а п | в а т с а п",
                "ват-сап | ват-сап",
                "В@цап | В@цап",
                "W*h*a*t*s*A*p*p | W*h*a*t*s*A*p*p",
                "加 薇 信 | 加 薇 信",
                "微❤信 | 微❤信",
                "𝓣𝓮𝓵𝓮𝓰𝓻𝓪𝓶 | 𝓣𝓮𝓵𝓮𝓰𝓻𝓪𝓶"
            })
    void findsMessengersInDisguise(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.CHANNEL, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Не пишите в ватсап", "We do not use WhatsApp", "我们不用微信", "请不要加微信", "у нас нет вайбера"})
    void passesOverWhatIsDenied(String text) {
        assertThat(Findings.of(ContentFinding.Kind.CHANNEL, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ответим в чате",
                "Тележка",
                "Max Factor",
                "Чехол для смартфона",
                "@abc",
                "@почта",
                "at home",
                "A messenger bag",
                "抱枕微信表情",
                "快递员会给您打电话",
                "модель VX 100"
            })
    void passesOverOtherWords(String text) {
        assertThat(Findings.of(ContentFinding.Kind.CHANNEL, text)).isEmpty();
    }
}
