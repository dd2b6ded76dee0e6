package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.outlook.Waiting.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecoveryTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-08");

    @Test
    void everyAnswerIsASentenceOfItsOwn() {
        assertThat(said(new Recovery.Already(true).message())).isEqualTo("in the best zone today");
        assertThat(said(new Recovery.Already(false).message()))
                .isEqualTo("in the best zone today, but later no longer");
        assertThat(said(new Recovery.On(DAY, true).message())).isEqualTo("in the best zone from 2027-01-08 on");
        assertThat(said(new Recovery.On(DAY, false).message()))
                .isEqualTo("in the best zone on 2027-01-08, but later no longer");
        assertThat(said(new Recovery.NoIndexFrom(DAY).message()))
                .isEqualTo("never in the best zone: from 2027-01-08 on there is no index, for no shipment counts");
        assertThat(said(new Recovery.NotUntil(DAY).message()))
                .isEqualTo("not in the best zone on the days that can be told, until 2027-01-08");
        assertThat(said(new Recovery.NoZones().message())).isEqualTo("the tariff has no zones");
    }
}
