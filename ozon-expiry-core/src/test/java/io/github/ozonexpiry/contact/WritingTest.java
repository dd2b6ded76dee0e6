package io.github.ozonexpiry.contact;

import static io.github.ozonexpiry.contact.Buyers.DELIVERED;
import static io.github.ozonexpiry.contact.Buyers.PAID;
import static io.github.ozonexpiry.contact.Buyers.buyerWrote;
import static io.github.ozonexpiry.contact.Buyers.chatting;
import static io.github.ozonexpiry.contact.Buyers.delivered;
import static io.github.ozonexpiry.contact.Buyers.hours;
import static io.github.ozonexpiry.contact.Buyers.order;
import static io.github.ozonexpiry.contact.Buyers.paid;
import static io.github.ozonexpiry.contact.Buyers.said;
import static io.github.ozonexpiry.contact.Buyers.subscribed;
import static io.github.ozonexpiry.contact.Buyers.with;
import static io.github.ozonexpiry.contact.Buyers.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** K-02: until when the seller may write in the chat that there is. */
class WritingTest {

    private static final Instant WROTE = Instant.parse("2026-12-20T08:00:00Z");
    private static final Posting DELIVERED_FBS =
            order(Scheme.FBS, Status.DELIVERED).build();

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T11:59:59Z, refused K-02",
        "2026-12-01T12:00:00Z, allowed",
        "2026-12-13T11:59:59Z, allowed",
        "2026-12-13T12:00:00Z, refused K-02",
        "2026-12-20T07:59:59Z, refused K-02",
        "2026-12-20T08:00:00Z, allowed",
        "2026-12-22T07:59:59Z, allowed",
        "2026-12-22T08:00:00Z, refused K-02"
    })
    void theSellerMayWriteFromPaymentUntilAfterDeliveryAndThenAnswer(Instant now, String expected) {
        assertThat(said(write(DELIVERED_FBS, buyerWrote(delivered(), WROTE), now)
                        .permission()))
                .isEqualTo(expected);
    }

    @Test
    void theEndIsThatOfTheWindowThatIsOpenLongest() {
        assertThat(write(DELIVERED_FBS, chatting(delivered()), DELIVERED).until())
                .contains(hours(DELIVERED, 72));
        assertThat(write(DELIVERED_FBS, buyerWrote(delivered(), hours(DELIVERED, 71)), hours(DELIVERED, 71))
                        .until())
                .contains(hours(DELIVERED, 119));
        assertThat(write(order(Scheme.FBS, Status.DELIVERING).build(), buyerWrote(paid(), PAID), PAID)
                        .until())
                .isEmpty();
    }

    @Test
    void aRefusalNamesTheWindowsAndWhenTheyWereOver() {
        assertThat(words(write(DELIVERED_FBS, buyerWrote(delivered(), WROTE), hours(WROTE, 48))
                        .permission()))
                .isEqualTo("not allowed: now the seller may only answer, and the time to do so is not open (from"
                        + " payment until 72 h after delivery: over since 2026-12-13 12:00; 48 h after the buyer's"
                        + " last message: over since 2026-12-22 08:00) (K-02)");
        assertThat(words(write(DELIVERED_FBS, chatting(delivered()), hours(DELIVERED, 72))
                        .permission()))
                .contains("48 h after the buyer's last message: has not begun) (K-02)");
    }

    @Test
    void underFboTheSellerOnlyAnswers() {
        Posting posting = order(Scheme.FBO, Status.DELIVERING).build();

        assertThat(said(write(posting, buyerWrote(paid(), WROTE), WROTE).permission()))
                .isEqualTo("allowed");
        assertThat(said(write(posting, buyerWrote(paid(), WROTE), hours(WROTE, 48))
                        .permission()))
                .isEqualTo("refused K-02");
        assertThat(said(write(posting, chatting(paid()), WROTE).permission())).isEqualTo("refused K-02");
    }

    @ParameterizedTest
    @EnumSource(
            value = Scheme.class,
            names = {"REALFBS_GLOBAL", "RFBS"})
    void aCancelledRealFbsOrderIsOnlyAnswered(Scheme scheme) { // K-02, K-03
        Posting posting = order(scheme, Status.CANCELLED).build();

        assertThat(said(write(posting, buyerWrote(paid(), WROTE), hours(WROTE, 47))
                        .permission()))
                .isEqualTo("allowed");
        assertThat(words(write(posting, buyerWrote(paid(), WROTE), hours(WROTE, 48))
                        .permission()))
                .contains("last message: over since 2026-12-22 08:00) (K-02)");
        assertThat(words(write(posting, chatting(paid()), WROTE).permission()))
                .contains("the order is cancelled and the buyer has not written")
                .endsWith("(K-03)");
    }

    @Test
    void whatHoldsForACancelledOrderNoTextOfTheApiSays() {
        ContactFacts facts = chatting(paid());
        Posting global = order(Scheme.REALFBS_GLOBAL, Status.CANCELLED).build();

        assertThat(words(write(order(Scheme.FBS, Status.CANCELLED).build(), facts, WROTE)
                        .permission()))
                .contains("whether a cancelled order can be written about is not documented");
        assertThat(said(ContactRules.ozon()
                        .reading(ContactReading.API)
                        .contact(global, facts, WROTE)
                        .write()
                        .permission()))
                .isEqualTo("unknown");
        assertThat(said(ContactRules.ozon()
                        .reading(ContactReading.CABINET)
                        .contact(global, facts, WROTE)
                        .write()
                        .permission()))
                .isEqualTo("refused K-03");
    }

    @Test
    void withoutMomentOfDeliveryNobodyKnowsWhetherTheTimeIsOver() {
        assertThat(words(write(DELIVERED_FBS, chatting(paid()), WROTE).permission()))
                .contains("from payment until 72 h after delivery: whether it is open is not known");
        assertThat(said(write(DELIVERED_FBS, buyerWrote(paid(), WROTE), WROTE).permission()))
                .isEqualTo("allowed");
    }

    @Test
    void whatWasDeliveredNeedsNoMomentOfPayment() {
        ContactFacts facts = chatting(
                new ContactFacts(Optional.of(true), Optional.empty(), Optional.of(DELIVERED), Optional.empty()));

        assertThat(said(write(DELIVERED_FBS, facts, DELIVERED).permission())).isEqualTo("allowed");
        assertThat(words(write(DELIVERED_FBS, facts, DELIVERED.minusSeconds(1)).permission()))
                .contains("from payment until 72 h after delivery: not known whether it has begun; over at 2026-12-13"
                        + " 12:00");
    }

    @Test
    void withoutMomentOfPaymentThatOfTheOrderIsTakenAndSaid() {
        ContactFacts facts =
                chatting(new ContactFacts(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()));
        Posting posting = order(Scheme.FBS, Status.DELIVERING).inProcessAt(PAID).build();

        assertThat(said(write(posting, facts, PAID).permission())).isEqualTo("allowed");
        assertThat(write(posting, facts, PAID).notes())
                .extracting(Buyers::words)
                .first()
                .asString()
                .startsWith("When it was paid is not known; 2026-12-01 12:00");
        assertThat(said(write(order(Scheme.FBS, Status.DELIVERING).build(), facts, PAID)
                        .permission()))
                .isEqualTo("unknown");
    }

    @Test
    void aClosedChatIsDoubted() {
        ContactFacts facts = with(paid(), new ContactFacts.Chat(false, Optional.empty()));

        assertThat(words(write(order(Scheme.FBS, Status.DELIVERING).build(), facts, PAID)
                        .permission()))
                .contains("the chat is closed");
    }

    @Test
    void theSubscriptionIsNeededToAnswerAsWell() { // K-01
        Posting posting = order(Scheme.FBS, Status.DELIVERING).build();

        assertThat(said(write(posting, subscribed(chatting(paid()), Optional.of(false)), PAID)
                        .permission()))
                .isEqualTo("refused K-01");
        assertThat(said(write(posting, subscribed(chatting(paid()), Optional.empty()), PAID)
                        .permission()))
                .isEqualTo("unknown");
    }

    @Test
    void forASchemeWithoutRuleNobodyKnows() {
        assertThat(words(write(order(Scheme.FBP, Status.DELIVERING).build(), chatting(paid()), PAID)
                        .permission()))
                .contains("no rule on writing to buyers is known for this scheme");
    }

    @Test
    void withoutChatThereIsNothingToWriteIn() {
        assertThat(words(write(DELIVERED_FBS, delivered(), DELIVERED).permission()))
                .isEqualTo("not allowed: there is no chat to write in (K-02)");
    }

    @Test
    void beforeTheDayOnWhichASourceShowsTheRuleANoteSaysSo() {
        Instant june = Instant.parse("2026-06-01T00:00:00Z");
        ContactFacts facts =
                chatting(new ContactFacts(Optional.of(true), Optional.of(june), Optional.empty(), Optional.empty()));

        assertThat(write(order(Scheme.FBS, Status.DELIVERING).build(), facts, june)
                        .notes())
                .extracting(Buyers::words)
                .first()
                .isEqualTo("Since when K-02 holds nobody published; a source shows it on 2026-11-22");
    }

    private static Contact.Way write(Posting posting, ContactFacts facts, Instant now) {
        return ContactRules.ozon().contact(posting, facts, now).write();
    }
}
