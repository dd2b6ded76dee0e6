package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MorningReportTest {
    @Test
    void theReportSaysWhoWroteIt() {
        assertThat(MorningReport.text()).isEqualTo("Morning report by ozon-expiry");
    }
}
