package io.github.ozonexpiry.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, MOSCOW);

    @Test
    void aMessageIsSaidInEachLanguage() {
        Message message = Message.of("state.Delivered");

        assertThat(ENGLISH.say(message)).isEqualTo("delivered");
        assertThat(Wording.in(Language.RUSSIAN, MOSCOW).say(message)).isEqualTo("доставлено");
        assertThat(Wording.in(Language.CHINESE, MOSCOW).say(message)).isEqualTo("已送达");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T06:44:37Z, 2026-05-05 09:44:37",
        "2026-05-05T06:44:00Z, 2026-05-05 09:44",
        "2026-12-31T21:00:00Z, 2027-01-01 00:00"
    })
    void anInstantIsWrittenInTheZoneOfTheWording(Instant instant, String text) {
        assertThat(ENGLISH.time(instant)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT59S, 59 s",
        "PT59.999S, 59 s",
        "PT60S, 1 min",
        "PT61S, 1 min",
        "PT1H, 1 h",
        "PT25H3M, 1 d 1 h 3 min",
        "P2D, 2 d",
        "P2DT5M, 2 d 5 min",
        "PT-90M, −1 h 30 min",
        "PT-30S, −30 s"
    })
    void aDurationIsWrittenInItsUnits(Duration duration, String text) {
        assertThat(ENGLISH.duration(duration)).isEqualTo(text);
    }

    @Test
    void argumentsAreSaidByWhatTheyAre() {
        Wording wording = ENGLISH.with(Map.of("test", "{0}|{1}|{2}|{3}|{4}"));
        Sayable sayable = in -> in.language().tag();

        assertThat(wording.say(
                        "test",
                        Instant.parse("2026-05-05T06:44:00Z"),
                        Duration.ofHours(3),
                        Message.of("kind.OUT_OF_STOCK"),
                        sayable,
                        123_456_789L))
                .isEqualTo("2026-05-05 09:44|3 h|out of stock|en|123456789");
    }

    @Test
    void anApostropheIsAnApostropheAndBracesInArgumentsAreText() {
        assertThat(ENGLISH.with(Map.of("test", "the seller's {0}")).say("test", "{1} '"))
                .isEqualTo("the seller's {1} '");
    }

    @Test
    void furtherPatternsWinAndLeaveTheWordingBeforeAsItWas() {
        Wording own = ENGLISH.with(Map.of("state.Delivered", "arrived"));

        assertThat(own.say("state.Delivered")).isEqualTo("arrived");
        assertThat(own.say("unit.hour", 2)).isEqualTo("2 h");
        assertThat(ENGLISH.say("state.Delivered")).isEqualTo("delivered");
        assertThat(own.zone()).isEqualTo(MOSCOW);
        assertThat(own.keys()).contains("unit.day", "state.Delivered");
    }

    @Test
    void aTextThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Wording.in(Language.CHINESE, MOSCOW).say("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text 'nowhere' in language zh");
    }

    @Test
    void aMessageNeedsAKey() {
        assertThatThrownBy(() -> Message.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a message needs a key, got ' '");
        assertThat(Message.of("a", 1, 2)).isEqualTo(new Message("a", List.of(1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "ru, RUSSIAN", "zh-CN, CHINESE", "ZH_hans, CHINESE", "' EN ', ENGLISH"})
    void aLanguageIsFoundByItsTag(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsNamedWithTheChoices() {
        assertThatThrownBy(() -> Language.of("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no texts in language 'de'; there are en, ru, zh");
    }
}
