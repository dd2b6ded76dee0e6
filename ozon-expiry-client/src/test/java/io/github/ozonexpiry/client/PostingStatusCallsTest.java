package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.answer.Complaint;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.posting.PostingOutcome;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import io.github.ozonexpiry.stated.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source of the expected behaviour: notes on the Seller API, 3.1 and 3.5; the forms of {@code error}: 1.5 and 15. */
class PostingStatusCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final PostingNumber OWN = PostingNumber.of("70343001-0001-1");
    private static final PostingNumber OZONS = PostingNumber.of("70343001-0002-1");
    private static final PostingNumber UNKNOWN = PostingNumber.of("70343001-0009-1");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key")
            .add(
                    SandboxPosting.numbered(OWN.text())
                            .warehouse(SandboxWarehouse.ownDelivery(5, "Своя"))
                            .status("awaiting_deliver", "posting_registered"),
                    SandboxPosting.numbered(OZONS.text()).status("not_accepted", "posting_not_in_sort_center"));
    private final OzonSeller seller = ozon.seller(shop).build();
    private final PostingStatusCalls statuses = seller.postingStatuses();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aPostingOfTheSellersGoesStepByStepAndLater() {
        assertThat(statuses.delivering(List.of(OWN)).items()).allMatch(PostingOutcome::isDone);
        assertThat(status(OWN)).isEqualTo("awaiting_deliver");

        ozon.advance(Duration.ofSeconds(10));
        assertThat(status(OWN)).isEqualTo("delivering");
        assertThat(posting(OWN).deliveringDate()).isEqualTo(Stated.of(NOW));

        statuses.lastMile(List.of(OWN));
        statuses.delivered(List.of(OWN));
        ozon.advance(Duration.ofSeconds(10));
        assertThat(status(OWN)).isEqualTo("delivered");
        assertThat(posting(OWN).substatus().value()).hasToString("Optional[posting_conditionally_delivered]");
    }

    @Test
    void eachPostingHasItsOwnOutcome() {
        Page<PostingOutcome> page = statuses.delivering(List.of(OWN, OZONS, UNKNOWN));

        assertThat(page.items()).extracting(PostingOutcome::isDone).containsExactly(true, false, false);
        assertThat(page.items())
                .extracting(PostingOutcome::error)
                .containsExactly(
                        Stated.nothing("[]"),
                        Stated.of(new Complaint("HAS_INCORRECT_TPL_INTEGRATION_TYPE")),
                        Stated.of(new Complaint("POSTING_NOT_FOUND")));
    }

    @Test
    void aStepCannotBeLeftOut() {
        assertThat(statuses.delivered(List.of(OWN)).items())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.error()).hasToString("Value[get=HAS_INCORRECT_STATUS]"));

        ozon.advance(Duration.ofSeconds(10));
        assertThat(status(OWN)).isEqualTo("awaiting_deliver");
    }

    @Test
    void aTrackingNumberIsGivenToThePosting() {
        assertThat(statuses.setTrackingNumbers(Map.of(OWN, "RA644000001RU")).items())
                .allMatch(PostingOutcome::isDone);

        assertThat(posting(OWN).delivery().trackingNumber()).isEqualTo(Stated.of("RA644000001RU"));
    }

    @Test
    void whatWasNotAcceptedIsHandedOverAgain() {
        assertThat(statuses.arbitration(List.of(OZONS))).isTrue();
        assertThat(status(OZONS)).isEqualTo("arbitration");

        assertThat(statuses.awaitingDelivery(List.of(OZONS))).isTrue();
        assertThat(status(OZONS)).isEqualTo("awaiting_deliver");
    }

    @Test
    void aCourierShowsTheRightCode() {
        shop.pickupCode(OWN.text(), "123456");

        assertThat(statuses.verifyPickupCode(OWN, "654321")).isFalse();
        assertThat(statuses.verifyPickupCode(OWN, "123456")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    true   | []                  | true
                    true   | ""                  | true
                    true   | null                | true
                    true   | { }                 | true
                    "true" | []                  | true
                    true   | "POSTING_NOT_FOUND" | false
                    true   | ["NOT_FOUND"]       | false
                    false  | []                  | false
                    null   | []                  | false
                    """)
    void onlyWhatOzonSaysIsDoneAndComplainsOfNothingIsDone(String result, String error, boolean done) {
        String json = "{\"result\":[{\"posting_number\":\"1-1\",\"result\":" + result + ",\"error\":" + error + "}]}";
        try (FakeOzon fake = new FakeOzon().answers(json)) {
            Page<PostingOutcome> page = fake.shop().postingStatuses().delivered(List.of(OWN));

            assertThat(page.quarantined()).isEmpty();
            assertThat(page.items()).extracting(PostingOutcome::isDone).containsExactly(done);
        }
    }

    @Test
    void aComplaintInAListIsKeptAsItCame() {
        try (FakeOzon fake =
                new FakeOzon().answers("{\"result\":[{\"error\":[\"A\", {\"code\":7}],\"retry\":true}]}")) {
            Page<PostingOutcome> page = fake.shop().postingStatuses().delivered(List.of(OWN));

            assertThat(page.items()).singleElement().satisfies(outcome -> {
                assertThat(outcome.error()).isEqualTo(Stated.of(new Complaint("[\"A\", {\"code\":7}]")));
                assertThat(outcome.unknownFields()).containsEntry("retry", "true");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void noneOrTooManyPostingsAreRefusedBeforeOzonIsAsked(int size) {
        List<PostingNumber> postings = Collections.nCopies(size, OWN);

        assertThatThrownBy(() -> statuses.awaitingDelivery(postings))
                .hasMessage("posting_number: Ozon takes 1 to 100 at a time, got " + size);
        assertThatThrownBy(() -> statuses.delivering(postings)).hasMessageContaining("got " + size);
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        assertThatThrownBy(() -> statuses.setTrackingNumbers(Map.of()))
                .hasMessage("tracking_numbers: Ozon takes 1 to 20 at a time, got 0");
        assertThatThrownBy(() -> statuses.setTrackingNumbers(Map.of(OWN, " ")))
                .hasMessage("tracking_number: 70343001-0001-1 needs one, got ' '");
        assertThatThrownBy(() -> statuses.verifyPickupCode(OWN, ""))
                .hasMessage("pickup_code: a code is needed, got ''");
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotSayWhetherACodeIsRightIsNone() {
        try (FakeOzon fake = new FakeOzon().answers("{}")) {
            assertThatThrownBy(() -> fake.shop().postingStatuses().verifyPickupCode(OWN, "1"))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessageContaining("valid: expected true or false, got nothing");
        }
    }

    private String status(PostingNumber number) {
        return posting(number).status().value().orElseThrow().text();
    }

    private Posting posting(PostingNumber number) {
        return seller.postings().get(number).orElseThrow();
    }
}
