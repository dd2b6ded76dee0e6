package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.account.SubscriptionType;
import io.github.ozonexpiry.client.health.Health;
import io.github.ozonexpiry.client.health.Health.Failure;
import io.github.ozonexpiry.client.health.HealthOptions;
import io.github.ozonexpiry.client.health.HealthTexts;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 1.2, 7 and 11. */
class HealthTest {

    private static final Instant NOW = Instant.parse("2026-10-05T12:00:00Z");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "0f1e2d3c");
    private final OzonSeller seller = ozon.seller(shop).build();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aHealthyShopHasNothingToFind() {
        shop.account().currency("CNY");

        Health health = seller.health();

        assertThat(health.findings()).isEmpty();
        assertThat(health.failures()).isEmpty();
        assertThat(health.at()).isEqualTo(NOW);
        assertThat(health.keyLeft()).contains(Duration.ofDays(90));
        assertThat(health.missingMethods())
                .hasValueSatisfying(missing -> assertThat(missing).isEmpty());
        assertThat(health.subscription().flatMap(Word::known)).contains(SubscriptionType.PREMIUM_PLUS);
        assertThat(health.currency()).contains(CurrencyCode.of("CNY"));
        assertThat(health.clockDifference()).contains(Duration.ZERO);
        assertThat(ozon.asked()).hasSize(2);
    }

    @Test
    void aKeyIsWarnedOfInTime() {
        ozon.advance(Duration.ofDays(76).minusSeconds(1));
        assertThat(names(seller.health())).isEmpty();

        ozon.advance(Duration.ofSeconds(1));
        assertThat(names(seller.health())).containsExactly("KEY_ENDS_SOON");
        assertThat(names(seller.health(HealthOptions.needing(List.of()).warnBefore(Duration.ofDays(7)))))
                .isEmpty();

        ozon.advance(Duration.ofDays(14));
        assertThat(names(seller.health())).containsExactly("KEY_HAS_ENDED");
        assertThat(seller.health().keyLeft()).contains(Duration.ZERO);
    }

    @Test
    void anOldKeyWithoutEndIsNotWarnedOf() {
        shop.account().keyEnds(null);

        assertThat(seller.health().keyEnd()).isEmpty();
        assertThat(seller.health().findings()).isEmpty();
    }

    @Test
    void whatIsNeededAndNotAllowedIsNamed() {
        shop.account().onlyRole("Read", OzonSeller.readingMethods());
        assertThat(names(seller.health())).isEmpty();

        Health writing = seller.health(HealthOptions.needing(OzonSeller.readingMethods())
                .andNeeding(List.of("/v2/posting/fbs/cancel", "/v1/chat/start")));

        assertThat(writing.missingMethods())
                .hasValueSatisfying(
                        missing -> assertThat(missing).containsExactly("/v1/chat/start", "/v2/posting/fbs/cancel"));
        assertThat(english(writing))
                .containsExactly("no role of the key allows these methods, Ozon will refuse them:"
                        + " /v1/chat/start, /v2/posting/fbs/cancel");
    }

    @Test
    void aSubscriptionWithoutChatsIsSaid() {
        shop.account().subscription("PREMIUM");
        assertThat(names(seller.health())).containsExactly("CHATS_NOT_INCLUDED");

        shop.account().subscription("Профессиональный");
        assertThat(english(seller.health()))
                .containsExactly(
                        "whether the subscription \"Профессиональный\" includes writing to buyers is not known:"
                                + " that needs Premium Plus or Premium Pro");
    }

    @Test
    void aClockThatDiffersIsSaidInBothDirections() {
        assertThat(english(at(NOW.plusSeconds(90)).health()))
                .containsExactly("the clock of this machine is 1 min fast against Ozon's: postings look late before"
                        + " they are");
        assertThat(at(NOW.plusSeconds(90)).health().clockDifference()).contains(Duration.ofSeconds(90));
        assertThat(names(at(NOW.minusSeconds(31)).health())).containsExactly("CLOCK_IS_SLOW");
        assertThat(names(at(NOW.minusSeconds(30)).health())).isEmpty();
    }

    @Test
    void retiredMethodsInUseAreNamed() {
        Health health = seller.health(HealthOptions.needing(List.of()).retiredUsed(List.of("/v3/posting/fbs/list")));

        assertThat(english(health))
                .containsExactly("these methods are retired and will stop answering: /v3/posting/fbs/list");
    }

    @Test
    void aCallThatFailsMakesOnlyItsPartUnknown() {
        ozon.misbehaveAt("/v1/roles", Fault.tooMany(Duration.ofSeconds(3)));

        Health health = seller.health();

        assertThat(health.keyEnd()).isEmpty();
        assertThat(health.missingMethods()).isEmpty();
        assertThat(health.currency()).contains(CurrencyCode.RUB);
        assertThat(health.clockDifference()).contains(Duration.ZERO);
        assertThat(health.failures()).extracting(Failure::path).containsExactly("/v1/roles");
        assertThat(names(health)).containsExactly("NOT_FOUND_OUT");
    }

    @Test
    void nothingIsKnownWhereNothingAnswers() {
        ozon.misbehaveAlways(Fault.tooMany(Duration.ofSeconds(3)));

        Health health = seller.health();

        assertThat(health.subscription()).isEmpty();
        assertThat(health.clockDifference()).isEmpty();
        assertThat(names(health)).containsExactly("NOT_FOUND_OUT", "NOT_FOUND_OUT");
    }

    @Test
    void aRoleThatCannotBeReadLeavesOpenWhatIsMissing() {
        try (FakeOzon odd = new FakeOzon()
                .answers("{\"expires_at\":\"2026-12-01T00:00:00Z\",\"roles\":[7]}")
                .answers("{}")) {
            Health health = odd.shop().health();

            assertThat(health.keyEnd()).contains(Instant.parse("2026-12-01T00:00:00Z"));
            assertThat(health.missingMethods()).isEmpty();
        }
    }

    @Test
    void negativeExpectationsAreRefused() {
        HealthOptions options = HealthOptions.needing(List.of());

        assertThatThrownBy(() -> options.warnBefore(Duration.ofDays(-1)))
                .hasMessage("warnBefore: 0 or more, got PT-24H");
    }

    @Test
    void aRetiredMethodThatWasCalledIsRemembered() {
        assertThatThrownBy(() -> seller.call("POST", "/v1/warehouse/list", Map.of(), String.class))
                .isInstanceOf(MethodRetired.class);

        assertThat(seller.health().options().retiredUsed()).containsExactly("/v1/warehouse/list");
        assertThat(names(seller.health())).contains("RETIRED_METHODS_USED");
    }

    /** Whoever adds a group of calls says which of them read. */
    @Test
    void everyGroupOfCallsSaysWhatItNeedsToRead() throws IOException {
        Path code = Path.of("src", "main", "java", "io", "github", "ozonexpiry", "client");
        String all = Files.readString(code.resolve("ReadingMethods.java"));
        try (Stream<Path> files = Files.list(code)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Calls.java"))
                            .map(name -> name.replace(".java", ".READS")))
                    .isNotEmpty()
                    .allSatisfy(reads -> assertThat(all).contains(reads));
        }
    }

    private OzonSeller at(Instant moment) {
        return ozon.seller(shop).clock(Clock.fixed(moment, ZoneOffset.UTC)).build();
    }

    private static List<String> names(Health health) {
        return health.findings().stream().map(Finding::name).toList();
    }

    private static List<String> english(Health health) {
        Wording wording = HealthTexts.in(Language.ENGLISH, ZoneOffset.UTC);
        return health.findings().stream()
                .map(finding -> wording.say(finding.message()))
                .toList();
    }
}
