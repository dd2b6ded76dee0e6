package io.github.ozonexpiry.client.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.client.ActionCalls;
import io.github.ozonexpiry.client.ConnectionFailure;
import io.github.ozonexpiry.client.OzonError;
import io.github.ozonexpiry.client.UnreadableAnswer;
import io.github.ozonexpiry.client.action.ActionQuery;
import io.github.ozonexpiry.client.action.DiscountType;
import io.github.ozonexpiry.client.action.VoucherCodes;
import io.github.ozonexpiry.client.action.VoucherTerms;
import io.github.ozonexpiry.client.action.VoucherType;
import io.github.ozonexpiry.client.offer.VoucherDifference.Member;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import io.github.ozonexpiry.sandbox.Asked;
import io.github.ozonexpiry.sandbox.Fault;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 8.1. */
class VoucherIssueTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final Instant END = Instant.parse("2026-06-01T00:00:00Z");
    private static final String CREATE = "/v1/seller-actions/create/voucher";
    private static final String LIST = "/v1/seller-actions/list";
    private static final VoucherTerms TERMS =
            new VoucherTerms("Извините за отмену", NOW, END, 10_000, new BigDecimal("12.5"), List.of());
    private static final VoucherRequest WANTED =
            new VoucherRequest(TERMS, DiscountType.PERCENT, new VoucherCodes(VoucherType.UNIQUE, 5, true));

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
    void whatOzonMadeIsReadBackAndIsAsWanted() {
        IssuedVoucher issued = vouchers.issue(WANTED);

        assertThat(issued.readBack())
                .hasValueSatisfying(action -> assertThat(action.actionId()).isEqualTo(Stated.of(issued.action())));
        assertThat(issued.differences()).isEmpty();
        assertThat(issued.foundAfterFailure()).isFalse();
        assertThat(ozon.asked()).extracting(Asked::path).containsExactly(LIST, CREATE, LIST);
    }

    @Test
    void whetherTheCodesAreOpenIsNotKnownWhereOzonRepeatsWhatItWasSent() {
        IssuedVoucher issued = vouchers.issue(WANTED);

        assertThat(issued.openness()).isEqualTo(new Openness(true, Stated.of(true)));
        assertThat(words(issued)).singleElement().asString().startsWith("is_private was sent as true and read as true");
    }

    @Test
    void ofAnotherNumberThanWantedEverythingIsSaid() {
        ozon.misbehaveAt(LIST, Fault.says("{\"actions\":[],\"total\":0}"), Fault.says("""
                {"actions":[{"action_id":1,"action_parameters":{"title":"Sorry","type":"DISCOUNT",
                "date_start":"2026-05-05T12:00:01Z","date_end":"2026-06-01T00:00:01Z","budget":9999.5,"discount_type":"CURRENCY",
                "discount_value":12,"voucher_parameters":{"type":"ONE","count_codes":4,"is_private":false}}}],"total":1}"""));
        ozon.misbehaveAt(CREATE, Fault.says("{\"action_id\":1}"));

        IssuedVoucher issued = vouchers.issue(WANTED);

        assertThat(issued.differences())
                .containsExactly(
                        differs(Member.TITLE, "Извините за отмену", "Sorry"),
                        differs(Member.DATE_START, "2026-05-05T12:00:00Z", "2026-05-05T12:00:01Z"),
                        differs(Member.DATE_END, "2026-06-01T00:00:00Z", "2026-06-01T00:00:01Z"),
                        differs(Member.BUDGET, "10000", "9999.5"),
                        differs(Member.DISCOUNT_VALUE, "12.5", "12"),
                        differs(Member.TYPE, "VOUCHER_DISCOUNT", "DISCOUNT"),
                        differs(Member.DISCOUNT_TYPE, "PERCENT", "CURRENCY"),
                        differs(Member.VOUCHER_TYPE, "UNIQUE", "ONE"),
                        differs(Member.COUNT_CODES, "5", "4"));
        assertThat(issued.openness().open()).contains(true);
        assertThat(words(issued))
                .hasSize(10)
                .contains("budget: wanted 10000, Ozon says 9999.5")
                .last()
                .asString()
                .startsWith("The codes are open to all buyers");
    }

    @Test
    void whatOzonDoesNotSayIsADifferenceAndLeavesOpennessUnknown() {
        ozon.misbehaveAt(
                LIST,
                Fault.says("{\"actions\":[],\"total\":0}"),
                Fault.says("{\"actions\":[{\"action_id\":1,\"action_parameters\":{}}],\"total\":1}"));
        ozon.misbehaveAt(CREATE, Fault.says("{\"action_id\":1}"));

        IssuedVoucher issued = vouchers.issue(WANTED);

        assertThat(issued.differences())
                .hasSize(9)
                .allSatisfy(difference -> assertThat(difference.stated()).isEmpty());
        assertThat(words(issued))
                .contains("number of codes: wanted 5, Ozon says nothing")
                .contains("is_private was sent as true and not read back: whether the codes are open to all is not"
                        + " known");
    }

    @Test
    void aNumberWrittenOtherwiseIsTheSameNumber() {
        ozon.misbehaveAt(LIST, Fault.says("{\"actions\":[],\"total\":0}"), Fault.says("""
                {"actions":[{"action_id":1,"action_parameters":{"title":"Извините за отмену","type":"VOUCHER_DISCOUNT",
                "date_start":"2026-05-05T15:00:00+03:00","date_end":"2026-06-01T00:00:00.000Z","budget":10000.00,
                "discount_type":"PERCENT","discount_value":12.50,
                "voucher_parameters":{"type":"UNIQUE","count_codes":"5","is_private":true}}}],"total":1}"""));
        ozon.misbehaveAt(CREATE, Fault.says("{\"action_id\":1}"));

        assertThat(vouchers.issue(WANTED).differences()).isEmpty();
    }

    @Test
    void aTitleThatIsTakenIsRefusedAndNothingMade() {
        IssuedVoucher first = vouchers.issue(WANTED);

        VoucherTitleTaken taken = catchThrowableOfType(VoucherTitleTaken.class, () -> vouchers.issue(WANTED));

        assertThat(taken.actions()).containsExactly(first.action());
        assertThat(taken.title()).isEqualTo("Извините за отмену");
        assertThat(taken.unread()).isZero();
        assertThat(taken).hasMessageContaining("actions [" + first.action() + "] have it");
        assertThat(made()).isEqualTo(1);
        assertThat(vouchers.readBack(first.action(), WANTED).differences()).isEmpty();
    }

    @Test
    void anotherTitleIsNoHindranceAndSpaceAroundItNoDifference() {
        shop.actions().add("Извините за отмену!", NOW, END, 100);
        vouchers.issue(WANTED);
        assertThat(made()).isEqualTo(2);

        VoucherTerms spaced = new VoucherTerms(" Извините за отмену ", NOW, END, 1, BigDecimal.ONE, List.of());
        assertThatThrownBy(() -> vouchers.issue(new VoucherRequest(spaced, WANTED.counts(), WANTED.codes())))
                .isInstanceOf(VoucherTitleTaken.class);
    }

    @Test
    void afterAFailureThatMadeItTheActionIsFoundByItsTitle() {
        ozon.misbehaveAt(CREATE, Fault.cutBeforeAnswer());

        IssuedVoucher issued = vouchers.issue(WANTED);

        assertThat(issued.foundAfterFailure()).isTrue();
        assertThat(issued.differences()).isEmpty();
        assertThat(words(issued).get(0)).contains("action " + issued.action() + " of this title exists");
        assertThat(made()).isEqualTo(1);
        assertThat(ozon.asked()).extracting(Asked::path).containsOnlyOnce(CREATE);
    }

    @Test
    void afterAFailureThatDidNotMakeItTheFailureIsTold() {
        ozon.misbehaveAt(CREATE, Fault.cutBeforeAnswer().withoutDoing());

        assertThatThrownBy(() -> vouchers.issue(WANTED)).isInstanceOf(ConnectionFailure.class);
        assertThat(made()).isZero();
        assertThat(vouchers.issue(WANTED).foundAfterFailure()).isFalse();
    }

    @Test
    void aRefusalIsToldWithoutAnotherLook() {
        ozon.misbehaveAt(CREATE, Fault.obsolete());

        assertThatThrownBy(() -> vouchers.issue(WANTED)).isInstanceOf(OzonError.class);
        assertThat(ozon.asked()).extracting(Asked::path).containsExactly(LIST, CREATE);
    }

    @Test
    void anAnswerWithoutActionIsLookedIntoAsAFailure() {
        ozon.misbehaveAt(CREATE, Fault.says("{}"));
        assertThatThrownBy(() -> vouchers.issue(WANTED)).isInstanceOf(UnreadableAnswer.class);

        ozon.misbehaveAt(CREATE, Fault.says("{}").afterDoing());
        assertThat(vouchers.issue(WANTED).foundAfterFailure()).isTrue();
    }

    @Test
    void whereLookingFailsAsWellBothFailuresAreTold() {
        ozon.misbehaveAt(LIST, Fault.says("{\"actions\":[],\"total\":0}"), Fault.pageForPeople());
        ozon.misbehaveAt(CREATE, Fault.cutBeforeAnswer());

        assertThatThrownBy(() -> vouchers.issue(WANTED))
                .isInstanceOf(ConnectionFailure.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    @Test
    void whatCannotBeReadBackIsMadeAllTheSameAndSaysSo() {
        ozon.misbehaveAt(LIST, Fault.says("{\"actions\":[],\"total\":0}"), Fault.pageForPeople());

        IssuedVoucher issued = vouchers.issue(WANTED);

        assertThat(issued.readBack()).isEmpty();
        assertThat(issued.differences()).isEmpty();
        assertThat(words(issued))
                .containsExactly(
                        "Action " + issued.action()
                                + " was made but could not be read back: read it before giving a code to anybody",
                        "is_private was sent as true and not read back: whether the codes are open to all is not"
                                + " known");
        assertThat(vouchers.readBack(issued.action(), WANTED).readBack()).isPresent();
    }

    @Test
    void anotherActionThanTheOneAskedForIsNotTakenForIt() {
        IssuedVoucher issued = vouchers.issue(WANTED);
        ozon.misbehaveAt(
                LIST,
                Fault.says("{\"actions\":[{\"action_id\":99,\"action_parameters\":{\"title\":\"x\"}}],\"total\":1}"));

        assertThat(vouchers.readBack(issued.action(), WANTED).readBack()).isEmpty();
    }

    @Test
    void whileATitleCannotBeReadNothingIsMade() {
        ozon.misbehaveAt(
                LIST,
                Fault.says("{\"actions\":[{\"action_id\":7},{\"action_id\":\"no number\"},"
                        + "{\"action_parameters\":{\"title\":\"Извините за отмену\"}}],\"total\":3}"));

        VoucherTitleTaken taken = catchThrowableOfType(VoucherTitleTaken.class, () -> vouchers.issue(WANTED));

        assertThat(taken.actions()).isEmpty();
        assertThat(taken.unread()).isEqualTo(3);
        assertThat(made()).isZero();
    }

    @Test
    void wherePrivateWasTurnedAroundBothTextsSayTheSame() {
        assertThat(new Openness(true, Stated.of(false)).open()).contains(true);
        assertThat(new Openness(false, Stated.of(true)).open()).contains(false);
        assertThat(new Openness(false, Stated.of(false)).open()).isEmpty();
        assertThat(new Openness(false, Stated.absent()).open()).isEmpty();
        assertThat(new Openness(false, Stated.of(false)).byCreating()).isFalse();
        assertThat(new Openness(true, Stated.of(false)).byCreating()).isTrue();
        assertThat(new Openness(false, Stated.of(false)).byListing()).contains(true);
        assertThat(new Openness(false, Stated.of(true)).message().key()).isEqualTo("voucher.private.HIDDEN");
    }

    @Test
    void requestsThatCannotBeMadeDoNotExist() {
        assertThatThrownBy(() -> new VoucherRequest(TERMS, DiscountType.RUB, WANTED.codes()))
                .hasMessage("discount_type: PERCENT or CURRENCY, got RUB");
        VoucherTerms blank = new VoucherTerms("  ", NOW, END, 1, BigDecimal.ONE, List.of());
        assertThatThrownBy(() -> new VoucherRequest(blank, DiscountType.CURRENCY, WANTED.codes()))
                .hasMessage("title: must not be blank, got '  '");
    }

    private long made() {
        return actions.list(ActionQuery.ALL).items(broken -> {}).count();
    }

    private static VoucherDifference differs(Member member, String wanted, String stated) {
        return new VoucherDifference(member, wanted, Optional.of(stated));
    }

    private static List<String> words(IssuedVoucher issued) {
        return issued.messages().stream()
                .map(VoucherTexts.in(Language.ENGLISH, ZoneOffset.UTC)::say)
                .toList();
    }
}
