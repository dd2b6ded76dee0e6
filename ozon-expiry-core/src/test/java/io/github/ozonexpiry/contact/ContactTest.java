package io.github.ozonexpiry.contact;

import static io.github.ozonexpiry.contact.Buyers.PAID;
import static io.github.ozonexpiry.contact.Buyers.buyerWrote;
import static io.github.ozonexpiry.contact.Buyers.chatting;
import static io.github.ozonexpiry.contact.Buyers.hours;
import static io.github.ozonexpiry.contact.Buyers.mayBeWrittenTo;
import static io.github.ozonexpiry.contact.Buyers.order;
import static io.github.ozonexpiry.contact.Buyers.paid;
import static io.github.ozonexpiry.contact.Buyers.said;
import static io.github.ozonexpiry.contact.Buyers.subscribed;
import static io.github.ozonexpiry.contact.Buyers.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.RuleId;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Posting CANCELLED =
            order(Scheme.REALFBS_GLOBAL, Status.CANCELLED).build();

    @Test
    void whatIsLeftForACancelledRealFbsOrderIsToldInOrder() {
        Contact contact = contact(CANCELLED, paid(), PAID);

        assertThat(said(contact.best().permission())).isEqualTo("refused K-03");
        assertThat(contact.left())
                .extracting(Buyers::words)
                .satisfiesExactly(
                        answer -> assertThat(answer)
                                .startsWith("Answer when the buyer writes")
                                .contains("K-02"),
                        voucher -> assertThat(voucher)
                                .contains("shown on the product pages")
                                .contains("K-08"),
                        restock -> assertThat(restock).contains("on sale again"),
                        review -> assertThat(review).contains("review").contains("K-06"),
                        support -> assertThat(support).contains("support"),
                        obliged -> assertThat(obliged)
                                .startsWith("No rule requires")
                                .contains("K-10"));
    }

    @Test
    void withoutSubscriptionTheFirstThingLeftIsTheSubscription() {
        Posting open = mayBeWrittenTo(Scheme.FBS, Status.DELIVERING).build();

        assertThat(words(contact(open, subscribed(paid(), Optional.of(false)), PAID)
                        .left()
                        .get(0)))
                .startsWith("Subscribe to Premium Plus or Premium Pro");
    }

    @Test
    void whereAWayIsOpenOrMayBeNothingElseIsOffered() {
        assertThat(contact(CANCELLED, buyerWrote(paid(), PAID), PAID).left()).isEmpty();
        assertThat(contact(order(Scheme.FBS, Status.DELIVERING).build(), paid(), PAID)
                        .left())
                .isEmpty();
    }

    @Test
    void theBetterWayIsTheOneThatIsAllowedOrMayBe() {
        Contact answering = contact(CANCELLED, buyerWrote(paid(), PAID), PAID);
        Contact opening = contact(
                mayBeWrittenTo(Scheme.FBS, Status.DELIVERED).build(),
                chatting(new ContactFacts(Optional.of(true), Optional.of(PAID), Optional.of(PAID), Optional.empty())),
                hours(PAID, 72));

        assertThat(answering.best()).isSameAs(answering.write());
        assertThat(opening.best()).isSameAs(opening.open());
        assertThat(said(opening.write().permission())).isEqualTo("refused K-02");
    }

    @Test
    void ofTwoEqualWaysTheChatThatThereIsIsTheBetterOne() {
        Posting open = mayBeWrittenTo(Scheme.FBS, Status.DELIVERING).build();
        Contact both = contact(open, chatting(paid()), PAID);
        Contact neither = contact(CANCELLED, chatting(paid()), PAID);
        Contact doubted = contact(open, subscribed(chatting(paid()), Optional.empty()), PAID);

        assertThat(both.best()).isSameAs(both.write());
        assertThat(neither.best()).isSameAs(neither.write());
        assertThat(doubted.best()).isSameAs(doubted.write());
        assertThat(doubted.best()).isNotEqualTo(doubted.open());
    }

    @Test
    void aDoubtIsBetterThanARefusal() {
        Contact contact = contact(order(Scheme.FBS, Status.CANCELLED).build(), chatting(paid()), hours(PAID, 72));

        assertThat(said(contact.open().permission())).isEqualTo("refused K-01");
        assertThat(contact.best()).isSameAs(contact.write());
        Contact other = contact(
                order(Scheme.FBS, Status.DELIVERED).build(),
                chatting(new ContactFacts(Optional.empty(), Optional.of(PAID), Optional.of(PAID), Optional.empty())),
                hours(PAID, 71));
        assertThat(said(other.best().permission())).isEqualTo("unknown");
    }

    @Test
    void whereNothingIsKnownNothingIsAllowed() {
        Contact contact = contact(order(Scheme.FBS, Status.DELIVERING).build(), ContactFacts.UNKNOWN, PAID);

        assertThat(said(contact.best().permission())).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "PREMIUM_PLUS, true",
        "premium_pro, true",
        "PREMIUM, false",
        "PREMIUM_LITE, false",
        "' PREMIUM_PRO ', true"
    })
    void premiumPlusAndPremiumProSuffice(String subscription, boolean enough) { // K-01
        assertThat(ContactRules.ozon().suffices(subscription, DAY)).isEqualTo(enough);
    }

    @Test
    void aSubscriptionThatNoLongerSufficesDoesNot() {
        Subscriptions old = new Subscriptions(table("subscription\tfrom\tuntil\nPREMIUM\t\t2026-12-01\n"));

        assertThat(old.suffices("PREMIUM", DAY.minusDays(1))).isTrue();
        assertThat(old.suffices("PREMIUM", DAY)).isFalse();
    }

    @Test
    void aWindowHoldsOnItsDaysOnly() {
        ContactRules rules = new ContactRules(new WindowTable(table("""
                        act\treading\tschemes\tspan\thours\trule\tfrom\tuntil\tseen
                        OPEN\tAPI\tFBS\tAFTER_PAYMENT\t1\tK-01\t\t2026-12-02\t2026-01-01
                        OPEN\tAPI\tRFBS, FBS\tAFTER_PAYMENT\t720\tK-01\t2026-12-02\t\t2026-12-09
                        """)), ContactReading.STRICT);
        Posting posting = order(Scheme.FBS, Status.DELIVERING).build();

        assertThat(said(rules.contact(posting, paid(), Instant.parse("2026-12-01T23:59:59Z"))
                        .open()
                        .permission()))
                .isEqualTo("refused K-01");
        Contact.Way later = rules.contact(posting, paid(), Instant.parse("2026-12-02T00:00:00Z"))
                .open();
        assertThat(said(later.permission())).isEqualTo("unknown");
        assertThat(later.until()).contains(hours(PAID, 720));
        assertThat(later.notes()).extracting(Buyers::words).noneMatch(note -> note.startsWith("Since when"));
    }

    @Test
    void aMessageHasOneToAThousandCharacters() { // K-05
        MessageLimit limit = MessageLimit.ozon();

        assertThat(limit).isEqualTo(new MessageLimit(1, 1000, RuleId.of("K-05")));
        assertThat(limit.allows("")).isFalse();
        assertThat(limit.allows("x")).isTrue();
        assertThat(limit.allows("я".repeat(1000))).isTrue();
        assertThat(limit.allows("я".repeat(1001))).isFalse();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        assertThat(MessageLimit.length("a\uD83D\uDE00б")).isEqualTo(3);
        assertThat(MessageLimit.ozon().allows("\uD83D\uDE00".repeat(1000))).isTrue();
    }

    @Test
    void boundsThatHoldNothingAreRefused() {
        RuleId rule = RuleId.of("K-05");
        assertThatThrownBy(() -> new MessageLimit(0, 5, rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a message has 1 <= least <= most characters (K-05), got least 0 and most 5");
        assertThatThrownBy(() -> new MessageLimit(6, 5, rule)).hasMessageContaining("got least 6 and most 5");
        assertThat(new MessageLimit(1, 1, rule).allows("x")).isTrue();
    }

    private static Contact contact(Posting posting, ContactFacts facts, Instant now) {
        return ContactRules.ozon().contact(posting, facts, now);
    }

    private static DatedTable table(String text) {
        try {
            return DatedTable.read(new StringReader(text), "mine.tsv");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theLimitIsSaidWithItsRule() { // K-05
        assertThat(MessageLimit.ozon()).hasToString("1 to 1000 characters (K-05)");
    }
}
