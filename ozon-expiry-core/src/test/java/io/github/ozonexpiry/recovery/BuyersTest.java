package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.recovery.Orders.CUP;
import static io.github.ozonexpiry.recovery.Orders.GLOBAL_LATE;
import static io.github.ozonexpiry.recovery.Orders.NOW;
import static io.github.ozonexpiry.recovery.Orders.NO_DELAY;
import static io.github.ozonexpiry.recovery.Orders.TEAPOT;
import static io.github.ozonexpiry.recovery.Orders.UNCOUNTED;
import static io.github.ozonexpiry.recovery.Orders.cancelled;
import static io.github.ozonexpiry.recovery.Orders.order;
import static io.github.ozonexpiry.recovery.Orders.plan;
import static io.github.ozonexpiry.recovery.Orders.refusal;
import static io.github.ozonexpiry.recovery.Orders.rules;
import static io.github.ozonexpiry.recovery.Orders.stocked;
import static io.github.ozonexpiry.recovery.Orders.toAssemble;
import static io.github.ozonexpiry.recovery.Orders.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.contact.Contact;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.contact.ContactRules;
import io.github.ozonexpiry.letter.LetterPart;
import io.github.ozonexpiry.letter.LetterPart.News;
import io.github.ozonexpiry.letter.LetterPart.ShortReason;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.offer.Substitute;
import io.github.ozonexpiry.offer.SubstitutePolicy;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.recovery.RecoveryStep.AnnounceRestock;
import io.github.ozonexpiry.recovery.RecoveryStep.OfferVoucher;
import io.github.ozonexpiry.recovery.RecoveryStep.SuggestSubstitute;
import io.github.ozonexpiry.recovery.RecoveryStep.Write;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyersTest {

    private static final Permission REFUSED = refusal("K-03", "recovery.refused.cancelled");
    private static final Posting SOLD_OUT = cancelled(Scheme.FBS, Party.SELLER, 352, true);

    /** Usable until the end of 31 May in Moscow. */
    private static final VoucherOffer TEN_PERCENT = new VoucherOffer(
            "SORRY10", Optional.of(Percent.of("10")), Optional.empty(), Instant.parse("2026-05-31T21:00:00Z"));

    private static final Restock TEAPOTS = new Restock(TEAPOT, Optional.of(Instant.parse("2026-05-09T22:00:00Z")), 5);
    private static final ShopProduct OTHER = product(9, "samovar");

    @Test
    void aDraftTellsTheNewsApologisesExplainsOffersAndCloses() {
        PlannedStep write = write(plan(because(SOLD_OUT, Cause.OVERSOLD), fullShop()));

        assertThat(((Write) write.step()).parts())
                .containsExactly(
                        new LetterPart.Notice(News.CANCELLED, "10000001-0001-1", "teapot"),
                        new LetterPart.Apology(),
                        new LetterPart.Reason(ShortReason.OUT_OF_STOCK),
                        new LetterPart.Compensation("SORRY10", "10 %", LocalDate.of(2026, 5, 31)),
                        new LetterPart.Restock("teapot", Optional.of(LocalDate.of(2026, 5, 11))), // a day of margin
                        new LetterPart.Substitute("samovar", 9),
                        new LetterPart.Close());
        assertThat(write.isAllowed()).isTrue();
        assertThat(write.call()).contains(OzonCall.SEND_MESSAGE);
        assertThat(write.rules()).containsExactlyElementsOf(rules("C-07", "K-02", "K-05", "K-06"));
        assertThat(write.preconditions()).isEmpty();
        assertThat(write.notes()).isEmpty();
    }

    @Test
    void whatNoLetterTakesIsLeftOutOfTheDraft() {
        String endless = "x".repeat(1_001);
        Posting odd = SOLD_OUT.toBuilder()
                .lines(List.of(Line.of(TEAPOT, "T-1", endless, 2, Money.of("100", "RUB"))))
                .build();
        VoucherOffer longCode =
                new VoucherOffer("A".repeat(33), Optional.of(Percent.of("10")), Optional.empty(), TEN_PERCENT.until());
        ShopMeans means = ShopMeans.unknown(Orders.MOSCOW)
                .stock(TEAPOT, 0)
                .vouchers(List.of(longCode, TEN_PERCENT))
                .restocks(List.of(TEAPOTS));

        assertThat(((Write) write(plan(because(odd, Cause.OVERSOLD), means)).step()).parts())
                .containsExactly(
                        new LetterPart.Apology(),
                        new LetterPart.Reason(ShortReason.OUT_OF_STOCK),
                        new LetterPart.Compensation("SORRY10", "10 %", LocalDate.of(2026, 5, 31)),
                        new LetterPart.Close());
    }

    @Test
    void eachOfferIsAStepOfItsOwn() {
        RecoveryPlan plan = plan(because(SOLD_OUT, Cause.OVERSOLD), fullShop());
        PlannedStep voucher = Orders.step(plan, OfferVoucher.class);
        PlannedStep substitute = Orders.step(plan, SuggestSubstitute.class);
        PlannedStep restock = Orders.step(plan, AnnounceRestock.class);

        assertThat(voucher.step()).isEqualTo(new OfferVoucher(List.of(TEN_PERCENT)));
        assertThat(voucher.rules()).containsExactlyElementsOf(rules("K-02", "K-06", "K-08"));
        assertThat(voucher.preconditions()).containsExactly(Message.of("recovery.before.voucherFits"));
        assertThat(((SuggestSubstitute) substitute.step()).substitutes())
                .extracting(Substitute::product)
                .containsExactly(OTHER);
        assertThat(substitute.rules()).containsExactlyElementsOf(rules("K-02", "K-06", "K-09"));
        assertThat(restock.step()).isEqualTo(new AnnounceRestock(List.of(TEAPOTS)));
        assertThat(restock.rules()).containsExactlyElementsOf(rules("K-02", "K-06"));
        assertThat(List.of(voucher, substitute, restock))
                .allSatisfy(step -> assertThat(step.isAllowed()).isTrue())
                .allSatisfy(step -> assertThat(step.notes()).isEmpty())
                .allSatisfy(step -> assertThat(step.call()).contains(OzonCall.SEND_MESSAGE));
    }

    @Test
    void withoutAWayToTheBuyerEachIsRefusedWithWhatIsLeft() { // K-03, S8, S9
        RecoveryPlan plan = plan(because(SOLD_OUT, Cause.OVERSOLD), fullShop(), REFUSED);

        assertThat(write(plan).permission()).isEqualTo(REFUSED);
        assertThat(write(plan).notes()).containsExactly(Orders.LEFT);
        assertThat(write(plan).rules()).containsExactlyElementsOf(rules("C-07", "K-03", "K-05", "K-06", "K-10"));
        assertThat(Orders.step(plan, OfferVoucher.class).permission()).isEqualTo(REFUSED);
        assertThat(Orders.step(plan, OfferVoucher.class).notes())
                .containsExactly(Message.of("recovery.remains.publicCode"));
        assertThat(Orders.step(plan, SuggestSubstitute.class).permission()).isEqualTo(REFUSED);
        assertThat(Orders.step(plan, SuggestSubstitute.class).notes())
                .containsExactly(Message.of("recovery.remains.onSale"));
        assertThat(Orders.step(plan, AnnounceRestock.class).permission()).isEqualTo(REFUSED);
        assertThat(Orders.step(plan, AnnounceRestock.class).notes())
                .containsExactly(Message.of("recovery.remains.onSale"));
    }

    @Test
    void whereTheChatMustBeOpenedThatIsTheCallAndItsWindowTheLastMoment() {
        Contact.Way open = new Contact.Way(
                Answers.ALLOWED,
                Optional.of(NOW.plusSeconds(60)),
                Orders.sorted("K-04"),
                List.of(Message.of("contact.test")));
        Contact.Way write = Orders.way(REFUSED);
        PlannedStep step = write(new RecoveryPlanner(UNCOUNTED, any -> new Contact(open, write, List.of()))
                .plan(Orders.at(NOW, SOLD_OUT)));

        assertThat(step.call()).contains(OzonCall.START_CHAT);
        assertThat(step.by()).contains(NOW.plusSeconds(60));
        assertThat(step.urgency()).isEqualTo(Pressing.NOW);
        assertThat(step.rules()).containsExactlyElementsOf(rules("C-07", "K-04", "K-05", "K-06"));
        assertThat(step.notes()).contains(Message.of("contact.test"));
    }

    @Test
    void thePermissionIsThatOfTheRulesOfContact() {
        RecoveryCase facts = Orders.at(NOW, SOLD_OUT).with(ContactFacts.UNKNOWN);
        Contact contact = ContactRules.ozon().contact(SOLD_OUT, ContactFacts.UNKNOWN, NOW);

        assertThat(write(RecoveryPlanner.with(UNCOUNTED).plan(facts)).permission())
                .isEqualTo(contact.best().permission());
        assertThat(write(RecoveryPlanner.with(UNCOUNTED, ContactRules.ozon()).plan(facts))
                        .permission())
                .isEqualTo(contact.best().permission());
    }

    @ParameterizedTest
    @CsvSource({
        "SELLER, 352, true, true",
        "SYSTEM, 0, true, true",
        "BUYER, 508, false, false",
        "BUYER, 508, true, false",
        "CARRIER, 667, false, false",
        "SELLER, 402, false, false",
    })
    void whoseOrderEndedThroughTheBuyerOrNobodysFaultIsNotWrittenTo(
            Party by, long reason, boolean counts, boolean written) {
        assertThat(words(plan(Orders.at(NOW, cancelled(Scheme.FBS, by, reason, counts)), fullShop()))
                        .contains("WRITE"))
                .isEqualTo(written);
    }

    @Test
    void anExpiryIsToldAsOneAndWhatIsNotClearIsNotTold() {
        Instant afterwards = NO_DELAY.plusSeconds(60);
        Posting bySystem = cancelled(Scheme.FBS, Party.SYSTEM, 0, true);

        assertThat(parts(plan(Orders.at(afterwards, bySystem), UNCOUNTED)).get(0))
                .isEqualTo(new LetterPart.Notice(News.EXPIRED, "10000001-0001-1", "teapot"));
        assertThat(parts(plan(Orders.at(NOW, bySystem), UNCOUNTED)))
                .containsExactly(new LetterPart.Apology(), new LetterPart.Close());
    }

    @Test
    void anEndingThatOzonDoesNotExplainIsStillAnswered() {
        Posting bare = order(Scheme.FBS).status(Status.CANCELLED).build();

        assertThat(parts(plan(Orders.at(NOW, bare), UNCOUNTED)))
                .containsExactly(new LetterPart.Apology(), new LetterPart.Close());
    }

    @ParameterizedTest
    @CsvSource({
        "PICKED_LATE, WAREHOUSE",
        "DEFECTIVE, DEFECT",
        "BACKLOG, MANY_ORDERS",
        "PUSH_LOST, TECHNICAL",
        "PICKUP_MISSED, CARRIER",
        "NOT_SCANNED, ",
        "CARRIER_REFUSED, ",
        "OZON_ENDED, ",
        "LOST_BY_CARRIER, ",
    })
    void aReasonIsToldOnlyWhereTheCauseMakesItTrueAndBlamesNobody(Cause cause, ShortReason reason) { // K-06
        List<LetterPart> parts = parts(plan(because(SOLD_OUT, cause), UNCOUNTED));

        assertThat(parts.stream().filter(LetterPart.Reason.class::isInstance))
                .isEqualTo(reason == null ? List.of() : List.of(new LetterPart.Reason(reason)));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, DELAYED", "1, 1, PARTLY_CANCELLED", "0, 0, CANCELLED"})
    void whoIsLateOrLacksPiecesTellsIt(int teapots, int cups, News news) {
        RecoveryPlan plan = plan(Orders.at(NO_DELAY.plusSeconds(1), toAssemble().build()), stocked(teapots, cups));

        assertThat(parts(plan).get(0)).isEqualTo(new LetterPart.Notice(news, "10000001-0001-1", "teapot"));
        assertThat(write(plan).preconditions())
                .isEqualTo(news == News.DELAYED ? List.of() : List.of(Message.of("recovery.before.done")));
    }

    @ParameterizedTest
    @CsvSource({
        "RFBS, SET_TIMESLOT, 1, MOVED",
        "RFBS, SET_TIMESLOT, , MOVED", // nobody asked Ozon how often
        "RFBS, SET_TIMESLOT, 0, DELAYED", // L-11
        "RFBS, SHIP, 1, DELAYED", // Ozon does not offer it
        "FBS, SET_TIMESLOT, , MOVED", // Ozon's word wins
        "FBS, SHIP, 1, DELAYED",
    })
    void aLateOrderWhoseDeliveryCanBeMovedIsToldToComeOnAnotherDay(
            Scheme scheme, AvailableAction action, Integer changesLeft, News news) {
        RecoveryCase late =
                Orders.at(NO_DELAY.plusSeconds(1), order(scheme, action).build());
        RecoveryPlan plan = plan(changesLeft == null ? late : late.deliveryChangesLeft(changesLeft), stocked(2, 1));

        assertThat(parts(plan).get(0)).isEqualTo(new LetterPart.Notice(news, "10000001-0001-1", "teapot"));
        assertThat(write(plan).preconditions())
                .isEqualTo(news == News.MOVED ? List.of(Message.of("recovery.before.moved")) : List.of());
        assertThat(words(plan)).containsSubsequence("MOVE_DELIVERY", "WRITE");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, MOVED", // a second late, and Ozon lets it be moved once more
        "1, , MOVED",
        "0, 1, ", // in time
        "1, 0, ", // L-11
    })
    void whatIsOnItsWayTooLateIsToldToComeOnAnotherDayWhereItCanBeMoved(int late, Integer changesLeft, News news) {
        Posting underWay = order(Scheme.RFBS, AvailableAction.SET_TIMESLOT)
                .status(Status.DELIVERING)
                .deliveringDate(NO_DELAY.plusSeconds(late))
                .build();
        RecoveryCase facts = Orders.because(Orders.at(NO_DELAY.plusSeconds(60), underWay), Cause.OVERSOLD);
        RecoveryPlan plan = plan(changesLeft == null ? facts : facts.deliveryChangesLeft(changesLeft), fullShop());

        assertThat(words(plan).contains("WRITE")).isEqualTo(news != null);
        assertThat(words(plan)).doesNotContain("SUGGEST_SUBSTITUTE", "ANNOUNCE_RESTOCK");
        if (news != null) {
            assertThat(parts(plan))
                    .containsExactly(
                            new LetterPart.Notice(news, "10000001-0001-1", "teapot"),
                            new LetterPart.Apology(),
                            new LetterPart.Reason(ShortReason.OUT_OF_STOCK),
                            new LetterPart.Compensation("SORRY10", "10 %", LocalDate.of(2026, 5, 31)),
                            new LetterPart.Close());
            assertThat(write(plan).preconditions()).containsExactly(Message.of("recovery.before.moved"));
            assertThat(words(plan)).containsSubsequence("MOVE_DELIVERY", "WRITE");
        }
    }

    @Test
    void whatIsMissingOrInTimeIsNotToldAsAMovedDelivery() {
        Posting movable = order(Scheme.RFBS, AvailableAction.SET_TIMESLOT, AvailableAction.PRODUCT_CANCEL)
                .build();

        assertThat(parts(plan(Orders.at(NO_DELAY.plusSeconds(1), movable), stocked(1, 1)))
                        .get(0))
                .isEqualTo(new LetterPart.Notice(News.PARTLY_CANCELLED, "10000001-0001-1", "teapot"));
        assertThat(words(plan(Orders.at(NO_DELAY, movable), stocked(2, 1)))).doesNotContain("WRITE");
    }

    @ParameterizedTest
    @CsvSource({"RFBS, decided", "REALFBS_GLOBAL, decided", ", decided", "RFBS_EXPRESS, done", "FBS, done"})
    void whereTheChatEndsWithTheOrderItIsOpenedBeforeTheCancellation(Scheme scheme, String when) { // K-03
        Posting posting = toAssemble().scheme(Optional.ofNullable(scheme)).build();
        RecoveryPlan plan = plan(Orders.at(NOW, posting), stocked(0, 0));
        List<String> words = words(plan);

        assertThat(write(plan).preconditions()).containsExactly(Message.of("recovery.before." + when));
        assertThat(words.indexOf("WRITE") < words.indexOf("CANCEL")).isEqualTo(when.equals("decided"));
        assertThat(Orders.step(plan, RecoveryStep.Cancel.class)
                        .notes()
                        .contains(Message.of("recovery.note.chatBefore")))
                .isEqualTo(when.equals("decided"));
    }

    @Test
    void whoIsInTimeHasNothingToTell() {
        assertThat(words(plan(Orders.at(NO_DELAY, toAssemble().build()), stocked(2, 1))))
                .doesNotContain("WRITE");
        assertThat(words(plan(
                        Orders.at(
                                NO_DELAY, toAssemble().status(Status.DELIVERING).build()),
                        stocked(0, 0))))
                .doesNotContain("WRITE");
    }

    @Test
    void whatCanNoLongerBeAssembledEndsCancelled() { // L-03
        Posting missed = order(Scheme.RFBS, AvailableAction.SET_CUTOFF, AvailableAction.SHIP)
                .build();

        assertThat(parts(plan(Orders.at(Orders.RECOMMENDED, missed), stocked(2, 1)))
                        .get(0))
                .isEqualTo(new LetterPart.Notice(News.CANCELLED, "10000001-0001-1", "teapot"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2026-05-07T03:59:59Z, false",
        "2, 2026-05-07T04:00:00Z, true", // not before the last moment
        "1, 2026-05-06T00:00:00Z, true", // too few
        "2, , true", // nobody knows when
    })
    void goodsThatComeBeforeTheLastMomentAreNotGivenUp(int pieces, Instant at, boolean written) {
        ShopMeans means = UNCOUNTED
                .stock(TEAPOT, 0)
                .stock(CUP, 1)
                .restocks(List.of(
                        new Restock(TEAPOT, Optional.ofNullable(at), pieces), new Restock(CUP, Optional.of(NOW), 9)));

        assertThat(words(plan(Orders.now(toAssemble()), means)).contains("WRITE"))
                .isEqualTo(written);
    }

    @Test
    void theTimerOfGlobalIsALastMomentToo() {
        Posting posting = Orders.global(AvailableAction.CANCEL).build();
        ShopMeans means = UNCOUNTED
                .stock(TEAPOT, 0)
                .restocks(List.of(new Restock(TEAPOT, Optional.of(Orders.GLOBAL_TIMER.minusNanos(1)), 1)));

        assertThat(parts(plan(Orders.globalAt(GLOBAL_LATE, posting), means)).get(0))
                .isEqualTo(new LetterPart.Notice(News.DELAYED, "10000001-0001-1", "teapot"));
    }

    @Test
    void aVoucherThatIsOverIsNotGivenAndAnAmountIsSaidAsOne() {
        VoucherOffer over = new VoucherOffer("OLD", Optional.of(Percent.of("10")), Optional.empty(), NOW);
        VoucherOffer amount =
                new VoucherOffer("NEW", Optional.empty(), Optional.of(Money.of("500", "RUB")), NOW.plusNanos(1));
        RecoveryPlan plan = plan(Orders.at(NOW, SOLD_OUT), UNCOUNTED.vouchers(List.of(over, amount)));

        assertThat(Orders.step(plan, OfferVoucher.class).step()).isEqualTo(new OfferVoucher(List.of(amount)));
        assertThat(parts(plan)).contains(new LetterPart.Compensation("NEW", "500 RUB", LocalDate.of(2026, 5, 5)));
    }

    @Test
    void onlyWhatIsMissingAndStillToComeIsAnnouncedTheEarliestFirst() {
        Restock soon = new Restock(TEAPOT, Optional.of(NOW.plusNanos(1)), 1);
        Restock someday = new Restock(TEAPOT, Optional.empty(), 1);
        Restock past = new Restock(TEAPOT, Optional.of(NOW), 1);
        Restock cups = new Restock(CUP, Optional.of(NOW.plusSeconds(1)), 1);
        RecoveryPlan plan =
                plan(Orders.at(NOW, SOLD_OUT), stocked(1, 1).restocks(List.of(someday, TEAPOTS, past, cups, soon)));

        assertThat(Orders.step(plan, AnnounceRestock.class).step())
                .isEqualTo(new AnnounceRestock(List.of(soon, TEAPOTS, someday)));
    }

    @Test
    void withoutMissingGoodsNothingStandsInForThem() {
        RecoveryPlan plan = plan(because(cancelled(Scheme.FBS, Party.SYSTEM, 0, true), Cause.PICKED_LATE), fullShop());

        assertThat(words(plan))
                .contains("WRITE", "OFFER_VOUCHER")
                .doesNotContain("SUGGEST_SUBSTITUTE", "ANNOUNCE_RESTOCK");
    }

    @Test
    void whatEndedForWantOfStockIsMissingUntilItIsCounted() { // S7
        assertThat(words(plan(Orders.at(NOW, SOLD_OUT), fullShop()))).contains("SUGGEST_SUBSTITUTE", "CORRECT_STOCK");
        assertThat(words(plan(
                        Orders.at(NOW, SOLD_OUT), fullShop().stock(TEAPOT, 2).stock(CUP, 1))))
                .doesNotContain("SUGGEST_SUBSTITUTE", "CORRECT_STOCK");
        assertThat(words(plan(
                        Orders.at(NO_DELAY.plusSeconds(1), cancelled(Scheme.FBS, Party.OZON, 352, true)), fullShop())))
                .contains("SUGGEST_SUBSTITUTE", "CORRECT_STOCK");
    }

    @Test
    void aNameThatThePostingDoesNotHaveIsTheShops() {
        Line nameless = new Line(Stated.of(TEAPOT), Stated.absent(), Stated.absent(), Stated.of(1), Stated.absent());
        Posting posting = SOLD_OUT.toBuilder().lines(List.of(nameless)).build();

        assertThat(parts(plan(Orders.at(NOW, posting), fullShop())))
                .contains(new LetterPart.Notice(News.CANCELLED, "10000001-0001-1", "blue teapot"));
        assertThat(parts(plan(Orders.at(NOW, posting), UNCOUNTED.restocks(List.of(TEAPOTS)))))
                .containsExactly(new LetterPart.Apology(), new LetterPart.Close());
    }

    @Test
    void aBlankNameIsNone() {
        Line blank = new Line(Stated.of(TEAPOT), Stated.absent(), Stated.of(" "), Stated.of(1), Stated.absent());
        Posting posting = SOLD_OUT.toBuilder().lines(List.of(blank)).build();

        assertThat(parts(plan(Orders.at(NOW, posting), UNCOUNTED)))
                .containsExactly(new LetterPart.Apology(), new LetterPart.Close());
    }

    @Test
    void noChatIsOpenedForACancelledOrderOfGlobal() { // K-03
        ContactFacts subscribed =
                new ContactFacts(Optional.of(true), Optional.of(NOW), Optional.empty(), Optional.empty());
        RecoveryCase facts = Orders.at(NOW, cancelled(Scheme.REALFBS_GLOBAL, Party.SYSTEM, 0, true))
                .with(subscribed);
        PlannedStep write = write(RecoveryPlanner.with(UNCOUNTED).plan(facts));

        assertThat(write.isRefused()).isTrue();
        assertThat(write.rules()).containsAll(rules("K-03", "K-10"));
        assertThat(write.notes()).contains(Message.of("contact.left.voucher"));
        assertThat(write.call()).contains(OzonCall.START_CHAT);
    }

    @Test
    void whoHasNoRussianIsToldSoAndGlobalTranslates() { // K-05
        RecoveryPlan plan = plan(
                Orders.globalAt(GLOBAL_LATE, Orders.global().build()), UNCOUNTED.languages(Set.of(Language.CHINESE)));

        assertThat(write(plan).notes())
                .containsExactly(Message.of("recovery.note.russian"), Message.of("recovery.note.translated"));
    }

    @Test
    void whatOzonKeptIsAnsweredForOnlyWhereOzonSaysSo() {
        assertThat(words(plan(Orders.at(NOW, cancelled(Scheme.FBO, Party.OZON, 0, true)), UNCOUNTED)))
                .contains("WRITE");
        assertThat(words(plan(
                        Orders.at(
                                NOW, order(Scheme.FBO).status(Status.CANCELLED).build()),
                        UNCOUNTED)))
                .doesNotContain("WRITE");
        assertThat(words(plan(
                        Orders.at(NO_DELAY.plusSeconds(1), order(Scheme.FBP).build()), UNCOUNTED)))
                .doesNotContain("WRITE");
    }

    private static RecoveryCase because(Posting posting, Cause cause) {
        return Orders.because(Orders.at(NOW, posting), cause);
    }

    private static ShopMeans fullShop() {
        return UNCOUNTED
                .vouchers(List.of(TEN_PERCENT))
                .restocks(List.of(TEAPOTS))
                .products(List.of(product(1, "blue teapot"), OTHER), SubstitutePolicy.OURS);
    }

    private static ShopProduct product(long sku, String name) {
        return new ShopProduct(
                new Sku(sku),
                name,
                OptionalLong.of(77),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.of(Money.of("1000", "RUB")),
                OptionalInt.of(3),
                Optional.of(true),
                Optional.empty());
    }

    private static PlannedStep write(RecoveryPlan plan) {
        return Orders.step(plan, Write.class);
    }

    private static List<LetterPart> parts(RecoveryPlan plan) {
        return ((Write) write(plan).step()).parts();
    }
}
