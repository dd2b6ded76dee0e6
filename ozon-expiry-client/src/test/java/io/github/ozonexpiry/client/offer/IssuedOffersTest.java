package io.github.ozonexpiry.client.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.ActionCalls;
import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.VoucherCodes;
import io.github.ozonexpiry.client.action.VoucherTerms;
import io.github.ozonexpiry.client.action.VoucherType;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.letter.LetterPart;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryCase;
import io.github.ozonexpiry.recovery.RecoveryPlan;
import io.github.ozonexpiry.recovery.RecoveryPlanner;
import io.github.ozonexpiry.recovery.RecoveryStep;
import io.github.ozonexpiry.recovery.ShopMeans;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the codes that Ozon made to those that a plan offers. Source of the expected behaviour: K-08, and notes on the Seller API, 8.1. */
class IssuedOffersTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant END = Instant.parse("2026-05-31T21:00:00Z"); // midnight in Moscow
    private static final String CREATE = "/v1/seller-actions/create/voucher";
    private static final String LIST = "/v1/seller-actions/list";
    private static final CurrencyCode YUAN = CurrencyCode.of("CNY");
    private static final CodeFile CODES =
            CodeFile.read("promocode\nSORRY1\nSORRY2\nSORRY1\n".getBytes(StandardCharsets.UTF_8));

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "0f1e2d3c");
    private final ActionCalls actions =
            ozon.seller(shop).retries(RetryPolicy.NONE).build().actions();
    private final VoucherIssue vouchers = VoucherIssue.by(actions);

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void eachCodeIsAnOfferOnceWithWhatOzonStatesOfIt() {
        assertThat(switchedOn(DiscountType.PERCENT).offers(CODES, YUAN))
                .containsExactly(
                        new VoucherOffer("SORRY1", Optional.of(Percent.of("12.5")), Optional.empty(), END),
                        new VoucherOffer("SORRY2", Optional.of(Percent.of("12.5")), Optional.empty(), END));
        assertThat(switchedOn(DiscountType.CURRENCY).offers(CODES, YUAN))
                .extracting(VoucherOffer::amount)
                .containsExactly(Optional.of(Money.of("12.5", "CNY")), Optional.of(Money.of("12.5", "CNY")));
    }

    @Test
    void whatWasWantedCountsForNothing() {
        IssuedVoucher other = read("\"action_parameters\":{\"date_end\":\"2026-05-20T00:00:00Z\","
                + "\"discount_type\":\"CURRENCY\",\"discount_value\":7}");

        assertThat(other.offers(CODES, YUAN).get(0))
                .isEqualTo(new VoucherOffer(
                        "SORRY1",
                        Optional.empty(),
                        Optional.of(Money.of("7", "CNY")),
                        Instant.parse("2026-05-20T00:00:00Z")));
    }

    @Test
    void anActionThatIsSwitchedOffOrWasNotReadBackOffersNothing() {
        IssuedVoucher made = issued(DiscountType.PERCENT);
        actions.turn(made.action(), false);
        IssuedVoucher off = vouchers.readBack(made.action(), made.wanted());
        IssuedVoucher unread = new IssuedVoucher(made.action(), made.wanted(), Optional.empty(), false);

        assertThatThrownBy(() -> off.offers(CODES, YUAN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no code of action " + made.action() + " can be offered: it is switched off");
        assertThatThrownBy(() -> unread.offers(CODES, YUAN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no code of action " + made.action() + " can be offered: it was not read back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "is_turn_on":true                                                          | Ozon does not state action_parameters
            "action_parameters":{"discount_type":"PERCENT","discount_value":7}         | Ozon does not state date_end
            "action_parameters":{"date_end":"2026-05-20T00:00:00Z","discount_type":"PERCENT"} | Ozon does not state discount_value
            "action_parameters":{"date_end":"2026-05-20T00:00:00Z","discount_value":7} | Ozon does not state discount_type
            "action_parameters":{"date_end":"2026-05-20T00:00:00Z","discount_value":7,"discount_type":"FINAL_PRICE"} | discount_type: PERCENT or CURRENCY, Ozon states FINAL_PRICE
            """)
    void whatOzonDoesNotStateIsNotMadeUp(String members, String missing) {
        assertThatThrownBy(() -> read(members).offers(CODES, YUAN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no code of action 1 can be offered: " + missing);
    }

    @Test
    void aDiscountThatIsNoneIsRefused() {
        IssuedVoucher twice = read("\"action_parameters\":{\"date_end\":\"2026-05-20T00:00:00Z\","
                + "\"discount_type\":\"PERCENT\",\"discount_value\":200}");

        assertThatThrownBy(() -> twice.offers(CODES, YUAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percent: above 0 up to 100, got 200 %");
    }

    @Test
    void aPlanGivesTheFirstCodeToTheBuyerInItsDraft() {
        List<VoucherOffer> offers = switchedOn(DiscountType.PERCENT).offers(CODES, YUAN);
        RecoveryPlan plan = RecoveryPlanner.with(
                        ShopMeans.unknown(ZoneId.of("Europe/Moscow")).vouchers(offers))
                .plan(lost());

        assertThat(plan.step(RecoveryStep.OfferVoucher.class).orElseThrow().step())
                .isEqualTo(new RecoveryStep.OfferVoucher(offers));
        assertThat(plan.step(RecoveryStep.Write.class).orElseThrow().step())
                .extracting(step -> ((RecoveryStep.Write) step).parts())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(new LetterPart.Compensation("SORRY1", "12.5 %", LocalDate.of(2026, 5, 31)));
    }

    private static RecoveryCase lost() {
        Posting posting = Posting.builder(PostingNumber.of("70350003-0001-1"))
                .scheme(Scheme.FBS)
                .status(Status.CANCELLED)
                .lines(List.of(Line.of(new Sku(1), "A", "lamp", 1, Money.of("500", "CNY"))))
                .build();
        return RecoveryCase.of(Judgement.of(posting, NOW), ExpectedCharges.notKnown(Message.of("index.none")))
                .with(ContactFacts.UNKNOWN);
    }

    private IssuedVoucher issued(DiscountType counts) {
        VoucherTerms terms = new VoucherTerms("Sorry " + counts, NOW, END, 10_000, new BigDecimal("12.5"), List.of());
        return vouchers.issue(new VoucherRequest(terms, counts, new VoucherCodes(VoucherType.UNIQUE, 2, true)));
    }

    private IssuedVoucher switchedOn(DiscountType counts) {
        IssuedVoucher made = issued(counts);
        actions.turn(made.action(), true);
        return vouchers.readBack(made.action(), made.wanted());
    }

    /** An action of which Ozon states only these members beside its number. */
    private IssuedVoucher read(String members) {
        ozon.misbehaveAt(
                LIST,
                Fault.says("{\"actions\":[],\"total\":0}"),
                Fault.says("{\"actions\":[{\"action_id\":1," + members + "}],\"total\":1}"));
        ozon.misbehaveAt(CREATE, Fault.says("{\"action_id\":1}"));
        return issued(DiscountType.PERCENT);
    }
}
