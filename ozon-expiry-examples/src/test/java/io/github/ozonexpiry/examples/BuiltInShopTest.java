package io.github.ozonexpiry.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.penalty.ShippingCost;
import io.github.ozonexpiry.penalty.TariffStep;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.report.ExpiryReport;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInShopTest {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    /** The shop as the report sees it: asked in a sandbox. */
    private static Gathered answers(Instant now) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        Progress progress = new Progress(nowhere, ReportTexts.wording(Language.ENGLISH, ZoneOffset.UTC), false);
        try (OzonSandbox ozon = OzonSandbox.at(now)) {
            SandboxShop shop = ozon.shop("4711", "key").addAll(BuiltInShop.at(now));
            return new AskedShop(ozon.seller(shop).build(), Message.of("report.source.builtIn"), progress).gather(now);
        }
    }

    private static ExpiryReport report(Instant now) {
        return ExpiryReport.of(answers(now).postings(), now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T06:00:00Z", "2024-02-29T23:59:59.999Z", "2030-12-31T21:00:00Z"})
    void everyStateOccursWheneverTheReportIsMade(String now) {
        Set<Class<?>> states = report(Instant.parse(now)).entries().stream()
                .map(entry -> entry.state().getClass())
                .collect(Collectors.toSet());

        assertThat(states).containsExactlyInAnyOrder(PostingState.class.getPermittedSubclasses());
    }

    @Test
    void everyPostingArrivesWholeFromThreeWarehouses() {
        Gathered answers = answers(NOW);

        assertThat(answers.isComplete()).isTrue();
        assertThat(answers.lastPageMissing()).isFalse();
        assertThat(answers.postings()).hasSize(BuiltInShop.at(NOW).size()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(answers.postings())
                .allSatisfy(posting -> assertThat(posting.unknownFields()).isEmpty());
        assertThat(report(NOW).totalsByWarehouse()).hasSize(3);
        assertThat(answers.postings())
                .extracting(Posting::scheme)
                .contains(
                        Optional.of(Scheme.FBS),
                        Optional.of(Scheme.RFBS),
                        Optional.of(Scheme.RFBS_EXPRESS),
                        Optional.of(Scheme.REALFBS_GLOBAL));
    }

    @Test
    void theGoodsOfTheWarehouseInYiwuArePaidInYuan() {
        assertThat(answers(NOW).postings())
                .filteredOn(posting -> posting.scheme().equals(Optional.of(Scheme.REALFBS_GLOBAL)))
                .isNotEmpty()
                .allSatisfy(posting ->
                        assertThat(posting.value().orElseThrow().currency()).hasToString("CNY"));
    }

    @Test
    void bothPublishedShapesOfTheTariffLadderOccur() {
        // T-07, observed in May and in March 2026.
        assertThat(report(NOW).entries())
                .extracting(BuiltInShopTest::shape)
                .contains(
                        List.of("discount 3", "discount 2", "commission 1", "commission 2", "commission 3"),
                        List.of(
                                "no_discount 0",
                                "commission 1",
                                "commission 1",
                                "commission 2",
                                "commission 2",
                                "commission 3"));
    }

    private static List<String> shape(ReportEntry entry) {
        return entry.ladder().steps().stream().map(BuiltInShopTest::described).toList();
    }

    private static String described(TariffStep step) {
        return step.tariff().type().value().orElseThrow() + " "
                + step.tariff().rate().orElse(BigDecimal.TEN).toPlainString();
    }

    @Test
    void costsAreStatedComputedAndUnknown() {
        List<ShippingCost> costs =
                report(NOW).open().stream().map(ReportEntry::costNow).toList();

        assertThat(costs).anyMatch(cost -> origin(cost) instanceof Origin.Stated);
        assertThat(costs).anyMatch(cost -> origin(cost) instanceof Origin.Computed);
        assertThat(costs).anyMatch(cost -> cost.amount().isEmpty());
        assertThat(costs)
                .anyMatch(cost -> cost.amount().filter(it -> it.signum() < 0).isPresent());
        assertThat(costs)
                .anyMatch(cost -> cost.amount().filter(it -> it.signum() > 0).isPresent());
    }

    private static Object origin(ShippingCost cost) {
        return cost.fold(ShippingCost.Known::origin, ShippingCost.NotKnown::reason);
    }

    @Test
    void twoContradictionsAreThereOnPurposeAndNoOthers() {
        assertThat(report(NOW).withFindings())
                .flatExtracting(ReportEntry::findings)
                .extracting(Finding::name)
                .containsExactlyInAnyOrder("OPEN_BUT_HANDED_OVER", "FAULT_CONFLICT");
    }

    @Test
    void partsOfASplitOrderNameTheirParent() {
        List<Posting> parts = answers(NOW).postings().stream()
                .filter(posting -> posting.parent().isStated())
                .toList();

        assertThat(parts).hasSize(2);
        assertThat(report(NOW).entries())
                .filteredOn(entry -> entry.state() instanceof PostingState.SplitReplaced)
                .singleElement()
                .satisfies(parent -> assertThat(parts)
                        .extracting(Posting::parent)
                        .containsOnly(Stated.of(parent.posting().number())));
    }
}
