package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.account.KeyRoles;
import io.github.ozonexpiry.client.account.SellerInfo;
import io.github.ozonexpiry.client.account.SubscriptionType;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 1.2 and 11. */
class AccountCallsTest {

    private static final Instant NOW = Instant.parse("2026-10-05T12:00:00Z");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "0f1e2d3c");
    private final OzonSeller seller = ozon.seller(shop).build();
    private final AccountCalls account = seller.account();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void theCurrencyAndTheSubscriptionAreThoseOfTheAccount() {
        shop.account().currency("CNY").subscription("PREMIUM_PRO");

        SellerInfo info = account.info();

        assertThat(info.currency()).contains(CurrencyCode.of("CNY"));
        assertThat(info.subscriptionType().flatMap(Word::known))
                .contains(SubscriptionType.PREMIUM_PRO)
                .hasValueSatisfying(type -> assertThat(type.opensChats()).isTrue());
    }

    @Test
    void onlyTheTwoDearestSubscriptionsOpenChats() {
        assertThat(SubscriptionType.values())
                .filteredOn(SubscriptionType::opensChats)
                .containsExactly(SubscriptionType.PREMIUM_PLUS, SubscriptionType.PREMIUM_PRO);
    }

    @Test
    void freeTextWhereWordsAreDocumentedSurvives() {
        try (FakeOzon free = new FakeOzon()
                .answers("{\"company\":{\"currency\":\"RUB\",\"tax_system\":\"Упрощённая\"},"
                        + "\"ratings\":[{\"rating\":\"Средний\",\"status\":\"Идёт\",\"value_type\":\"Число\"}],"
                        + "\"subscription\":{\"is_premium\":true,\"type\":\"Особый\",\"until\":\"2027\"}}")) {
            SellerInfo info = free.shop().account().info();

            assertThat(info.subscriptionType()).contains(new Word<SubscriptionType>(Optional.empty(), "Особый"));
            assertThat(info.ratings().items())
                    .singleElement()
                    .satisfies(rating ->
                            assertThat(rating.status().map(Word::text)).isEqualTo(Stated.of("Идёт")));
            assertThat(info.subscription().value().orElseThrow().unknownFields())
                    .containsEntry("until", "\"2027\"");
        }
    }

    @Test
    void anAnswerThatSaysLittleIsRead() {
        try (FakeOzon terse = new FakeOzon().answers("{\"company\":null}")) {
            SellerInfo info = terse.shop().account().info();

            assertThat(info.currency()).isEmpty();
            assertThat(info.subscriptionType()).isEmpty();
            assertThat(info.ratings().items()).isEmpty();
        }
    }

    @Test
    void aNewKeyLivesThreeMonths() {
        assertThat(account.roles().expiresAt()).isEqualTo(Stated.of(NOW.plus(Duration.ofDays(90))));
    }

    @Test
    void anOldKeyMayHaveNoEnd() {
        shop.account().keyEnds(null);

        assertThat(account.roles().expiresAt()).isEqualTo(Stated.absent());
    }

    @Test
    void whatNoRoleMayCallIsMissing() {
        shop.account()
                .onlyRole("Ratings", List.of("/v1/rating/summary"))
                .role("Finance", List.of("/v1/finance/accrual/types"));

        KeyRoles roles = account.roles();

        assertThat(roles.missing(List.of("/v1/rating/summary", "/v1/finance/accrual/types", "/v1/chat/start")))
                .containsExactly("/v1/chat/start");
        assertThatThrownBy(account::info).isInstanceOfSatisfying(OzonError.class, error -> {
            assertThat(error.kind()).isEqualTo(OzonError.Kind.NOT_ALLOWED);
            assertThat(error.ozonMessage()).contains("Api-Key is missing a required role for a method");
        });
    }
}
