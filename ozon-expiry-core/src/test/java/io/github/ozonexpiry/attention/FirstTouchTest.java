package io.github.ozonexpiry.attention;

import static io.github.ozonexpiry.attention.Orders.at;
import static io.github.ozonexpiry.attention.Orders.between;
import static io.github.ozonexpiry.attention.Orders.may;
import static io.github.ozonexpiry.attention.Orders.order;
import static io.github.ozonexpiry.attention.Orders.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ozonexpiry.attention.FirstTouch.Span;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstTouchTest {

    private static final Set<Kind> OF_OTHERS = EnumSet.of(
            Kind.NOTIFIED,
            Kind.PICKUP_CAME,
            Kind.PICKUP_FAILED,
            Kind.REFUSED,
            Kind.WRONG_CHANNEL,
            Kind.DEFECTIVE,
            Kind.RESTRICTED);

    private static Waited minutes(long least, long most) {
        return new Waited(Duration.ofMinutes(least), Duration.ofMinutes(most));
    }

    @Test
    void theFirstLookSeesTheOrder() {
        FirstTouch touch = order().waiting("04 11:30").waiting("04 10:20").touch();

        assertThat(touch.posting()).isEqualTo(PostingNumber.of("1-1-1"));
        assertThat(touch.ordered()).contains(may("04 10:00"));
        assertThat(touch.seen()).isEqualTo(at("04 10:20"));
        assertThat(touch.toSeen().orElseThrow().clock()).isEqualTo(minutes(20, 20));
        assertThat(touch.acted()).isEmpty();
        assertThat(touch.toActed()).isEmpty();
    }

    @Test
    void whoNoticedItBeforeTheFirstLookHasSeenIt() {
        assertThat(order().waiting("04 10:20")
                        .event(Kind.NOTICED, "04 10:10")
                        .touch()
                        .seen())
                .isEqualTo(at("04 10:10"));
        assertThat(order().waiting("04 10:20")
                        .event(Kind.NOTICED, "04 10:30")
                        .touch()
                        .seen())
                .isEqualTo(at("04 10:20"));
        assertThat(order().waiting("04 10:20")
                        .event(Kind.NOTICED, "04 10:05", "04 11:00")
                        .touch()
                        .seen())
                .isEqualTo(between("04 10:05", "04 10:20"));
    }

    @Test
    void aNotificationThatCameIsNotYetSeen() {
        assertThat(order().waiting("04 10:20")
                        .event(Kind.NOTIFIED, "04 10:01")
                        .touch()
                        .seen())
                .isEqualTo(at("04 10:20"));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheSellersPeopleDoIsAnAct(Kind kind) {
        FirstTouch touch = order().waiting("04 10:20").event(kind, "04 10:50").touch();

        boolean isAct = kind != Kind.NOTICED && kind != Kind.SCANNED && !OF_OTHERS.contains(kind);
        if (isAct || kind == Kind.SCANNED) { // what was scanned was handed over
            assertThat(touch.acted()).contains(at("04 10:50"));
            assertThat(touch.toActed().orElseThrow().clock()).isEqualTo(minutes(30, 30));
        } else {
            assertThat(touch.acted()).isEmpty();
        }
    }

    @Test
    void whoActsHasSeenIt() {
        FirstTouch touch =
                order().event(Kind.PICKED, "04 10:15").waiting("04 12:00").touch();

        assertThat(touch.seen()).isEqualTo(at("04 10:15"));
        assertThat(touch.acted()).contains(at("04 10:15"));
        assertThat(touch.toActed().orElseThrow().clock()).isEqualTo(minutes(0, 0));
    }

    @Test
    void assemblingIsAnActOfSomeTimeBetweenTwoLooks() {
        FirstTouch touch = order().waiting("04 10:20")
                .waiting("04 11:00")
                .assembled("04 12:00")
                .touch();

        assertThat(touch.acted()).contains(between("04 11:00", "04 12:00"));
        assertThat(touch.toActed().orElseThrow().clock()).isEqualTo(minutes(40, 100));
    }

    /** Assembled at some time between the order and the first look, and somebody saw it before. */
    @Test
    void whatWasAssembledAtTheFirstLookWasSeenBefore() {
        FirstTouch touch = order().assembled("04 12:00").touch();

        assertThat(touch.seen()).isEqualTo(between("04 10:00", "04 12:00"));
        assertThat(touch.acted()).contains(between("04 10:00", "04 12:00"));
        assertThat(touch.toSeen().orElseThrow().clock()).isEqualTo(minutes(0, 120));
        assertThat(touch.toActed().orElseThrow().clock()).isEqualTo(minutes(0, 120));
    }

    @Test
    void handingOverIsAnAct() {
        assertThat(order().waiting("04 10:20")
                        .handedOver("05 12:00", "05 09:00")
                        .touch()
                        .acted())
                .contains(between("04 10:20", "05 09:00"));
    }

    @Test
    void cancellingItOneselfIsAnActAndBeingCancelledIsNot() {
        assertThat(order().waiting("04 10:20")
                        .cancelled("04 15:00", Party.SELLER)
                        .touch()
                        .acted())
                .contains(between("04 10:20", "04 15:00"));
        assertThat(order().waiting("04 10:20")
                        .cancelled("04 15:00", Party.BUYER)
                        .touch()
                        .acted())
                .isEmpty();
    }

    @Test
    void ofSeveralActsTheFirstCounts() {
        assertThat(order().waiting("04 10:20")
                        .event(Kind.PACKED, "04 13:00")
                        .event(Kind.PICKED, "04 12:00")
                        .assembled("04 12:30")
                        .touch()
                        .acted())
                .contains(between("04 10:20", "04 12:00"));
    }

    @Test
    void whatIsRecordedBeforeTheOrderIsAnotherOrders() {
        FirstTouch touch = order().waiting("04 10:20")
                .event(Kind.NOTICED, "04 09:59")
                .event(Kind.PICKED, "04 09:59")
                .touch();

        assertThat(touch.seen()).isEqualTo(at("04 10:20"));
        assertThat(touch.acted()).isEmpty();
        assertThat(order().waiting("04 10:20")
                        .event(Kind.PICKED, "04 10:00")
                        .touch()
                        .acted())
                .contains(at("04 10:00"));
    }

    @Test
    void aLookBeforeTheOrderSeesItAsSoonAsItIsThere() {
        FirstTouch touch = order().look("04 09:00", Status.AWAITING_REGISTRATION)
                .waiting("04 10:20")
                .touch();

        assertThat(touch.seen()).isEqualTo(at("04 10:00"));
        assertThat(touch.toSeen().orElseThrow().clock()).isEqualTo(minutes(0, 0));
    }

    @Test
    void whatHappenedLaterIsLeftOut() {
        FirstTouch touch = FirstTouch.of(
                order().waiting("04 10:20").event(Kind.PICKED, "04 10:50").file(), may("04 10:49"));

        assertThat(touch.acted()).isEmpty();
    }

    @Test
    void whereTheOrderIsNotStatedOnlyTheActIsMeasured() {
        FirstTouch touch = order().withoutDates()
                .waiting("04 10:20")
                .event(Kind.PICKED, "04 10:50")
                .touch();

        assertThat(touch.ordered()).isEmpty();
        assertThat(touch.toSeen()).isEmpty();
        assertThat(touch.toActed().orElseThrow().clock()).isEqualTo(minutes(30, 30));
        assertThat(order().withoutDates().assembled("04 10:20").touch().toActed())
                .isEmpty();
        assertThat(order().withoutDates().assembled("04 10:20").touch().seen()).isEqualTo(When.by(may("04 10:20")));
    }

    /** Seen on Monday at 17:00, picked on Tuesday at 10:00: an hour of Monday and one of Tuesday. */
    @Test
    void whereTheCalendarKnowsTheDaysWorkingTimeStandsBeside() {
        Orders picked = order().waiting("04 17:00").event(Kind.PICKED, "05 10:00");

        assertThat(picked.working("05").touch().toActed())
                .contains(new Span(minutes(17 * 60, 17 * 60), Optional.of(minutes(120, 120))));
        assertThat(picked.working("05").touch().toSeen())
                .contains(new Span(minutes(7 * 60, 7 * 60), Optional.of(minutes(7 * 60, 7 * 60))));
        assertThat(picked.working("04").touch().toActed())
                .contains(new Span(minutes(17 * 60, 17 * 60), Optional.empty()));
        assertThat(order().placed("04 10:00", "06 07:00")
                        .waiting("04 17:00")
                        .working("03")
                        .touch()
                        .toSeen())
                .contains(new Span(minutes(7 * 60, 7 * 60), Optional.empty()));
    }

    @Test
    void theWorkingTimeBetweenTwoLooksIsTheLeastAndTheMost() {
        assertThat(order().waiting("04 17:00")
                        .assembled("05 10:00")
                        .working("05")
                        .touch()
                        .toActed())
                .contains(new Span(minutes(0, 17 * 60), Optional.of(minutes(0, 120))));
    }

    @Test
    void aPostingThatNobodyHadLookedAtIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstTouch.of(order().waiting("04 10:20").file(), may("04 10:19")))
                .withMessage("not yet looked at on 2026-05-04T07:19:00Z: 1-1-1");
    }

    @Test
    void itIsSaidInASentence() {
        assertThat(said(order().waiting("04 17:00")
                        .event(Kind.PICKED, "05 10:00")
                        .working("05")
                        .touch()
                        .message()))
                .isEqualTo("Posting 1-1-1: first seen 2026-05-04 17:00, after 7 h, working time 7 h, "
                        + "first act 2026-05-05 10:00, after 17 h, working time 2 h.");
        assertThat(said(order().waiting("04 10:20").touch().message()))
                .isEqualTo("Posting 1-1-1: first seen 2026-05-04 10:20, after 20 min, nothing done yet.");
        assertThat(said(order().withoutDates().assembled("04 10:20").touch().message()))
                .isEqualTo("Posting 1-1-1: first seen by 2026-05-04 10:20, first act by 2026-05-04 10:20.");
    }
}
