package io.github.ozonexpiry.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexEstimateTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-10");
    private static final Instant CREATED = Instant.parse("2026-05-02T00:00:00Z");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    private final IndexLedger ledger =
            new IndexLedger(IndexPolicy.russiaEstimate(), LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30"));

    @Test
    void whatOzonStatesCountsAndTheEstimateStandsBesideIt() { // RU-A1
        tellThreeOfWhichOneErredAndOneMayHave();

        IndexEstimate index = IndexEstimate.russia(ledger, DAY, Optional.of(Percent.of("2.5")));

        assertThat(index.origin()).isEqualTo(new Origin.Stated("index_by_date"));
        assertThat(ENGLISH.say(index.message()))
                .isEqualTo("error index: Ozon states 2.5 %; our estimate 33.33 % to 66.67 %");
    }

    @Test
    void whereOzonStatesNothingItIsAnEstimateAndSaysSo() {
        IndexEstimate index = IndexEstimate.russia(ledger, DAY, Optional.empty());

        assertThat(index.origin()).isEqualTo(new Origin.Estimated(RuleId.of("RU-A2")));
        assertThat(ENGLISH.say(index.message()))
                .isEqualTo("error index: Ozon states nothing; our estimate no index, for no shipment counts"
                        + " to no index, for no shipment counts");
    }

    @Test
    void itSaysAllThatItAssumes() {
        assertThat(IndexEstimate.russia(ledger, DAY, Optional.empty()).assumptions())
                .extracting(ENGLISH::say)
                .startsWith(
                        "Ozon publishes no formula of this index; its own figure counts",
                        "errors are cancellations through the seller and late hand-overs, each posting once (RU-A2)",
                        "days in the window: 14 (no rule of this index; taken from I-02)")
                .hasSize(9);
    }

    @Test
    void anEstimateThatHidesWhatItAssumesIsRefused() {
        assertThatThrownBy(() -> new IndexEstimate(DAY, Optional.empty(), ledger.on(DAY), List.of()))
                .hasMessage("an estimate of 2026-05-10 must say what it assumes");
        assertThatThrownBy(() -> new IndexEstimate(
                        DAY.plusDays(1),
                        Optional.empty(),
                        ledger.on(DAY),
                        IndexPolicy.russiaEstimate().assumptions()))
                .hasMessage("an estimate of 2026-05-11 from the index of 2026-05-10");
    }

    private void tellThreeOfWhichOneErredAndOneMayHave() {
        When may = When.at(CREATED.plusSeconds(86_400));
        ledger.record(PostingNumber.of("1-1-1"), new IndexOutcome.SellerError(CREATED, may), CREATED);
        ledger.record(PostingNumber.of("2-1-1"), new IndexOutcome.PerhapsError(CREATED, may), CREATED);
        ledger.record(PostingNumber.of("3-1-1"), new IndexOutcome.Shipment(CREATED), CREATED);
    }
}
