package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.ENGLISH;
import static io.github.ozonexpiry.aftermath.Words.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.audit.AuditPolicy;
import io.github.ozonexpiry.audit.Basis;
import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.audit.Billed.Source;
import io.github.ozonexpiry.audit.ChargeKind;
import io.github.ozonexpiry.audit.Expected;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amounts of W-03: 3 % of 300 CNY are 9 CNY; billed by the yellow zone's 6 % (I-05) they are 18. */
class ChargeLinesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-13");
    private static final PostingNumber OTHER = PostingNumber.of("70350001-0002-1");

    @Test
    void eachSideHasItsOwnLabelThenWhatExplainsTheDifferenceAndWhetherToObject() {
        Expected expected = expected(Closed.NUMBER).from(Basis.of(cny("300"), Percent.of("3")));
        Detail detail = new Detail(
                Optional.of(Percent.of("6")),
                Optional.of(cny("300")),
                Optional.of(new BigDecimal("10.5")),
                Optional.of(true));

        assertThat(lines(List.of(expected), List.of(billed(Source.ERROR_LIST, "", Closed.NUMBER, "18", detail))))
                .startsWith(
                        "COMPUTED, ozon-expiry: computed for 70350001-0001-1, cancellation through the seller,"
                                + " 2026-05-13: 9 CNY",
                        "STATED, Ozon, ERROR_LIST: error list, 2026-05-13: cancellation through the seller"
                                + " (SELLER_CANCELLATION), 18 CNY",
                        "STATED, Ozon, ERROR_LIST: Ozon's percent: 6 %",
                        "STATED, Ozon, ERROR_LIST: Ozon's price of the goods: 300 CNY",
                        "STATED, Ozon, ERROR_LIST: Ozon's error index: 10.5 %",
                        "STATED, Ozon, ERROR_LIST: Ozon calls the posting preferential; what that does to the charge is"
                                + " not known (L-21)",
                        "COMPUTED, ozon-expiry: billed less computed: 9 CNY",
                        "COMPUTED, ozon-expiry: Ozon counts with 6 % instead of 3 %, another zone: with it the amount"
                                + " is exact")
                .endsWith("ESTIMATED, ozon-expiry: Whether to object is not known: Ozon counts with another number; if"
                        + " yours is right, object");
    }

    @Test
    void anAccrualIsFoundAgainByItsNumberAndNoPreferenceIsNotMentioned() {
        Detail none = new Detail(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));

        assertThat(lines(
                        List.of(expected(Closed.NUMBER)),
                        List.of(billed(Source.ACCRUAL_OF_POSTING, "77", Closed.NUMBER, "9", none))))
                .containsExactly(
                        "COMPUTED, ozon-expiry: computed for 70350001-0001-1, cancellation through the seller,"
                                + " 2026-05-13: 9 CNY",
                        "STATED, Ozon, ACCRUAL_OF_POSTING 77: accruals of the posting, 2026-05-13: cancellation through"
                                + " the seller (SELLER_CANCELLATION), 9 CNY",
                        "COMPUTED, ozon-expiry: billed less computed: 0 CNY",
                        "COMPUTED, ozon-expiry: Not worth objecting: it is what the rules give");
    }

    @Test
    void aCostThatIsNotKnownSaysWhyAndHowItWasTried() {
        Expected unknown = new Expected(
                Closed.NUMBER,
                ChargeKind.CANCELLATION,
                DAY,
                new Expected.Cost.NotKnown(Message.of("cost.notKnown.charge")),
                Optional.empty(),
                List.of(Message.of("cost.notKnown.noLadder")));

        assertThat(lines(List.of(unknown), List.of()))
                .containsExactly(
                        "COMPUTED, ozon-expiry: computed for 70350001-0001-1, cancellation through the seller,"
                                + " 2026-05-13: not known, neither a charge nor rate and price are stated",
                        "COMPUTED, ozon-expiry: Ozon states no tariff steps",
                        "COMPUTED, ozon-expiry: not compared: what it should cost is not known: neither a charge nor"
                                + " rate and price are stated",
                        "ESTIMATED, ozon-expiry: Whether to object is not known: it could not be compared");
    }

    @Test
    void aRowWithoutAnAmountSaysSo() {
        Billed row = new Billed(
                Source.ERROR_LIST,
                "",
                ChargeKind.CANCELLATION,
                "SELLER_CANCELLATION",
                Optional.of(Closed.NUMBER),
                DAY,
                Optional.empty(),
                Detail.NONE);

        assertThat(lines(List.of(), List.of(row)))
                .startsWith("STATED, Ozon, ERROR_LIST: error list, 2026-05-13: cancellation through the seller"
                        + " (SELLER_CANCELLATION), no amount");
    }

    @Test
    void linesOfOtherPostingsAreLeftOut() {
        Audit audit = audit(List.of(expected(Closed.NUMBER), expected(OTHER)), List.of());

        assertThat(dossier(audit).audit()).hasSize(1);
        assertThat(dossier(audit).audit().get(0).sides().posting()).contains(Closed.NUMBER);
    }

    @Test
    void aSumOfADayConcernsEachPostingThatIsAPartOfIt() {
        Billed lump = new Billed(
                Source.ACCRUAL_OF_DAY,
                "5",
                ChargeKind.ERROR,
                "93",
                Optional.empty(),
                DAY,
                Optional.of(cny("18")),
                Detail.NONE);
        Audit computed = audit(List.of(expected(OTHER), expected(Closed.NUMBER)), List.of(lump));
        Audit listed = audit(List.of(), List.of(lump, billed(Source.ERROR_LIST, "", Closed.NUMBER, "18", Detail.NONE)));
        Audit foreign = audit(List.of(), List.of(lump));

        assertThat(dossier(computed).audit())
                .anyMatch(line -> line.sides().posting().isEmpty());
        assertThat(dossier(listed).audit())
                .anyMatch(line -> line.sides().posting().isEmpty());
        assertThat(lines(dossier(listed).charges()))
                .contains("STATED, Ozon, ACCRUAL_OF_DAY 5: accruals of the day, 2026-05-13: error index exceeded (93),"
                        + " 18 CNY");
        assertThat(dossier(foreign).audit()).isEmpty();
    }

    static Expected expected(PostingNumber posting) {
        return Expected.of(posting, ChargeKind.CANCELLATION, DAY, cny("9"));
    }

    static Audit audit(List<Expected> expected, List<Billed> billed) {
        return Audit.of(expected, billed, AuditPolicy.of(DAY, DAY, DAY.plusDays(3)));
    }

    private static List<String> lines(List<Expected> expected, List<Billed> billed) {
        return lines(dossier(audit(expected, billed)).charges());
    }

    private static Dossier dossier(Audit audit) {
        return Dossier.of(Closed.posting().file(), Optional.of(audit), Optional.empty(), may("20 12:00"));
    }

    private static List<String> lines(List<DossierLine> lines) {
        return lines.stream()
                .map(line -> line.basis() + ", " + line.source() + ": " + ENGLISH.say(line.text()))
                .toList();
    }

    private static Billed billed(Source source, String reference, PostingNumber posting, String cny, Detail detail) {
        return new Billed(
                source,
                reference,
                ChargeKind.CANCELLATION,
                "SELLER_CANCELLATION",
                Optional.of(posting),
                DAY,
                Optional.of(cny(cny)),
                detail);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
