package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.content.ContentFinding.Kind;
import io.github.ozonexpiry.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The messages that were written before the check, and what it must find in them. */
class CorpusTest {

    private static final int LONGEST_MESSAGE = 1_000; // K-05

    private static final Map<String, Integer> FLOORS = Counted.in("recall-floors.tsv");

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachLanguageHasOver110CleanAnd110ForbiddenTextsAndTenOfEachKind(Language language) {
        assertThat(LabelledText.clean(language)).hasSizeGreaterThanOrEqualTo(110);
        assertThat(LabelledText.forbidden(language)).hasSizeGreaterThanOrEqualTo(110);
        for (Kind kind : Kind.values()) {
            assertThat(LabelledText.forbidden(language))
                    .as(kind.name())
                    .filteredOn(text -> text.kinds().contains(kind))
                    .hasSizeGreaterThanOrEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextStandsTwiceOrIsLongerThanAMessageMayBe(Language language) {
        List<String> texts = Stream.concat(
                        LabelledText.clean(language).stream(), LabelledText.forbidden(language).stream())
                .map(LabelledText::text)
                .toList();

        assertThat(texts)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_MESSAGE));
    }

    @Test
    void ofEachKindAtLeastAsManyAreFoundAsWereBefore() {
        assertThat(Recall.all())
                .allSatisfy(recall -> assertThat(recall.found())
                        .as("%s, missed: %s", recall.name(), recall.missed())
                        .isGreaterThanOrEqualTo(FLOORS.get(recall.name())));
        assertThat(FLOORS).hasSameSizeAs(Recall.all());
    }

    @Test
    void nothingIsFoundInCleanTextsButWhatIsNamed() {
        List<String> named = LabelledText.lines("false-alarms.tsv")
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(Stream.of(Language.values()).flatMap(language -> FalseAlarm.inCorpus(language).stream()))
                .extracting(alarm -> alarm.finding().kind() + "\t" + alarm.text())
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
