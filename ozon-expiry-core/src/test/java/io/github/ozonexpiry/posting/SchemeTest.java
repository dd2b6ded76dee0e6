package io.github.ozonexpiry.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.stated.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {

    /** Source: Seller API notes, section 2.7, "rule of thumb", and section 11 for Crossborder. */
    @ParameterizedTest
    @CsvSource({
        "fbs, ozon, , false, FBS",
        "FBS, ozon, ozon, , FBS",
        ", OZON, , , FBS",
        "fbs, , , , FBS",
        "fbs, non_integrated, , false, RFBS",
        "fbs, 3pl_tracking, , false, RFBS",
        "fbs, aggregator, , false, RFBS",
        "fbs, hybryd, , false, RFBS",
        "fbs, drone, , false, RFBS",
        "fbs, ozon, , true, RFBS_EXPRESS",
        ", non_integrated, , true, RFBS_EXPRESS",
        "Crossborder, aggregator, , false, REALFBS_GLOBAL",
        "crossborder, , , true, REALFBS_GLOBAL",
        "fbs, ozon, FBP, false, FBP",
        "FBP, ozon, , false, FBP",
        "FBO, ozon, , false, FBO",
    })
    void theWordsOfAnAnswerImplyTheScheme(
            String schema, String integration, String flow, Boolean express, Scheme expected) {
        assertThat(scheme(schema, integration, flow, express)).isEqualTo(Stated.of(expected));
    }

    @Test
    void withoutAnyWordTheSchemeStaysOpen() {
        assertThat(scheme(null, null, null, null)).isEqualTo(Stated.absent());
        assertThat(scheme("SDS", "", null, false)).isEqualTo(Stated.absent());
    }

    private static Stated<Scheme> scheme(String schema, String integration, String flow, Boolean express) {
        Delivery unsaid = Delivery.UNSAID;
        Delivery delivery = new Delivery(
                unsaid.method(),
                unsaid.methodName(),
                unsaid.warehouse(),
                unsaid.warehouseName(),
                unsaid.provider(),
                stated(integration),
                stated(flow),
                unsaid.trackingNumber());
        return Scheme.of(stated(schema), delivery, stated(express))
                .map(Stated::of)
                .orElse(Stated.absent());
    }

    private static <T> Stated<T> stated(T value) {
        return value == null ? Stated.absent() : Stated.of(value);
    }
}
