package io.github.ozonexpiry.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void whatOzonStatedIsNeverSaidLikeWhatWeComputed() {
        assertThat(ENGLISH.say(new Origin.Stated("shipment_date").message()))
                .isEqualTo("stated by Ozon (shipment_date)");
        assertThat(ENGLISH.say(new Origin.Computed(RuleId.of("T-06")).message()))
                .isEqualTo("computed by rule T-06");
        assertThat(ENGLISH.say(new Origin.Estimated(RuleId.of("X-06")).message()))
                .isEqualTo("estimated by rule X-06");
    }

    @Test
    void aFindingHasItsNameAsTheKeyOfItsWords() {
        assertThat(Finding.of("FAULT_CONFLICT", "a", "b").message().key()).isEqualTo("finding.FAULT_CONFLICT");
        assertThat(Finding.of("FAULT_CONFLICT", "a", "b").rule()).isEmpty();
        assertThat(Finding.against("STEPS_NOT_ASCENDING", RuleId.of("T-04"), 2).rule())
                .isEqualTo(Optional.of(RuleId.of("T-04")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T", "T05", "t-05", "T-", "T-05x", "-05"})
    void whatIsNoRuleIdIsNamed(String text) {
        assertThatThrownBy(() -> RuleId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a rule id such as T-05: '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-05", "RU-4", "RU-A1", "W-10"})
    void ruleIdsOfEveryFamilyAreRead(String text) {
        assertThat(RuleId.of(text)).hasToString(text);
    }

    @Test
    void ruleIdsStandInTheOrderOfTheirTexts() {
        assertThat(Stream.of("T-06", "RU-A1", "K-10", "T-05", "RU-4")
                        .map(RuleId::of)
                        .sorted())
                .extracting(RuleId::text)
                .containsExactly("K-10", "RU-4", "RU-A1", "T-05", "T-06");
        assertThat(RuleId.of("T-05")).isEqualByComparingTo(RuleId.of("T-05"));
    }

    @Test
    void confidenceIsReadFromItsMark() {
        for (Confidence confidence : Confidence.values()) {
            assertThat(Confidence.of(confidence.mark())).isEqualTo(confidence);
        }
        assertThat(Confidence.of("A-")).isEqualTo(Confidence.A_MINUS);
        assertThatThrownBy(() -> Confidence.of("A+")).hasMessage("confidence is one of A, A-, B, C, D; got 'A+'");
    }
}
