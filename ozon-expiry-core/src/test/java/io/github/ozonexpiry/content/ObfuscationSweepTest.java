package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every disguise of every form of phone numbers and links; what is missed stands in {@code docs/content-check.md}. */
@Tag("sweep")
class ObfuscationSweepTest {

    private static final Map<String, Integer> FLOORS = Counted.in("sweep-floors.tsv");

    static Stream<Sweep> sweeps() {
        return Stream.of(Sweep.PHONES, Sweep.LINKS);
    }

    @Test
    void wordsOfALanguageStandInMessagesOfThatLanguageAndDigitsInAll() {
        ContactForm form = ContactForm.PHONES.get(0);

        assertThat(Sweep.PHONES.of(DigitDisguise.WORDS_ZH, form)).hasSize(2);
        assertThat(Sweep.PHONES.of(DigitDisguise.SPACES, form)).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void everyFormIsSweptInEveryDisguiseThatChangesIt(Sweep sweep) {
        for (Disguise disguise : sweep.disguises()) {
            assertThat(sweep.of(disguise))
                    .as(disguise.name())
                    .isNotEmpty()
                    .extracting(SweptText::text)
                    .doesNotHaveDuplicates();
        }
        assertThat(sweep.forms())
                .allSatisfy(form -> assertThat(sweep.texts())
                        .filteredOn(text -> text.form().equals(form))
                        .hasSizeGreaterThan(100));
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void ofEachDisguiseAtLeastAsManyAreFoundAsWereBefore(Sweep sweep) {
        assertThat(sweep.disguises()).allSatisfy(disguise -> {
            List<SweptText> texts = sweep.of(disguise);
            assertThat(texts.size() - SweptText.missed(texts).size())
                    .as(disguise.name())
                    .isGreaterThanOrEqualTo(FLOORS.get(sweep.name() + "\t" + disguise.name()));
        });
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void whatIsFoundIsThatPartOfTheTextAsItWasGiven(Sweep sweep) {
        assertThat(sweep.texts())
                .allSatisfy(text -> assertThat(ContentCheck.of(text.text()))
                        .allSatisfy(finding -> assertThat(finding.found())
                                .isNotEmpty()
                                .isEqualTo(text.text().substring(finding.from(), finding.to()))));
    }

    @Test
    void noNumberOfAPostingAParcelOrAProductIsTakenForAContact() {
        List<String> named = LabelledText.lines("number-alarms.tsv")
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(FalseAlarm.inNumbers())
                .extracting(alarm -> alarm.finding().kind() + "\t" + alarm.text())
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
