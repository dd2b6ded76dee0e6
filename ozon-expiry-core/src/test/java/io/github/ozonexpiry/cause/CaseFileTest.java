package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.stock.StockHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {

    private static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant NOON = NINE.plus(Duration.ofHours(3));
    private static final Instant DEADLINE = NINE.plus(Duration.ofHours(24));
    private static final Workload MORNING = new Workload(NINE, NOON, 50, 40);
    private static final StockHistory STOCK = StockHistory.of(new Sku(77))
            .counted(NINE, 5, 1)
            .listed(NINE, 4, 0)
            .sent(TEN, 4)
            .soldElsewhere(TEN, 2)
            .arriving(NINE, NOON, 10)
            .build();

    @ParameterizedTest
    @EnumSource(CaseInput.class)
    void anInputThatIsLeftOutIsNotThereAndAllOthersAre(CaseInput left) {
        CaseFile all = full().build();
        CaseFile rest = all.without(left);

        assertThat(all.has(left)).isTrue();
        assertThat(present(rest)).isEqualTo(EnumSet.complementOf(EnumSet.of(left)));
        assertThat(rest.posting()).isEqualTo(all.posting());
        assertThat(rest.schedule().all()).isEqualTo(all.schedule().all());
        assertThat(rest.listed()).isEqualTo(all.listed());
        assertThat(rest.policy()).isEqualTo(all.policy());
        assertThat(rest.without(left).history()).isEqualTo(rest.history());
    }

    @ParameterizedTest
    @EnumSource(CaseInput.class)
    void whatIsLeftOutOneByOneLeavesTheOtherInputsAsTheyWere(CaseInput left) {
        CaseFile all = full().build();
        CaseFile rest = all.without(left);

        for (CaseInput other : EnumSet.complementOf(EnumSet.of(left))) {
            assertThat(of(other, rest)).as("%s", other).isEqualTo(of(other, all));
        }
    }

    @Test
    void withoutAnyInputTheLastLookIsLeft() {
        CaseFile bare = full().build();
        for (CaseInput input : CaseInput.values()) {
            bare = bare.without(input);
        }

        assertThat(present(bare)).isEmpty();
        assertThat(bare.history()).isEqualTo(PostingHistory.seen(NOON, posting(Status.AWAITING_DELIVER)));
        assertThat(present(CaseFile.of(bare.history()).build())).isEmpty();
    }

    @Test
    void anEarlierLookOrAToldChangeIsAnInput() {
        PostingHistory once = PostingHistory.seen(NOON, posting(Status.AWAITING_DELIVER));
        PostingHistory told = once.toBuilder()
                .told(Word.of(Status.AWAITING_DELIVER), TEN, TEN)
                .build();
        PostingHistory twice =
                once.toBuilder().seen(NINE, posting(Status.AWAITING_PACKAGING)).build();

        assertThat(CaseFile.of(once).build().has(CaseInput.EARLIER_LOOKS)).isFalse();
        assertThat(CaseFile.of(told).build().has(CaseInput.EARLIER_LOOKS)).isTrue();
        assertThat(CaseFile.of(twice).build().has(CaseInput.EARLIER_LOOKS)).isTrue();
    }

    @Test
    void whatWasSentToOzonIsAnInputLikeWhatItListed() {
        StockHistory sent = StockHistory.of(new Sku(77)).sent(TEN, 4).build();

        assertThat(bare().stock(sent).build().has(CaseInput.LISTED_STOCK)).isTrue();
        assertThat(bare().stock(sent).build().has(CaseInput.OWN_STOCK)).isFalse();
    }

    @Test
    void noDayOffIsAnAnswerToo() {
        assertThat(bare().daysOff(Set.of()).build().has(CaseInput.DAYS_OFF)).isTrue();
        assertThat(bare().build().has(CaseInput.DAYS_OFF)).isFalse();
    }

    @Test
    void whatWasKnownAtAMomentIsACaseToo() {
        CaseFile atTen = full().build().asOf(TEN).orElseThrow();

        assertThat(atTen.posting()).isEqualTo(posting(Status.AWAITING_PACKAGING));
        assertThat(atTen.history()).isEqualTo(history().asOf(TEN));
        assertThat(atTen.stocks()).isEqualTo(Map.of(new Sku(77), STOCK.asOf(TEN)));
        assertThat(atTen.workloads()).containsExactly(MORNING);
        assertThat(atTen.terms()).isPresent();
        assertThat(full().build().asOf(NINE).orElseThrow().workloads()).containsExactly(MORNING);
        assertThat(full().workload(new Workload(NOON, DEADLINE, 1, 1))
                        .build()
                        .asOf(TEN)
                        .orElseThrow()
                        .workloads())
                .containsExactly(MORNING);
        assertThat(full().build().asOf(NINE.minusNanos(1))).isEmpty();
    }

    @Test
    void aCaseNeedsALook() {
        PostingHistory never = PostingHistory.of(PostingNumber.of("1-1-1")).build();

        assertThatThrownBy(() -> CaseFile.of(never))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("never looked at: 1-1-1");
    }

    @Test
    void itsDeadlinesAreThoseThatOzonStatesUnlessOthersAreGiven() {
        DeadlineSchedule none = DeadlineSchedule.stated(aPosting().build());

        assertThat(bare().build().schedule().of(DeadlineKind.RECOMMENDED_SHIP)).isPresent();
        assertThat(bare().schedule(none).build().schedule()).isSameAs(none);
    }

    @Test
    void itIsJudgedByItsOwnPolicyAndRow() {
        Instant now = DEADLINE.minus(Duration.ofHours(2));

        assertThat(bare().build().judgement(now).state()).isInstanceOf(PostingState.AtRisk.class);
        assertThat(bare().policy(JudgementPolicy.DEFAULT.withRiskHorizon(Duration.ofHours(1)))
                        .build()
                        .judgement(now)
                        .state())
                .isInstanceOf(PostingState.OnTime.class);
        assertThat(full().build().listed()).contains(row("10000001-0001-1"));
        assertThatThrownBy(() -> bare().listed(row("2-2-2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the case of 10000001-0001-1 is told of 2-2-2");
    }

    @Test
    void workloadsStandInTheOrderOfTimeAndOnce() {
        Workload longer = new Workload(NINE, DEADLINE, 5, 5);
        Workload later = new Workload(TEN, NOON, 5, 5);

        assertThat(bare().workload(later)
                        .workload(longer)
                        .workload(MORNING)
                        .workload(later)
                        .build()
                        .workloads())
                .containsExactly(MORNING, longer, later);
    }

    @Test
    void aLaterStockOfTheSameProductReplacesTheEarlierOne() {
        StockHistory other = StockHistory.of(new Sku(77)).sent(NINE, 1).build();

        assertThat(full().stock(other).build().stocks()).isEqualTo(Map.of(new Sku(77), other));
    }

    @Test
    void itsBuilderStartsWithAllItHas() {
        CaseFile all = full().build();
        CaseFile same = all.toBuilder().build();

        assertThat(same).hasToString(all.toString());
        assertThat(all).hasToString("case of history of 10000001-0001-1: 2 looks, 1 changes told, 4 events");
        for (CaseInput input : CaseInput.values()) {
            assertThat(of(input, same)).as("%s", input).isEqualTo(of(input, all));
        }
        assertThat(same.schedule().all()).isEqualTo(all.schedule().all());
        assertThat(same.policy()).isEqualTo(all.policy());
        assertThat(same.listed()).isEqualTo(all.listed());
        assertThat(same.first(Kind.PACKED)).isPresent().isEqualTo(all.history().first(Kind.PACKED));
    }

    @ParameterizedTest
    @EnumSource(names = {"EARLIER_LOOKS", "OWN_STOCK", "LISTED_STOCK", "TERMS", "WORKLOAD", "DAYS_OFF"})
    void aMissingCountOrSettingIsNotKnownAndNeverSilent(CaseInput input) {
        assertThat(input.canBeSilent()).isFalse();
        assertThatThrownBy(() -> bare().recorded(input))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(input.name());
    }

    private static Set<CaseInput> present(CaseFile file) {
        EnumSet<CaseInput> present = EnumSet.noneOf(CaseInput.class);
        for (CaseInput input : CaseInput.values()) {
            if (file.has(input)) {
                present.add(input);
            }
        }
        return present;
    }

    /** What a case has of an input. */
    private static Object of(CaseInput input, CaseFile file) {
        StockHistory stock = file.stocks().get(new Sku(77));
        return switch (input) {
            case EARLIER_LOOKS -> List.of(file.history().looks(), file.history().changes());
            case ORDER_EVENTS -> file.first(Kind.NOTICED);
            case WAREHOUSE_EVENTS -> file.first(Kind.PACKED);
            case CARRIER_EVENTS -> file.first(Kind.SCANNED);
            case GOODS_EVENTS -> file.first(Kind.DEFECTIVE);
            case OWN_STOCK -> stock.own();
            case LISTED_STOCK -> List.of(stock.listed(), stock.sent());
            case OTHER_SALES -> stock.soldElsewhere();
            case ARRIVALS -> stock.arrivals();
            case TERMS -> file.terms();
            case WORKLOAD -> file.workloads();
            case DAYS_OFF -> file.daysOff();
        };
    }

    private static CaseFileBuilder full() {
        return CaseFile.of(history())
                .policy(JudgementPolicy.DEFAULT.withRiskHorizon(Duration.ofHours(2)))
                .listed(row("10000001-0001-1"))
                .terms(HandlingTerms.own().build())
                .stock(STOCK)
                .workload(MORNING)
                .daysOff(List.of(LocalDate.of(2026, 5, 9)));
    }

    private static CaseFileBuilder bare() {
        return CaseFile.of(PostingHistory.seen(NOON, posting(Status.AWAITING_DELIVER)));
    }

    private static PostingHistory history() {
        return PostingHistory.of(PostingNumber.of("10000001-0001-1"))
                .seen(NINE, posting(Status.AWAITING_PACKAGING))
                .seen(NOON, posting(Status.AWAITING_DELIVER))
                .told(Word.of(Status.AWAITING_DELIVER), TEN, TEN)
                .happened(Kind.NOTICED, NINE, "ERP")
                .happened(Kind.PACKED, TEN, "WMS")
                .happened(Kind.SCANNED, NOON, "carrier")
                .happened(Kind.DEFECTIVE, NOON, "WMS")
                .build();
    }

    private static Posting posting(Status status) {
        return aPosting().status(status).shipmentDate(DEADLINE).build();
    }

    private static ErrorIndexEntry row(String number) {
        return new ErrorIndexEntry(
                PostingNumber.of(number), Word.of(ErrorIndexEntry.Type.SELLER_DELAY), Stated.absent(), Stated.absent());
    }
}
