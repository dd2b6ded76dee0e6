package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void theClientNamesItself() {
        assertThat(Placeholder.userAgent()).isEqualTo("ozon-expiry");
    }
}
