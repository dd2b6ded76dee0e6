package io.github.ozonexpiry.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Message FACT = Message.of("event.PACKED");

    @Test
    void evidenceThatNobodyReportsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(FACT, Optional.empty(), " ", Weight.WEAK))
                .withMessage("evidence needs a source: event.PACKED");
        assertThat(new Evidence(FACT, Optional.empty(), "WMS", Weight.WEAK).source())
                .isEqualTo("WMS");
    }
}
