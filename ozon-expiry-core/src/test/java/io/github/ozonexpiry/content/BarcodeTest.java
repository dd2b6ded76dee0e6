package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeTest {

    /** The example of GS1 for UPC-A. */
    @Test
    void twelveDigitsFromZeroWithTheirCheckDigitAreABarcode() {
        assertThat(Barcode.isOne("036000291452")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"036000291453", "063000291452", "136000291459", "0", "0000000000000"})
    void otherDigitsAreNone(String digits) {
        assertThat(Barcode.isOne(digits)).isFalse();
    }
}
