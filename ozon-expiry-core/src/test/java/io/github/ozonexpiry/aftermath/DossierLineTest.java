package io.github.ozonexpiry.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.aftermath.DossierLine.Basis;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierLineTest {

    private static final Message TEXT = Message.of("aftermath.notStated");

    @ParameterizedTest
    @CsvSource({
        "COMPUTED, Ozon",
        "ESTIMATED, 'Ozon, status'",
        "RECORDED, Ozon",
        "STATED, WMS",
        "STATED, ozon-expiry",
        "STATED, Ozon push",
        "RECORDED, ' '",
    })
    void aLinePassesNothingOffAsOzons(Basis basis, String source) {
        assertThatThrownBy(() -> new DossierLine(Optional.empty(), TEXT, basis, source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line that is " + basis + " cannot come from '" + source + "'");
    }

    @ParameterizedTest
    @CsvSource({"Ozon, STATED", "'Ozon, status', STATED", "WMS, RECORDED", "Ozon push, RECORDED"})
    void whoSaysItDecidesWhatItIs(String source, Basis basis) {
        assertThat(DossierLine.recorded(Optional.empty(), TEXT, source).basis()).isEqualTo(basis);
    }

    @Test
    void anOriginBecomesItsBasisAndItsRuleTheSource() {
        RuleId rule = RuleId.of("X-06");

        assertThat(DossierLine.from(new Origin.Stated("shipment_date"), Optional.empty(), TEXT))
                .isEqualTo(new DossierLine(Optional.empty(), TEXT, Basis.STATED, "Ozon, shipment_date"));
        assertThat(DossierLine.from(new Origin.Computed(rule), Optional.empty(), TEXT))
                .isEqualTo(new DossierLine(Optional.empty(), TEXT, Basis.COMPUTED, "X-06"));
        assertThat(DossierLine.from(new Origin.Estimated(rule), Optional.empty(), TEXT))
                .isEqualTo(new DossierLine(Optional.empty(), TEXT, Basis.ESTIMATED, "X-06"));
    }
}
