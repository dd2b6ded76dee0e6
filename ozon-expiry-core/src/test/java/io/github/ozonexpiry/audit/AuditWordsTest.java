package io.github.ozonexpiry.audit;

import static io.github.ozonexpiry.audit.Charges.DAY;
import static io.github.ozonexpiry.audit.Charges.ONE;
import static io.github.ozonexpiry.audit.Charges.POLICY;
import static io.github.ozonexpiry.audit.Charges.TWO;
import static io.github.ozonexpiry.audit.Charges.cancelled;
import static io.github.ozonexpiry.audit.Charges.cny;
import static io.github.ozonexpiry.audit.Charges.costing;
import static io.github.ozonexpiry.audit.Charges.listed;
import static io.github.ozonexpiry.audit.Charges.ofDay;
import static io.github.ozonexpiry.audit.Charges.only;
import static io.github.ozonexpiry.audit.Charges.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.audit.Billed.Detail;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    private static final Detail ALL = new Detail(
            Optional.of(Percent.of("6")),
            Optional.of(cny("300")),
            Optional.of(new BigDecimal("10.5")),
            Optional.of(true));

    @Test
    void aLineTellsBothSidesTheExplanationAndTheAppeal() {
        Expected expected = new Expected(
                ONE,
                ChargeKind.CANCELLATION,
                DAY,
                new Expected.Cost.Known(cny("9")),
                Optional.of(Basis.of(cny("300"), Percent.of("3"))),
                List.of(Message.of("audit.billed.price", cny("300"))));

        assertThat(said(Language.ENGLISH, only(List.of(expected), List.of(with(ALL, listed(ONE, "18"))))))
                .containsExactly(
                        "Posting 70350001-0001-1: Ozon billed 18 CNY, computed is 9 CNY (difference 9 CNY); Ozon's amount counts",
                        "computed for 70350001-0001-1, cancellation through the seller, 2026-05-09: 9 CNY",
                        "Ozon's price of the goods: 300 CNY",
                        "error list, 2026-05-09: cancellation through the seller (CANCELLATION), 18 CNY",
                        "Ozon's percent: 6 %",
                        "Ozon's price of the goods: 300 CNY",
                        "Ozon's error index: 10.5 %",
                        "Ozon calls the posting preferential; what that does to the charge is not known (L-21)",
                        "Ozon counts with 6 % instead of 3 %, another zone: with it the amount is exact",
                        "Whether to object is not known: Ozon counts with another number; if yours is right, object",
                        "No deadline in days is known; Ozon leaves the current day out of the index so that you can object on"
                                + " the same day, through support (I-12)");
    }

    @Test
    void aLineThatMatchesHasNothingToExplain() {
        assertThat(said(Language.ENGLISH, only(List.of(cancelled(ONE, "9")), List.of(listed(ONE, "9")))))
                .containsExactly(
                        "Posting 70350001-0001-1: billed as computed, 9 CNY",
                        "computed for 70350001-0001-1, cancellation through the seller, 2026-05-09: 9 CNY",
                        "error list, 2026-05-09: cancellation through the seller (CANCELLATION), 9 CNY",
                        "Not worth objecting: it is what the rules give");
    }

    @Test
    void aPostingThatIsNotPreferentialIsNotCalledSo() {
        Detail not = new Detail(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));

        assertThat(said(Language.ENGLISH, only(List.of(cancelled(ONE, "9")), List.of(with(not, listed(ONE, "9"))))))
                .noneMatch(sentence -> sentence.contains("preferential"));
    }

    @Test
    void whatNothingExplainsSaysSo() {
        assertThat(said(Language.ENGLISH, only(List.of(cancelled(ONE, "9")), List.of())))
                .startsWith("Posting 70350001-0001-1: computed is 9 CNY, nothing was billed")
                .contains("no published number explains it");
        assertThat(said(Language.RUSSIAN, only(List.of(), List.of(listed(ONE, "9")))))
                .startsWith("Отправление 70350001-0001-1: Ozon начислил 9 CNY, ничего не рассчитано")
                .contains("опубликованными числами это не объясняется");
    }

    @Test
    void whatWasNotComparedSaysWhy() {
        Expected unknown = new Expected(
                ONE,
                ChargeKind.CANCELLATION,
                DAY,
                new Expected.Cost.NotKnown(Message.of("cost.notKnown.charge")),
                Optional.empty(),
                List.of());
        Billed bare = costing(Optional.empty(), listed(ONE, "9"));

        assertThat(said(Language.CHINESE, only(List.of(unknown), List.of(bare))))
                .containsExactly(
                        "货件 70350001-0001-1：未能核对：应收金额不明：既没有金额，也没有费率和价格",
                        "计算：70350001-0001-1，卖家责任取消，2026-05-09：不明，既没有金额，也没有费率和价格",
                        "错误列表，2026-05-09：卖家责任取消（CANCELLATION），未给出金额",
                        "是否值得申诉不明：未能核对",
                        "申诉期限的天数未知；Ozon 计算指数时不含当天，以便您当天通过客服申诉（I-12）");
    }

    @Test
    void theSumOfADayNamesWhatTheListHasOfIt() {
        AuditLine line = Audit.of(List.of(), List.of(listed(ONE, "125"), listed(TWO, "9"), ofDay("1", "134")), POLICY)
                .lines()
                .get(2);

        assertThat(said(Language.ENGLISH, line))
                .containsExactly(
                        "Sum of the day 2026-05-09: billed 134 CNY, the same that the error list names one by one",
                        "accruals of the day, 2026-05-09: error index exceeded (ERROR), 134 CNY",
                        "single charges of the error list that are a part of it stand in lines of their own:"
                                + " 70350001-0001-1, 70350001-0002-1",
                        "Not worth objecting: the single charges are judged in lines of their own");
    }

    @Test
    void theSumOfADayThatDiffersSaysThatTheListIsPartOfIt() {
        AuditLine line = Audit.of(List.of(), List.of(listed(ONE, "125"), ofDay("1", "134")), POLICY)
                .lines()
                .get(1);

        assertThat(said(Language.ENGLISH, line))
                .startsWith("Sum of the day 2026-05-09: Ozon billed 134 CNY, computed and listed one by one are 125 CNY"
                        + " (difference 9 CNY); Ozon's amount counts");
    }

    private static List<String> said(Language language, AuditLine line) {
        Wording wording = Wording.in(language, ZoneOffset.UTC);
        return line.messages().stream().map(wording::say).toList();
    }
}
