package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.notification.Availability;
import io.github.ozonexpiry.client.notification.DisableReason;
import io.github.ozonexpiry.client.notification.Endpoint;
import io.github.ozonexpiry.client.notification.EndpointCheck;
import io.github.ozonexpiry.client.notification.EndpointCheck.Problem;
import io.github.ozonexpiry.client.notification.EndpointId;
import io.github.ozonexpiry.client.notification.PushSubscription;
import io.github.ozonexpiry.client.notification.PushType;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour and, as the description has no examples, of the answers' shapes: notes on the Seller API, 9.1 and 9.3. */
class NotificationCallsTest {

    private static final String URL = "https://shop.example/ozon/5c7e";

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "0f1e2d3c");
    private final NotificationCalls notifications = ozon.seller(shop).build().notifications();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void anAddressIsSetChangedAndForgotten() {
        notifications.set(URL, List.of(PushType.NEW_POSTING, PushType.POSTING_CANCELLED));
        EndpointId id = only().id().value().orElseThrow();
        assertThat(types(only())).containsExactly(PushType.NEW_POSTING, PushType.POSTING_CANCELLED);

        notifications.update(id, Optional.of(URL + "/new"), List.of());
        assertThat(only().url()).isEqualTo(Stated.of(URL + "/new"));
        notifications.update(id, Optional.empty(), List.of(PushType.CUTOFF_DATE_CHANGED));
        assertThat(types(only())).containsExactly(PushType.CUTOFF_DATE_CHANGED);
        notifications.delete(id);

        assertThat(notifications.list().items(broken -> {})).isEmpty();
    }

    @Test
    void anAddressThatWasTooSlowIsSwitchedOnAgain() {
        shop.notifications().add(URL, "TYPE_NEW_POSTING").tooSlow(URL);
        assertThat(only().enable()).isEqualTo(Stated.of(false));
        assertThat(only().availabilityStatus().value().flatMap(Word::known)).contains(Availability.RED);
        assertThat(only().disableReason().value().flatMap(Word::known)).contains(DisableReason.AVAILABILITY);

        notifications.enable(only().id().value().orElseThrow(), true);

        assertThat(only().enable()).isEqualTo(Stated.of(true));
        assertThat(only().disableReason()).isEqualTo(Stated.nothing());
    }

    @Test
    void aTrialSaysWhatIsWrong() {
        shop.notifications().broken(URL, "STATUS_CODE_NOT_OK");

        EndpointCheck check = notifications.check(URL);

        assertThat(check.isActive()).isEqualTo(Stated.of(false));
        assertThat(check.errors().items())
                .extracting(problem -> problem.type().value().flatMap(Word::known))
                .containsExactly(Optional.of(Problem.Kind.STATUS_CODE_NOT_OK));
        assertThat(notifications.check(URL + "/other").isActive()).isEqualTo(Stated.of(true));
    }

    @Test
    void whatGoesNowhereIsSeen() {
        shop.notifications().add(URL, "TYPE_NEW_POSTING");

        assertThat(notifications.types().items())
                .filteredOn(type -> type.sellerEndpoint().isStated())
                .extracting(type -> type.type().value().flatMap(Word::known))
                .containsExactly(Optional.of(PushType.NEW_POSTING));
    }

    @Test
    void theOlderAnswerWithoutAvailabilityAndAKindThatOzonAddsAreRead() {
        try (FakeOzon old = new FakeOzon()
                .answers("{\"urls\":[{\"id\":7,\"url\":\"https://shop.example\",\"enable\":true,"
                        + "\"types\":[{\"type\":\"TYPE_DEADLINE_IS_NEAR\",\"description\":\"\"}]}]}")) {
            Endpoint endpoint = old.shop()
                    .notifications()
                    .list()
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(endpoint.availabilityStatus()).isEqualTo(Stated.absent());
            assertThat(endpoint.types())
                    .extracting(PushSubscription::type)
                    .containsExactly(Stated.of(new Word<PushType>(Optional.empty(), "TYPE_DEADLINE_IS_NEAR")));
        }
    }

    @Test
    void anAddressThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> notifications.enable(new EndpointId(7), true))
                .isInstanceOfSatisfying(
                        OzonError.class, error -> assertThat(error.kind()).isEqualTo(OzonError.Kind.NOT_FOUND));
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        assertThatThrownBy(() -> notifications.set(URL, List.of())).hasMessage("types: at least one is needed");
        assertThatThrownBy(() -> notifications.set(" ", List.of(PushType.NEW_POSTING)))
                .hasMessage("url: an address is needed, got ' '");
        assertThatThrownBy(() -> notifications.check("")).hasMessage("url: an address is needed, got ''");
        assertThatThrownBy(() -> notifications.update(new EndpointId(7), Optional.empty(), List.of()))
                .hasMessage("url, types: at least one of them must be changed");
        assertThat(ozon.asked()).isEmpty();
    }

    private Endpoint only() {
        List<Endpoint> endpoints = notifications.list().items(broken -> {}).toList();
        assertThat(endpoints).hasSize(1);
        return endpoints.get(0);
    }

    private static List<PushType> types(Endpoint endpoint) {
        return endpoint.types().stream()
                .map(type -> type.type().value().flatMap(Word::known).orElseThrow())
                .toList();
    }
}
