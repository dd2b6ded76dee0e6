package io.github.ozonexpiry.expiry;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 4 of the rules as tables: reason, initiator (C-01) and affect_cancellation_rating (C-02); "-" is what was not said. */
class CancellationTableTest {

    private static final Instant DEADLINE = Instant.parse("2026-05-05T06:44:37Z");
    private static final Instant AFTER = DEADLINE.plus(Duration.ofDays(7));
    private static final List<String> FLAGS = List.of("-", "true", "false");

    /** The column of the rules, "seller's fault": it counts where the flag is not said. 12345 is no documented reason. */
    private static final String REASONS = """
            352   SELLER
            400   SELLER
            401   SELLER
            402   SELLER
            665   NOT_SELLER
            666   UNKNOWN
            667   NOT_SELLER
            12345 UNKNOWN
            -     UNKNOWN
            """;

    /** Type in the answer, initiator in the answer, and whether that one cancels by a timer. */
    private static final String INITIATORS = """
            seller   Продавец        nobody's_timer
            client   Клиент          nobody's_timer
            customer Покупатель      nobody's_timer
            ozon     Ozon            timer
            system   Система         timer
            delivery Служба_доставки nobody's_timer
            courier  Курьер          nobody's_timer
            -        -               nobody's_timer
            """;

    private record Row(String reason, Fault byReason, String type, String initiator, boolean timer, String flag) {

        Fault fault() {
            return flag.equals("-") ? byReason : flag.equals("true") ? Fault.SELLER : Fault.NOT_SELLER;
        }

        boolean flagAndReasonDisagree() {
            boolean sellerAgainst = byReason == Fault.SELLER && flag.equals("false");
            boolean otherAgainst = byReason == Fault.NOT_SELLER && flag.equals("true");
            return sellerAgainst || otherAgainst;
        }

        Cancellation stating(String typeWord, String initiatorWord) {
            return new Cancellation(
                    reason.equals("-") ? Stated.absent() : Stated.of(new ReasonId(Long.parseLong(reason))),
                    Stated.absent(),
                    party(typeWord),
                    party(initiatorWord),
                    Stated.of(true),
                    flag.equals("-") ? Stated.nothing() : Stated.of(Boolean.valueOf(flag)));
        }

        Cancellation byType() {
            return stating(type, "-");
        }

        Cancellation byInitiator() {
            return stating("-", initiator.replace('_', ' '));
        }

        private static Stated<Word<Party>> party(String word) {
            return word.equals("-") ? Stated.nothing("") : Stated.of(Word.read(Party.class, word));
        }
    }

    private static void eachRow(Consumer<Row> check) {
        for (String reasonLine : REASONS.lines().toList()) {
            String[] reason = reasonLine.split(" +", -1);
            for (String initiatorLine : INITIATORS.lines().toList()) {
                String[] initiator = initiatorLine.split(" +", -1);
                for (String flag : FLAGS) {
                    check.accept(new Row(
                            reason[0],
                            Fault.valueOf(reason[1]),
                            initiator[0],
                            initiator[1],
                            initiator[2].equals("timer"),
                            flag));
                }
            }
        }
    }

    @Test
    void theFlagDecidesTheFaultElseTheReasonAndNeverTheInitiator() {
        eachRow(row -> {
            assertThat(judge(row.byType()).fault().orElseThrow().fault())
                    .as("%s", row)
                    .isEqualTo(row.fault());
            assertThat(judge(row.byInitiator()).fault().orElseThrow().fault())
                    .as("%s", row)
                    .isEqualTo(row.fault());
        });
    }

    @Test
    void whereFlagAndReasonDisagreeThatIsShownAndNowhereElse() {
        eachRow(row -> assertThat(judge(row.byType()).findings())
                .as("%s", row)
                .extracting(Finding::name)
                .isEqualTo(row.flagAndReasonDisagree() ? List.of("FAULT_CONFLICT") : List.of()));
    }

    /** S7: out of stock does not expire by itself; the seller cancels for 352, or the timer runs. */
    @Test
    void ozonsTimerThroughTheSellersFaultIsAnExpiryAndAllElseACancellation() {
        eachRow(row -> {
            Judgement judgement = judge(row.byType());
            ExpiryKind timersKind = row.reason().equals("352") ? ExpiryKind.OUT_OF_STOCK : ExpiryKind.NOT_SHIPPED;
            boolean forStock = row.type().equals("seller") && row.reason().equals("352");
            PostingState expected = row.timer() && row.fault() == Fault.SELLER
                    ? new PostingState.Expired(timersKind)
                    : new PostingState.Cancelled(
                            row.byType().type(),
                            row.fault(),
                            forStock ? Optional.of(ExpiryKind.OUT_OF_STOCK) : Optional.empty());

            assertThat(judgement.state()).as("%s", row).isEqualTo(expected);
            assertThat(judgement.mayBeOpen()).as("%s", row).isFalse();
        });
    }

    @Test
    void theInitiatorCountsWhereNoTypeIsStatedAndIsOverruledByOne() {
        eachRow(row -> {
            assertThat(kind(judge(row.byInitiator()).state()))
                    .as("%s", row)
                    .isEqualTo(kind(judge(row.byType()).state()));
            if (!row.type().equals("-")) {
                assertThat(judge(row.stating(row.type(), "Ozon")).state())
                        .as("%s", row)
                        .isEqualTo(judge(row.byType()).state());
            }
        });
    }

    @Test
    void beforeTheDeadlineOfShippingNothingHasExpired() {
        eachRow(row -> assertThat(
                        Judgement.of(cancelled(row.byType()), DEADLINE).state())
                .as("%s", row)
                .isInstanceOf(PostingState.Cancelled.class));
    }

    /** C-05: a buyer's cancellation is never the seller's expiry, whatever else is said about it. */
    @ParameterizedTest
    @CsvSource({"client", "customer", "клиент", "Покупатель", "CLIENT"})
    void aBuyersCancellationIsNeverAnExpiry(String word) {
        eachRow(row -> {
            for (JudgementPolicy policy : policies()) {
                for (Optional<ErrorIndexEntry> listed : listings()) {
                    assertThat(judge(row.stating(word, "-"), policy, listed).state())
                            .as("%s %s %s", row, policy, listed)
                            .isInstanceOfSatisfying(
                                    PostingState.Cancelled.class,
                                    state -> assertThat(state.by().value().orElseThrow())
                                            .isEqualTo(Word.read(Party.class, word)));
                }
            }
        });
    }

    /** C-04: Ozon's technical faults are left out of the rating, which the flag says. */
    @Test
    void ozonsTechnicalCancellationIsNeverAnExpiryNorTheSellersFault() {
        eachRow(row -> {
            if (row.timer() && row.flag().equals("false")) {
                for (JudgementPolicy policy : policies()) {
                    assertThat(judge(row.byType(), policy, Optional.empty()).state())
                            .as("%s %s", row, policy)
                            .isEqualTo(new PostingState.Cancelled(
                                    row.byType().type(), Fault.NOT_SELLER, Optional.empty()));
                }
            }
        });
    }

    /** Section 1.2: the parent of a split is replaced, not expired. */
    @Test
    void aSplitParentIsNeverAnExpiryNorAnybodysFault() {
        eachRow(row -> {
            Posting parent = cancelled(row.byType()).toBuilder()
                    .status(Status.CANCELLED_FROM_SPLIT_PENDING)
                    .build();
            for (JudgementPolicy policy : policies()) {
                for (Optional<ErrorIndexEntry> listed : listings()) {
                    Judgement judgement = Judgement.of(parent, DeadlineSchedule.stated(parent), AFTER, policy, listed);

                    assertThat(judgement.state()).as("%s", row).isEqualTo(new PostingState.SplitReplaced());
                    assertThat(judgement.fault()).as("%s", row).isEmpty();
                }
            }
        });
    }

    /** The guide's three kinds (chapter 1, section 1). Only the seller makes confirming a duty (L-05, S1). */
    @ParameterizedTest
    @CsvSource({
        // reason, confirming is a duty, cancelled after assembly, kind
        "0,   false, -,     NOT_SHIPPED",
        "0,   false, false, NOT_SHIPPED",
        "0,   false, true,  NOT_SHIPPED",
        "0,   true,  -,     NOT_SHIPPED",
        "0,   true,  false, NOT_CONFIRMED",
        "0,   true,  true,  NOT_SHIPPED",
        "352, false, -,     OUT_OF_STOCK",
        "352, false, false, OUT_OF_STOCK",
        "352, false, true,  OUT_OF_STOCK",
        "352, true,  -,     OUT_OF_STOCK",
        "352, true,  false, OUT_OF_STOCK",
        "352, true,  true,  OUT_OF_STOCK",
        "400, true,  false, NOT_CONFIRMED",
        "400, false, false, NOT_SHIPPED",
    })
    void theThreeKindsOfTheGuideAreToldApart(long reason, boolean duty, String assembled, ExpiryKind kind) {
        Cancellation timer = new Cancellation(
                Stated.of(new ReasonId(reason)),
                Stated.absent(),
                Stated.of(Word.of(Party.SYSTEM)),
                Stated.absent(),
                assembled.equals("-") ? Stated.absent() : Stated.of(Boolean.valueOf(assembled)),
                Stated.of(true));

        assertThat(judge(timer, new JudgementPolicy(Duration.ofHours(6), duty), Optional.empty())
                        .state())
                .isEqualTo(new PostingState.Expired(kind));
    }

    private static Class<?> kind(PostingState state) {
        return state.getClass();
    }

    private static List<JudgementPolicy> policies() {
        return List.of(JudgementPolicy.DEFAULT, new JudgementPolicy(Duration.ofHours(1), true));
    }

    private static List<Optional<ErrorIndexEntry>> listings() {
        ErrorIndexEntry blamed = new ErrorIndexEntry(
                aPosting().build().number(),
                Word.of(ErrorIndexEntry.Type.SELLER_CANCELLATION),
                Stated.of(AFTER),
                Stated.absent());
        return List.of(Optional.empty(), Optional.of(blamed));
    }

    private static Judgement judge(Cancellation cancellation) {
        return judge(cancellation, JudgementPolicy.DEFAULT, Optional.empty());
    }

    private static Judgement judge(
            Cancellation cancellation, JudgementPolicy policy, Optional<ErrorIndexEntry> listed) {
        Posting posting = cancelled(cancellation);
        return Judgement.of(posting, DeadlineSchedule.stated(posting), AFTER, policy, listed);
    }

    private static Posting cancelled(Cancellation cancellation) {
        return aPosting()
                .status(Status.CANCELLED)
                .shipmentDate(DEADLINE)
                .cancellation(cancellation)
                .build();
    }
}
