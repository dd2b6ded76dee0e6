package io.github.ozonexpiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.OzonError;
import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.transport.retry.CircuitPolicy;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When which call goes wrong, and whether Ozon has done before what was asked. What a caller sees of it: {@code FaultTableTest}. */
@Timeout(20)
class FaultTest {

    private static final PostingNumber NUMBER = PostingNumber.of("1-1");

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "key").add(SandboxPosting.numbered("1-1"));
    private final OzonSeller seller = ozon.seller(shop)
            .http(new OkHttpClient.Builder().readTimeout(Duration.ofSeconds(2)).build())
            .circuit(new CircuitPolicy(1_000, Duration.ofMinutes(1), Duration.ofMinutes(1)))
            .build();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void onceOzonBehavesAgainEverythingArrives() {
        ozon.misbehaveAlways(Fault.badGateway());
        assertThat(statusOfGet()).isEqualTo(502);
        assertThat(statusOfGet()).isEqualTo(502);

        ozon.behave();
        assertThat(statusOfGet()).isEqualTo(200);
    }

    @Test
    void aFaultOfOneMethodLeavesTheOthersAlone() {
        ozon.misbehaveAt("/v3/posting/fbs/get", Fault.unavailable());

        assertThat(seller.cancellations().reasons().items()).isNotEmpty();
        assertThat(statusOfGet()).isEqualTo(503);
        assertThat(statusOfGet()).isEqualTo(200);
    }

    @Test
    void theSandboxKnowsWhichCallsWereAnswered() {
        ozon.misbehave(Fault.silence(), Fault.badGateway());
        assertThat(catchThrowable(this::statusOfGet)).isNotNull();
        assertThat(statusOfGet()).isEqualTo(502);

        assertThat(ozon.asked()).extracting(Asked::status).containsExactly(0, 502);
    }

    @Test
    void aFaultDoesWhatWasAskedOrDoesNot() {
        List<Fault> doing = List.of(
                Fault.internalError(),
                Fault.cutBeforeAnswer(),
                Fault.cutBeforeBody(),
                Fault.cutWithinBody(),
                Fault.silence(),
                Fault.unavailable().afterDoing(),
                Fault.badGateway().afterDoing(),
                Fault.pageForPeople().afterDoing());
        List<Fault> idle = List.of(
                Fault.tooMany(Duration.ZERO),
                Fault.obsolete(),
                Fault.unavailable(),
                Fault.badGateway(),
                Fault.pageForPeople(),
                Fault.says("{\"result\": true}"),
                Fault.internalError().withoutDoing(),
                Fault.cutBeforeAnswer().withoutDoing(),
                Fault.cutBeforeBody().withoutDoing(),
                Fault.cutWithinBody().withoutDoing(),
                Fault.silence().withoutDoing(),
                Fault.circleIsOpen()); // the last: the seller asks no more

        assertThat(doing).allSatisfy(fault -> assertThat(cancellations(fault)).isEqualTo(1));
        assertThat(idle).allSatisfy(fault -> assertThat(cancellations(fault)).isZero());
    }

    @Test
    void aDrawnFaultIsDrawnWithEveryCall() {
        Queue<Optional<Fault>> drawn = new ArrayDeque<>(
                List.of(Optional.of(Fault.unavailable()), Optional.empty(), Optional.of(Fault.badGateway())));
        ozon.misbehaveAlways(Fault.drawnBy(drawn::remove));

        assertThat(List.of(statusOfGet(), statusOfGet(), statusOfGet())).containsExactly(503, 200, 502);
    }

    private int cancellations(Fault fault) {
        long before = askedToCancel();
        String number = "2-" + before;
        shop.add(SandboxPosting.numbered(number));
        ozon.misbehave(fault);
        Throwable unused = catchThrowable(
                () -> seller.cancellations().cancel(PostingNumber.of(number), ReasonId.OUT_OF_STOCK, ""));
        assertThat(askedToCancel()).as(fault.toString()).isEqualTo(before + 1);
        return shop.deeds(number).cancellations();
    }

    /** A change whose answer is lost is looked at as well, which does not count here. */
    private long askedToCancel() {
        return ozon.asked().stream()
                .filter(asked -> asked.path().equals("/v2/posting/fbs/cancel"))
                .count();
    }

    private int statusOfGet() {
        OzonError error =
                catchThrowableOfType(OzonError.class, () -> seller.postings().get(NUMBER));
        return error == null ? 200 : error.status();
    }
}
