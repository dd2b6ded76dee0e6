package io.github.ozonexpiry.client.recovery;

import static io.github.ozonexpiry.client.recovery.Reading.FIRST;
import static io.github.ozonexpiry.client.recovery.Reading.NOW;
import static io.github.ozonexpiry.client.recovery.Reading.SECOND;
import static io.github.ozonexpiry.client.recovery.Reading.notRead;
import static io.github.ozonexpiry.client.recovery.Reading.posting;
import static io.github.ozonexpiry.client.recovery.Reading.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.answer.ReadingStep;
import io.github.ozonexpiry.client.recovery.RecoveryRead.NotRead;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.recovery.CancellationRequest;
import io.github.ozonexpiry.recovery.CancellationRequest.State;
import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.SandboxCancellationRequest;
import io.github.ozonexpiry.sandbox.SandboxProduct;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source of the expected behaviour: notes on the Seller API, 2.11, 4.3, 5.1, 5.6 and 7; rules C-05, K-01, K-09, L-11. */
class RecoveryReaderTest {

    private static final String REQUESTS = "/v2/conditional-cancellation/list";
    private static final String CHANGES = "/v1/posting/fbs/timeslot/change-restrictions";
    private static final Instant WROTE = NOW.plus(Duration.ofHours(3));
    private static final Instant APPROVES_ITSELF = NOW.plus(Duration.ofDays(2));

    private final Reading reading = new Reading();
    private final Posting posting = posting(FIRST, 1, AvailableAction.SET_TIMESLOT);

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void allThatAPlanNeedsIsRead() {
        furnish();

        RecoveryRead read = reading.read(posting);

        assertThat(read.subscribed()).contains(true);
        assertThat(read.chats()).isEqualTo(Map.of(FIRST, new ContactFacts.Chat(true, Optional.of(WROTE))));
        assertThat(read.requests())
                .isEqualTo(Map.of(FIRST, new CancellationRequest(State.ON_APPROVAL, Optional.of(APPROVES_ITSELF))));
        assertThat(read.deliveryChangesLeft()).isEqualTo(Map.of(FIRST, 2)); // L-11: two changes, none of them used
        assertThat(read.products())
                .containsExactly(product(1, 77, OptionalInt.of(5)), product(2, 77, OptionalInt.of(0)));
        assertThat(read.notRead()).isEmpty();
    }

    @Test
    void nothingIsChangedInTheShop() {
        furnish();

        reading.read(posting);

        assertThat(reading.ozon.asked())
                .extracting(Asked::path)
                .contains(
                        "/v1/seller/info",
                        REQUESTS,
                        CHANGES,
                        Reading.LIST,
                        Reading.HISTORY,
                        Reading.PRODUCTS,
                        Reading.INFO)
                .isSubsetOf(OzonSeller.readingMethods());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/seller/info, SUBSCRIPTION",
        REQUESTS + ", REQUESTS",
        CHANGES + ", DELIVERY_CHANGES",
        Reading.LIST + ", CHATS",
        Reading.HISTORY + ", CHATS",
        Reading.PRODUCTS + ", PRODUCTS"
    })
    void whatCannotBeReadIsNamedAndLosesNothingElse(String path, Part part) {
        furnish();
        RecoveryRead whole = reading.read(posting);
        Set<String> others = new HashSet<>(OzonSeller.readingMethods());
        others.remove(path);

        reading.ozon.misbehaveAt(path, Fault.internalError());
        RecoveryRead broken = reading.read(posting);
        reading.shop.account().onlyRole("all but one", others);
        RecoveryRead forbidden = reading.read(posting);

        for (RecoveryRead read : List.of(broken, forbidden)) {
            assertThat(read).isEqualTo(without(part, whole, read.notRead()));
            assertThat(read.notRead()).extracting(NotRead::part).containsExactly(part);
            assertThat(read.notRead().get(0).postings())
                    .isEqualTo(part == Part.DELIVERY_CHANGES ? Set.of(FIRST) : Set.of());
        }
        assertThat(broken.notRead().get(0).reason()).contains(path, "500");
        assertThat(forbidden.notRead().get(0).reason()).contains(path, "403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PREMIUM", "PREMIUM_LITE", "UNSPECIFIED"})
    void withoutTheSubscriptionTheShopMayNotWrite(String subscription) {
        furnish();
        reading.shop.account().subscription(subscription);

        RecoveryRead read = reading.read(posting);

        assertThat(read.subscribed()).contains(false);
        assertThat(read.chats()).containsOnlyKeys(FIRST);
        assertThat(read.notRead()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNKNOWN", "PREMIUM_ULTRA"})
    void aSubscriptionThatOzonDoesNotSayIsNotKnown(String subscription) {
        reading.shop.account().subscription(subscription);

        RecoveryRead read = reading.read();

        assertThat(read.subscribed()).isEmpty();
        assertThat(read.notRead())
                .containsExactly(notRead(Part.SUBSCRIPTION, "Ozon does not say what the shop has subscribed to"));
    }

    @Test
    void progressIsToldPartByPart() {
        List<ReadingStep> steps = new ArrayList<>();
        reading.ozon.misbehaveAt("/v1/seller/info", Fault.internalError());

        RecoveryReader.of(reading.seller).read(List.of(), steps::add);

        assertThat(steps)
                .containsExactly(
                        new ReadingStep("subscription", 1, 5),
                        new ReadingStep("requests to cancel", 2, 5),
                        new ReadingStep("delivery changes", 3, 5),
                        new ReadingStep("chats", 4, 5),
                        new ReadingStep("products", 5, 5));
    }

    @Test
    void withoutPostingsOnlyTheShopIsAsked() {
        furnish();

        RecoveryRead read = reading.read();

        assertThat(reading.ozon.asked())
                .extracting(Asked::path)
                .containsOnly("/v1/seller/info", Reading.PRODUCTS, Reading.INFO);
        assertThat(read.products()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void onlySchemesWithRequestsAreAskedForThem(Scheme scheme) {
        reading.read(posting.toBuilder().scheme(scheme).build());

        assertThat(reading.calls(REQUESTS))
                .isEqualTo(
                        Set.of(Scheme.RFBS, Scheme.RFBS_EXPRESS, Scheme.REALFBS_GLOBAL)
                                        .contains(scheme)
                                ? 1
                                : 0);
    }

    @Test
    void aPostingOfUnknownSchemeMayHaveARequest() {
        reading.read(Posting.builder(FIRST).build());

        assertThat(reading.bodies(REQUESTS)).singleElement().asString().contains("\"state\":\"ON_APPROVAL\"");
    }

    @Test
    void onlyWaitingRequestsOfTheseAreTaken() {
        reading.ozon.misbehaveAt(
                REQUESTS,
                Fault.says("{\"result\":["
                        + "{\"posting_number\":\"70350003-0001-1\",\"state\":{\"state\":\"APPROVED\"}},"
                        + "{\"posting_number\":\"70350003-0002-1\"},"
                        + "{\"posting_number\":\"70350003-0003-1\",\"state\":{\"state\":\"ON_APPROVAL\"}},"
                        + "{\"cancellation_id\":9},{\"posting_number\":7}],\"last_id\":0}"));

        RecoveryRead read = reading.read(posting, posting(SECOND));

        assertThat(read.requests())
                .isEqualTo(Map.of(SECOND, new CancellationRequest(State.ON_APPROVAL, Optional.empty())));
        assertThat(read.notRead()).extracting(NotRead::part).contains(Part.REQUESTS);
        assertThat(read.notRead())
                .extracting(NotRead::reason)
                .anyMatch(reason -> reason.contains("without posting_number"));
    }

    @Test
    void onlyPostingsWhoseDeliveryMayBeMovedAreAskedForChangesOnceEach() {
        reading.ownDelivery(FIRST).ownDelivery(SECOND);

        RecoveryRead read = reading.read(posting, posting, posting(SECOND, 1, AvailableAction.SHIP));

        assertThat(reading.bodies(CHANGES)).singleElement().asString().contains(FIRST.text());
        assertThat(read.deliveryChangesLeft()).containsOnlyKeys(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2147483647, 2147483647", "99999999999, 2147483647"})
    void changesLeftAreWhatOzonSays(String said, int left) {
        reading.ozon.misbehaveAt(CHANGES, Fault.says("{\"remaining_changes_count\":" + said + "}"));

        assertThat(reading.read(posting).deliveryChangesLeft()).isEqualTo(Map.of(FIRST, left));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"remaining_changes_count\":-1}", "{}", "{\"remaining_changes_count\":null}"})
    void changesLeftThatAreNoNumberAreNotKnown(String answer) {
        reading.ozon.misbehaveAt(CHANGES, Fault.says(answer));

        RecoveryRead read = reading.read(posting);

        assertThat(read.deliveryChangesLeft()).isEmpty();
        assertThat(read.notRead())
                .filteredOn(each -> each.part() == Part.DELIVERY_CHANGES)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.postings()).containsExactly(FIRST);
                    assertThat(each.reason()).startsWith("remaining_changes_count: expected 0 or more, got ");
                });
    }

    @Test
    void boundsBelowZeroAreRefused() {
        RecoveryReader reader = RecoveryReader.of(reading.seller);

        assertThatThrownBy(() -> reader.atMost(-1, 0)).hasMessage("atMost: 0 or more, got -1 chats, 0 products");
        assertThatThrownBy(() -> reader.atMost(0, -1)).hasMessage("atMost: 0 or more, got 0 chats, -1 products");
    }

    /** A buyer who writes and wants to cancel, and two products of one model. */
    private void furnish() {
        reading.ownDelivery(FIRST)
                .shop
                .product(SandboxProduct.numbered(1, 1, rub("500")).model(77))
                .product(SandboxProduct.numbered(2, 2, rub("500")).model(77))
                .stock(1, 20_710_043_510_001L, 5, 0)
                .request(new SandboxCancellationRequest(31, FIRST.text(), NOW, APPROVES_ITSELF));
        reading.shop.chats().says(FIRST.text(), "Where is it?");
        reading.ozon.advanceTo(WROTE);
        reading.shop.chats().says(FIRST.text(), "I want to cancel");
        reading.ozon.advance(Duration.ofHours(1));
    }

    private static ShopProduct product(long sku, long model, OptionalInt free) {
        return new ShopProduct(
                new Sku(sku),
                "Product " + sku,
                OptionalLong.of(model),
                OptionalLong.of(970_000_001),
                OptionalLong.of(17_028_922),
                Optional.of(rub("500")),
                free,
                Optional.of(free.getAsInt() > 0),
                Optional.of(false));
    }

    /** Of products those of the postings are asked for apart, and stay. */
    private static RecoveryRead without(Part part, RecoveryRead read, List<NotRead> notRead) {
        return new RecoveryRead(
                part == Part.SUBSCRIPTION ? Optional.empty() : read.subscribed(),
                part == Part.CHATS ? Map.of() : read.chats(),
                part == Part.REQUESTS ? Map.of() : read.requests(),
                part == Part.DELIVERY_CHANGES ? Map.of() : read.deliveryChangesLeft(),
                part == Part.PRODUCTS ? read.products().subList(0, 1) : read.products(),
                notRead);
    }
}
