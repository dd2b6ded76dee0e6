package io.github.ozonexpiry.client.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ozonexpiry.client.Credentials;
import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.StockCalls;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sync.CallFailure.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a call that fails means: what Ozon has done of it stands with each fault of the sandbox. */
class FailedTest {

    private final Shelves shelves = new Shelves(1);

    @AfterEach
    void close() {
        shelves.close();
    }

    private static OzonException failure(StockCalls stocks, WarehouseId warehouse) {
        List<StockLevel> levels = List.of(StockLevel.of(new OfferId("OFFER-1"), warehouse, 5));
        return catchThrowableOfType(OzonException.class, () -> stocks.update(levels));
    }

    private StockCalls once() {
        return shelves.seller()
                .limits(Limits.NONE)
                .retries(RetryPolicy.NONE)
                .build()
                .stocks();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        Fault.tooMany(Duration.ofSeconds(9)), Kind.TOO_MANY, Optional.of(Duration.ofSeconds(9)), false),
                arguments(Fault.circleIsOpen(), Kind.TOO_MANY, Optional.empty(), false),
                arguments(Fault.obsolete(), Kind.NOT_DONE, Optional.empty(), true),
                arguments(Fault.internalError(), Kind.MAYBE_DONE, Optional.empty(), false),
                arguments(Fault.badGateway(), Kind.MAYBE_DONE, Optional.empty(), false),
                arguments(Fault.cutBeforeAnswer(), Kind.MAYBE_DONE, Optional.empty(), false),
                arguments(Fault.cutWithinBody(), Kind.MAYBE_DONE, Optional.empty(), false),
                arguments(Fault.says("{\"code\":3}"), Kind.MAYBE_DONE, Optional.empty(), false));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFailureSaysWhatOzonMayHaveDone(Fault fault, Kind kind, Optional<Duration> wait, boolean last) {
        shelves.ozon.misbehaveAlways(fault);

        OzonException failure = failure(once(), Shelves.TVER);

        assertThat(Failed.read(failure).kind()).isEqualTo(kind);
        assertThat(Failed.read(failure).retryAfter()).isEqualTo(wait);
        assertThat(Failed.read(failure).words()).isNotEmpty();
        assertThat(Failed.isFinal(failure)).isEqualTo(last);
    }

    /** Source: notes on the Seller API, 5.2. */
    @Test
    void aCallWithoutAWarehouseIsRefusedAsAWhole() {
        OzonException failure = failure(once(), new WarehouseId(0));

        assertThat(Failed.read(failure).kind()).isEqualTo(Kind.REFUSED);
        assertThat(Failed.read(failure).words()).contains("embedded message failed validation");
        assertThat(Failed.isFinal(failure)).isFalse();
    }

    @Test
    void aKeyThatOzonDoesNotKnowEndsIt() {
        OzonSeller stranger = OzonSeller.builder(Credentials.of("4711", "wrong"))
                .baseUrl(shelves.ozon.address())
                .build();

        OzonException failure = failure(stranger.stocks(), Shelves.TVER);

        assertThat(Failed.read(failure).kind()).isEqualTo(Kind.NOT_DONE);
        assertThat(Failed.isFinal(failure)).isTrue();
    }

    @Test
    void aCallThatTheClientHoldsBackWasNotSent() {
        StockCalls stocks =
                shelves.seller().build().within(Duration.ofSeconds(20)).stocks();
        stocks.update(List.of(StockLevel.of(new OfferId("OFFER-1"), Shelves.TVER, 5)));

        OzonException failure = failure(stocks, Shelves.TVER);

        assertThat(Failed.read(failure).kind()).isEqualTo(Kind.NOT_SENT);
        assertThat(Failed.read(failure).retryAfter()).contains(Duration.ofSeconds(30));
        assertThat(Failed.isFinal(failure)).isFalse();
    }

    @Test
    void whatOzonSaysIsKeptInItsWords() {
        shelves.ozon.misbehaveAlways(Fault.internalError());
        assertThat(Failed.read(failure(once(), Shelves.TVER)).words()).isEqualTo("Internal error");

        shelves.ozon.behave();
        shelves.ozon.misbehaveAlways(Fault.cutBeforeAnswer());
        OzonException cut = failure(once(), Shelves.TVER);
        assertThat(Failed.read(cut).words()).isEqualTo(cut.getMessage());
    }

    @Test
    void whereNobodyListensNothingWasDone() {
        StockCalls stocks = once();
        shelves.close();

        OzonException failure = failure(stocks, Shelves.TVER);

        assertThat(Failed.read(failure).kind()).isEqualTo(Kind.NOT_DONE);
        assertThat(Failed.isFinal(failure)).isFalse();
    }
}
