package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.cancellation.CancelReason;
import io.github.ozonexpiry.client.cancellation.CancellationRequest;
import io.github.ozonexpiry.client.cancellation.CancellationRequest.State;
import io.github.ozonexpiry.client.cancellation.PostingReasons;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxCancellationRequest;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 4.1 to 4.3. */
class CancellationCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final PostingNumber NUMBER = PostingNumber.of("70310001-0001-1");
    private static final CancellationRequest.Id REQUEST = new CancellationRequest.Id(77);

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key")
            .add(SandboxPosting.numbered(NUMBER.text())
                    .ordered(NOW.minusSeconds(3_600))
                    .goods(List.of(SandboxGoods.one(827, Money.of("300", "RUB")).pieces(3))))
            .request(new SandboxCancellationRequest(REQUEST.number(), NUMBER.text(), NOW, NOW.plusSeconds(60)));
    private final OzonSeller seller = ozon.seller(shop).build();
    private final CancellationCalls cancellations = seller.cancellations();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void onlyAReasonThatTheMethodNamesIsAccepted() {
        List<ReasonId> allowed = cancellations.reasons(List.of(NUMBER)).items().stream()
                .map(PostingReasons::reasons)
                .flatMap(List::stream)
                .map(CancelReason::id)
                .map(id -> id.orElse(new ReasonId(0)))
                .toList();

        assertThat(allowed).contains(ReasonId.OUT_OF_STOCK).doesNotContain(new ReasonId(667));
        assertThatThrownBy(() -> cancellations.cancel(NUMBER, new ReasonId(667), ""))
                .isInstanceOfSatisfying(
                        OzonError.class,
                        error -> assertThat(error.ozonMessage()).contains("HAS_INCORRECT_CANCEL_REASON"));
    }

    @Test
    void whatIsCancelledStaysCancelled() {
        assertThat(cancellations.cancel(NUMBER, ReasonId.OUT_OF_STOCK, "")).isTrue();

        assertThat(posting().status().value())
                .hasValueSatisfying(
                        word -> assertThat(word.is(Status.CANCELLED)).isTrue());
        assertThatThrownBy(() -> cancellations.cancel(NUMBER, ReasonId.OUT_OF_STOCK, ""))
                .hasMessageContaining("POSTING_ALREADY_CANCELLED");
    }

    @Test
    void someOfTheGoodsMayBeCancelled() {
        assertThat(cancellations.cancelProducts(NUMBER, Map.of(new Sku(827), 2), ReasonId.OUT_OF_STOCK, "брак"))
                .isEqualTo(Stated.of(NUMBER.text()));

        assertThat(posting().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quantity()).isEqualTo(Stated.of(1)));
    }

    @Test
    void moreGoodsThanThereAreAreRefused() {
        assertThatThrownBy(
                        () -> cancellations.cancelProducts(NUMBER, Map.of(new Sku(827), 4), ReasonId.OUT_OF_STOCK, "x"))
                .hasMessageContaining("HAS_INCORRECT_PRODUCT_QUANTITY");
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        assertThatThrownBy(() -> cancellations.cancelProducts(NUMBER, Map.of(), ReasonId.OUT_OF_STOCK, "x"))
                .hasMessage("items: at least one product is needed");
        assertThatThrownBy(
                        () -> cancellations.cancelProducts(NUMBER, Map.of(new Sku(827), 0), ReasonId.OUT_OF_STOCK, "x"))
                .hasMessage("items: at least 1 piece of 827 is needed, got 0");
        assertThatThrownBy(
                        () -> cancellations.cancelProducts(NUMBER, Map.of(new Sku(827), 1), ReasonId.OUT_OF_STOCK, " "))
                .hasMessage("cancel_reason_message: Ozon demands one, got ' '");
        assertThatThrownBy(() -> cancellations.reasons(List.of()))
                .hasMessage("related_posting_numbers: at least one posting is needed");
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void anApprovedRequestCancelsThePostingWithoutTheSellersFault() {
        assertThat(states()).containsExactly(State.ON_APPROVAL);

        cancellations.approve(REQUEST, "");

        assertThat(states()).containsExactly(State.APPROVED);
        assertThat(posting().cancellation().value())
                .hasValueSatisfying(how -> assertThat(how.affectsRating()).isEqualTo(Stated.of(false)));
    }

    @Test
    void aRejectedRequestLeavesThePostingAsItWas() {
        cancellations.reject(REQUEST, "уже в пути");

        assertThat(states()).containsExactly(State.REJECTED);
        assertThat(posting().status().value())
                .hasValueSatisfying(
                        word -> assertThat(word.is(Status.CANCELLED)).isFalse());
        assertThatThrownBy(() -> cancellations.approve(REQUEST, "")).isInstanceOf(OzonError.class);
    }

    @Test
    void aRequestThatNobodyAnswersIsApprovedByItself() {
        ozon.advance(Duration.ofSeconds(61));

        assertThat(states()).containsExactly(State.APPROVED);
    }

    @Test
    void requestsCanBeNarrowedToAState() {
        assertThat(cancellations.requests(Optional.of(State.REJECTED)).items(broken -> {}))
                .isEmpty();
        assertThat(cancellations.requests(Optional.of(State.ON_APPROVAL)).items(broken -> {}))
                .extracting(CancellationRequest::autoApproveDate)
                .containsExactly(Stated.of(NOW.plusSeconds(60)));
    }

    @Test
    void anAnswerThatDoesNotSayWhetherItWasDoneIsNone() {
        try (FakeOzon silent = new FakeOzon().answers("{\"result\":null}")) {
            assertThatThrownBy(() -> silent.shop().cancellations().cancel(NUMBER, ReasonId.OUT_OF_STOCK, ""))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessageContaining("result: expected true or false, got nothing");
        }
    }

    private List<State> states() {
        return cancellations
                .requests(Optional.empty())
                .items(broken -> {})
                .map(request ->
                        request.state().value().orElseThrow().state().value().orElseThrow())
                .map(word -> word.known().orElseThrow())
                .toList();
    }

    private Posting posting() {
        return seller.postings().get(NUMBER).orElseThrow();
    }
}
