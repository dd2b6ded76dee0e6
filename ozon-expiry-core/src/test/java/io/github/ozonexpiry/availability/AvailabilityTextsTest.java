package io.github.ozonexpiry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvailabilityTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindAndEveryProblemHasItsWords(Language language) {
        Set<String> keys = Wording.in(language, ZoneOffset.UTC).keys();

        for (StockEntry.Kind kind : StockEntry.Kind.values()) {
            assertThat(keys).contains("availability.kind." + kind, "availability.step." + kind);
        }
        for (LineProblem.Kind kind : LineProblem.Kind.values()) {
            assertThat(keys).contains("availability.problem." + kind);
        }
    }
}
