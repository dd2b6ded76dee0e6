package io.github.ozonexpiry.contact;

import static io.github.ozonexpiry.contact.Buyers.ALLOWED;
import static io.github.ozonexpiry.contact.Buyers.DELIVERED;
import static io.github.ozonexpiry.contact.Buyers.PAID;
import static io.github.ozonexpiry.contact.Buyers.delivered;
import static io.github.ozonexpiry.contact.Buyers.hours;
import static io.github.ozonexpiry.contact.Buyers.mayBeWrittenTo;
import static io.github.ozonexpiry.contact.Buyers.order;
import static io.github.ozonexpiry.contact.Buyers.paid;
import static io.github.ozonexpiry.contact.Buyers.said;
import static io.github.ozonexpiry.contact.Buyers.subscribed;
import static io.github.ozonexpiry.contact.Buyers.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** K-01, K-03 and K-04: who may open a chat until when. */
class OpeningTest {

    private static final Instant SOON = hours(PAID, 1);

    @ParameterizedTest
    @CsvSource({
        "FBS, AWAITING_PACKAGING, allowed",
        "RFBS, AWAITING_PACKAGING, allowed",
        "RFBS_EXPRESS, DELIVERING, allowed",
        "REALFBS_GLOBAL, DELIVERING, allowed",
        "FBP, AWAITING_PACKAGING, allowed",
        "FBS, CANCELLED, allowed",
        "RFBS_EXPRESS, CANCELLED, allowed",
        "REALFBS_GLOBAL, CANCELLED, refused K-03",
        "REALFBS_GLOBAL, CANCELLED_FROM_SPLIT_PENDING, refused K-03",
        "REALFBS_GLOBAL, DELIVERED, refused K-03",
        "RFBS, CANCELLED, refused K-03",
        "REALFBS_GLOBAL, CLIENT_ARBITRATION, unknown",
        "FBO, AWAITING_PACKAGING, refused K-01"
    })
    void canCreateChatAmongTheActionsIsTheTruthExceptWhereSchemeOrEndingRuleItOut(
            Scheme scheme, Status status, String expected) {
        assertThat(said(open(mayBeWrittenTo(scheme, status).build(), paid(), SOON)
                        .permission()))
                .isEqualTo(expected);
    }

    @Test
    void actionsWithoutCanCreateChatRefuse() { // K-04
        Posting posting = order(Scheme.FBS, Status.AWAITING_PACKAGING)
                .actions(AvailableAction.SHIP)
                .build();

        Contact.Way way = open(posting, paid(), SOON);

        assertThat(words(way.permission()))
                .isEqualTo("not allowed: can_create_chat is not among the actions of this posting (K-04)");
        assertThat(way.until()).isEmpty();
        assertThat(way.notes()).isEmpty();
    }

    @Test
    void whereActionsAreNotStatedAnOpenWindowAllowsNothingAndOzonMustBeAsked() { // K-04
        Contact.Way way = open(order(Scheme.FBS, Status.AWAITING_PACKAGING).build(), paid(), SOON);

        assertThat(words(way.permission())).contains("whether can_create_chat is among the actions");
        assertThat(way.until()).contains(hours(PAID, 72));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T11:59:59Z, refused K-01",
        "2026-12-01T12:00:00Z, unknown",
        "2026-12-04T11:59:59Z, unknown",
        "2026-12-04T12:00:00Z, refused K-01",
        "2026-12-10T11:59:59Z, refused K-01",
        "2026-12-10T12:00:00Z, unknown",
        "2026-12-13T11:59:59Z, unknown",
        "2026-12-13T12:00:00Z, refused K-01"
    })
    void whereActionsAreNotStatedTheHoursAfterPaymentAndDeliveryRuleOut(Instant now, String expected) { // K-01
        assertThat(said(open(order(Scheme.FBS, Status.DELIVERING).build(), delivered(), now)
                        .permission()))
                .isEqualTo(expected);
    }

    @Test
    void aRefusalNamesTheWindowsAndWhenTheyWereOver() {
        assertThat(words(open(order(Scheme.FBS, Status.DELIVERED).build(), delivered(), hours(DELIVERED, 72))
                        .permission()))
                .isEqualTo("not allowed: no chat can be opened now (72 h after payment: over since 2026-12-04 12:00;"
                        + " 72 h after delivery: over since 2026-12-13 12:00) (K-01)");
        assertThat(words(open(order(Scheme.FBS, Status.DELIVERING).build(), paid(), hours(PAID, 72))
                        .permission()))
                .contains("72 h after payment: over since 2026-12-04 12:00; 72 h after delivery: has not begun");
        assertThat(words(open(order(Scheme.FBS, Status.DELIVERING).build(), delivered(), PAID.minusSeconds(1))
                        .permission()))
                .contains("72 h after payment: begins at 2026-12-01 12:00;");
    }

    @Test
    void theLastOfTheOpenWindowsIsTheEnd() {
        ContactFacts quick =
                new ContactFacts(Optional.of(true), Optional.of(PAID), Optional.of(hours(PAID, 10)), Optional.empty());

        assertThat(open(mayBeWrittenTo(Scheme.FBS, Status.DELIVERED).build(), quick, hours(PAID, 11))
                        .until())
                .contains(hours(PAID, 82));
    }

    @Test
    void aDeliveryWithoutMomentLeavesTheWindowOpenToQuestion() {
        assertThat(said(open(order(Scheme.FBS, Status.DELIVERED).build(), paid(), hours(PAID, 100))
                        .permission()))
                .isEqualTo("unknown");
    }

    @Test
    void canCreateChatOutweighsHoursThatAreOverAndANoteSaysSo() {
        Contact.Way way = open(mayBeWrittenTo(Scheme.FBS, Status.DELIVERING).build(), paid(), hours(PAID, 72));

        assertThat(way.permission()).isEqualTo(ALLOWED);
        assertThat(way.until()).isEmpty();
        assertThat(way.notes()).extracting(Buyers::words).anyMatch(note -> note.startsWith("By the hours of K-01"));
        assertThat(open(mayBeWrittenTo(Scheme.FBS, Status.DELIVERING).build(), paid(), SOON)
                        .notes())
                .extracting(Buyers::words)
                .noneMatch(note -> note.startsWith("By the hours of K-01"));
    }

    @Test
    void whatRefusesByItsHoursIsNoNoteAsWell() {
        assertThat(open(order(Scheme.FBS, Status.DELIVERING).build(), paid(), hours(PAID, 72))
                        .notes())
                .isEmpty();
    }

    @Test
    void fboIsOpenedByTheBuyerOnly() { // K-01
        Contact.Way way = open(mayBeWrittenTo(Scheme.FBO, Status.DELIVERED).build(), delivered(), hours(DELIVERED, 1));

        assertThat(words(way.permission())).contains("under FBO only the buyer can open a chat (K-01)");
        assertThat(way.notes()).isEmpty();
        assertThat(words(open(order(Scheme.FBO, Status.DELIVERED).build(), delivered(), hours(DELIVERED, 1))
                        .permission()))
                .contains("under FBO only the buyer");
    }

    @Test
    void anEndedRealFbsOrderSaysWhenItEndedWhereThatIsKnown() { // K-03
        assertThat(words(open(
                                mayBeWrittenTo(Scheme.REALFBS_GLOBAL, Status.DELIVERED)
                                        .build(),
                                delivered(),
                                DELIVERED)
                        .permission()))
                .contains("until the order is delivered or cancelled: over since 2026-12-10 12:00) (K-03)");
        assertThat(words(open(
                                mayBeWrittenTo(Scheme.REALFBS_GLOBAL, Status.CANCELLED)
                                        .build(),
                                paid(),
                                SOON)
                        .permission()))
                .contains("until the order is delivered or cancelled: over) (K-03)");
        assertThat(said(open(
                                mayBeWrittenTo(Scheme.REALFBS_GLOBAL, Status.DELIVERING)
                                        .build(),
                                delivered(),
                                DELIVERED.minusSeconds(1))
                        .permission()))
                .isEqualTo("allowed");
    }

    @Test
    void anOpenRealFbsOrderIsOpenOnlyUntilItEnds() {
        Posting open = mayBeWrittenTo(Scheme.REALFBS_GLOBAL, Status.DELIVERING).build();

        assertThat(open(open, paid(), SOON).notes())
                .extracting(Buyers::words)
                .contains("Only until the order is delivered or cancelled (K-03)");
        assertThat(ContactRules.ozon()
                        .reading(ContactReading.API)
                        .contact(open, paid(), SOON)
                        .open()
                        .notes())
                .extracting(Buyers::words)
                .noneMatch(note -> note.contains("K-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "STRICT, CANCELLED, true, 1, refused K-03, true",
        "CABINET, CANCELLED, true, 1, refused K-03, true",
        "API, CANCELLED, true, 1, allowed, true",
        "STRICT, CANCELLED, false, 1, refused K-03, true",
        "API, CANCELLED, false, 1, unknown, true",
        "STRICT, CANCELLED, false, 72, refused K-03, false",
        "API, CANCELLED, false, 72, refused K-01, false",
        "STRICT, DELIVERING, false, 72, refused K-01, true",
        "API, DELIVERING, false, 72, refused K-01, true",
        "CABINET, DELIVERING, false, 72, unknown, true",
        "STRICT, DELIVERING, false, 1, unknown, false",
        "STRICT, DELIVERING, true, 1, allowed, false",
        "STRICT, DELIVERING, true, 72, allowed, false"
    })
    void whereOzonsTextsDisagreeTheReadingDecidesAndANoteSaysSo(
            ContactReading reading, Status status, boolean canCreate, int hours, String expected, boolean noted) {
        Posting posting = canCreate
                ? mayBeWrittenTo(Scheme.REALFBS_GLOBAL, status).build()
                : order(Scheme.REALFBS_GLOBAL, status).build();

        Contact.Way way = ContactRules.ozon()
                .reading(reading)
                .contact(posting, paid(), hours(PAID, hours))
                .open();

        assertThat(said(way.permission())).isEqualTo(expected);
        assertThat(way.notes().stream().map(Buyers::words).anyMatch(note -> note.startsWith("Ozon's texts disagree")))
                .isEqualTo(noted);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"CANCELLED", "DELIVERING"})
    void textsDoNotDisagreeWhereStatedActionsDecide(Status status) {
        Posting posting = order(Scheme.REALFBS_GLOBAL, status)
                .actions(AvailableAction.SHIP)
                .build();

        assertThat(open(posting, paid(), hours(PAID, 72)).notes())
                .extracting(Buyers::words)
                .noneMatch(note -> note.startsWith("Ozon's texts disagree"));
    }

    @Test
    void theCabinetsReadingIsTheApisWhereTheCabinetSaysNothing() {
        assertThat(said(ContactRules.ozon()
                        .reading(ContactReading.CABINET)
                        .contact(order(Scheme.FBS, Status.DELIVERING).build(), paid(), hours(PAID, 72))
                        .open()
                        .permission()))
                .isEqualTo("refused K-01");
    }

    @Test
    void severalReasonsAreAllShownTheOneThatNobodyCanMendFirst() {
        Posting posting = order(Scheme.REALFBS_GLOBAL, Status.CANCELLED)
                .actions(AvailableAction.LABEL_DOWNLOAD)
                .build();

        Contact.Way way = open(posting, subscribed(paid(), Optional.of(false)), SOON);

        assertThat(said(way.permission())).isEqualTo("refused K-03");
        assertThat(way.notes())
                .extracting(Buyers::words)
                .containsExactly(
                        "not allowed: the methods of chats need Premium Plus or Premium Pro (K-01)",
                        "not allowed: can_create_chat is not among the actions of this posting (K-04)");
    }

    @Test
    void withoutTheSubscriptionNothingCanBeOpenedAndWithoutKnowingItNobodyKnows() { // K-01
        Posting posting = mayBeWrittenTo(Scheme.FBS, Status.AWAITING_PACKAGING).build();

        assertThat(words(open(posting, subscribed(paid(), Optional.of(false)), SOON)
                        .permission()))
                .isEqualTo("not allowed: the methods of chats need Premium Plus or Premium Pro (K-01)");
        assertThat(words(open(posting, subscribed(paid(), Optional.empty()), SOON)
                        .permission()))
                .contains("whether the shop has Premium Plus or Premium Pro");
    }

    @Test
    void ofSeveralDoubtsTheOthersAreNotes() {
        Posting posting = order(Scheme.FBS, Status.AWAITING_PACKAGING).build();

        assertThat(open(posting, subscribed(paid(), Optional.empty()), SOON).notes())
                .extracting(Buyers::words)
                .first()
                .isEqualTo("not known until Ozon is asked: whether can_create_chat is among the actions of the"
                        + " posting (K-04)");
    }

    @Test
    void whoMayWriteIsToldWhatCannotBeKnownInAdvance() { // K-07, K-11
        assertThat(open(mayBeWrittenTo(Scheme.FBS, Status.DELIVERING).build(), paid(), SOON)
                        .notes())
                .extracting(Buyers::words)
                .anyMatch(note -> note.endsWith("(K-07)"))
                .anyMatch(note -> note.endsWith("(K-11)"));
    }

    @ParameterizedTest
    @CsvSource({"AWAITING_PACKAGING, allowed", "CANCELLED, unknown", "CLIENT_ARBITRATION, unknown"})
    void withoutSchemeAnEndedOrderIsDoubtedForItMayBeRealFbs(Status status, String expected) {
        Posting posting =
                mayBeWrittenTo(Scheme.FBS, status).scheme(Optional.empty()).build();

        assertThat(said(open(posting, paid(), SOON).permission())).isEqualTo(expected);
    }

    @Test
    void aNewStatusDoesNotTellWhetherARealFbsOrderHasEnded() { // K-03
        Posting posting = mayBeWrittenTo(Scheme.REALFBS_GLOBAL, Status.DELIVERING)
                .status(Stated.of(Word.read(Status.class, "levitating")))
                .build();

        assertThat(words(open(posting, paid(), SOON).permission())).contains("the status does not tell");
        assertThat(said(open(posting.toBuilder().scheme(Scheme.FBS).build(), paid(), SOON)
                        .permission()))
                .isEqualTo("allowed");
    }

    @Test
    void whenItWasPaidIsTakenFromTheOrderAndSaid() {
        ContactFacts facts = new ContactFacts(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
        Posting posting = order(Scheme.FBS, Status.DELIVERING).inProcessAt(PAID).build();

        Contact.Way way = open(posting, facts, hours(PAID, 72));

        assertThat(said(way.permission())).isEqualTo("refused K-01");
        assertThat(way.notes())
                .extracting(Buyers::words)
                .containsExactly(
                        "When it was paid is not known; 2026-12-01 12:00, when Ozon gave the order to the seller, is taken for"
                                + " it (confidence D)");
        assertThat(open(posting, paid(), hours(PAID, 72)).notes()).isEmpty();
        assertThat(open(
                                mayBeWrittenTo(Scheme.FBS, Status.DELIVERING)
                                        .inProcessAt(PAID)
                                        .build(),
                                facts,
                                SOON)
                        .notes())
                .extracting(Buyers::words)
                .noneMatch(note -> note.contains("When it was paid"));
    }

    @Test
    void theOrderOfALegalEntityIsPerhapsNotPaid() { // L-13
        ContactFacts facts = new ContactFacts(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty());
        Posting posting = order(Scheme.FBS, Status.AWAITING_PACKAGING)
                .inProcessAt(PAID)
                .legalEntity(Stated.of(true))
                .build();

        Contact.Way way = open(posting, facts, hours(PAID, 72));

        assertThat(said(way.permission())).isEqualTo("unknown");
        assertThat(way.until()).isEmpty();
        assertThat(said(open(posting, paid(), hours(PAID, 72)).permission())).isEqualTo("refused K-01");
    }

    @Test
    void beforeTheDayOnWhichASourceShowsARuleANoteSaysSo() {
        ContactFacts early = new ContactFacts(
                Optional.of(true),
                Optional.of(Instant.parse("2026-06-01T00:00:00Z")),
                Optional.empty(),
                Optional.empty());
        Posting posting = order(Scheme.REALFBS_GLOBAL, Status.DELIVERING).build();

        assertThat(undated(posting, early, "2026-06-10T23:59:59Z"))
                .containsExactly(
                        "Since when K-01 holds nobody published; a source shows it on 2026-06-11",
                        "Since when K-03 holds nobody published; a source shows it on 2026-11-22");
        assertThat(undated(posting, early, "2026-06-11T00:00:00Z")).hasSize(1);
        assertThat(undated(posting, early, "2026-11-22T00:00:00Z")).isEmpty();
        assertThat(undated(mayBeWrittenTo(Scheme.FBS, Status.DELIVERING).build(), early, "2026-06-10T00:00:00Z"))
                .isEmpty();
    }

    private static List<String> undated(Posting posting, ContactFacts facts, String now) {
        return open(posting, facts, Instant.parse(now)).notes().stream()
                .map(Buyers::words)
                .filter(note -> note.startsWith("Since when"))
                .toList();
    }

    private static Contact.Way open(Posting posting, ContactFacts facts, Instant now) {
        return ContactRules.ozon().contact(posting, facts, now).open();
    }
}
