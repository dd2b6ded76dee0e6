package io.github.ozonexpiry.recovery;

import static io.github.ozonexpiry.posting.Postings.aPosting;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.contact.Contact;
import io.github.ozonexpiry.deadline.Circumstances;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Postings;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Orders, shops and plans for the tests of this package. */
final class Orders {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final Instant NOW = Instant.parse("2026-05-05T06:00:00Z"); // Tuesday, 09:00 in Moscow
    static final Instant RECOMMENDED = Instant.parse("2026-05-05T18:00:00Z");
    static final Instant NO_DELAY = Instant.parse("2026-05-07T04:00:00Z");

    static final Sku TEAPOT = new Sku(1);
    static final Sku CUP = new Sku(2);

    /** W-04: ordered on 2 April, planned for 7 April, cancelled on 14 April, 00:00 in Shanghai. */
    static final Instant GLOBAL_ORDER = Instant.parse("2026-04-02T01:00:00Z");

    static final Instant GLOBAL_LATE = Instant.parse("2026-04-09T01:00:00Z");
    static final Instant GLOBAL_TIMER = Instant.parse("2026-04-13T16:00:00Z");

    /** Russia, an index that is charged: 4.5 % of a cancellation, 3 % of a delay, 50 to 2,000 RUB (RU-3). */
    static final ExpectedCharges RUSSIA = ExpectedCharges.by(
            ChargeCalculator.of(PenaltyTariffs.official().named("RU-3"), CurrencyCode.of("RUB"))
                    .atIndex(Percent.of("3")),
            MOSCOW);

    /** realFBS Global in the blue zone: 3 % (I-05), at 12 roubles a yuan (W-03). */
    static final ExpectedCharges BLUE = ExpectedCharges.by(
            ChargeCalculator.of(PenaltyTariffs.official().named("GLOBAL-5"), CurrencyCode.of("CNY"))
                    .rates((currency, day) -> Optional.of(BigDecimal.valueOf(12)))
                    .atIndex(45, 900),
            MOSCOW);

    static final ShopMeans UNCOUNTED = ShopMeans.unknown(MOSCOW);

    private static final DeadlineCalculator FIVE_DAYS = DeadlineCalculator.of(
            RuleProfile.realFbsGlobal(),
            HandlingTerms.own()
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .preparationDays(PreparationDays.of(5))
                    .build());

    /** What is left where nobody may be written to. */
    static final Message LEFT = Message.of("contact.left.answer");

    private Orders() {}

    /** Two teapots of 1,000 RUB each and a cup of 400, to be assembled. */
    static PostingBuilder order(Scheme scheme, AvailableAction... actions) {
        return aPosting()
                .scheme(scheme)
                .status(Status.AWAITING_PACKAGING)
                .inProcessAt(NOW.minusSeconds(3600))
                .lines(List.of(
                        Line.of(TEAPOT, "T", "teapot", 2, Money.of("1000", "RUB")),
                        Line.of(CUP, "C", "cup", 1, Money.of("400", "RUB"))))
                .shipmentDate(RECOMMENDED)
                .shipmentDateWithoutDelay(NO_DELAY)
                .actions(actions);
    }

    static PostingBuilder toAssemble() {
        return order(Scheme.FBS, AvailableAction.SHIP, AvailableAction.CANCEL, AvailableAction.PRODUCT_CANCEL);
    }

    static Posting cancelled(Scheme scheme, Party by, long reason, boolean counts) {
        return order(scheme)
                .status(Status.CANCELLED)
                .cancellation(Postings.cancelledBy(by, reason, false, counts))
                .build();
    }

    static PostingBuilder global(AvailableAction... actions) {
        return aPosting()
                .scheme(Scheme.REALFBS_GLOBAL)
                .status(Status.AWAITING_DELIVER)
                .inProcessAt(GLOBAL_ORDER)
                .lines(List.of(Line.of(TEAPOT, "T", "teapot", 1, Money.of("300", "CNY"))))
                .shipmentDate(Instant.parse("2026-04-07T15:59:59Z"))
                .actions(actions);
    }

    static RecoveryCase globalAt(Instant now, Posting posting) {
        return globalWith(Circumstances.NONE, now, posting);
    }

    static RecoveryCase globalWith(Circumstances circumstances, Instant now, Posting posting) {
        Judgement judgement = Judgement.of(
                posting, FIVE_DAYS.schedule(posting, circumstances), now, JudgementPolicy.DEFAULT, Optional.empty());
        return RecoveryCase.of(judgement, BLUE);
    }

    static RecoveryCase at(Instant now, Posting posting) {
        return RecoveryCase.of(Judgement.of(posting, now), RUSSIA);
    }

    static RecoveryCase now(PostingBuilder posting) {
        return at(NOW, posting.build());
    }

    static Verdict verdict(Posting posting, Certainty certainty, Cause... causes) {
        Evidence fact = new Evidence(Message.of("evidence.test"), Optional.empty(), "test", Evidence.Weight.STRONG);
        List<RankedCause> ranked = Stream.of(causes)
                .map(cause -> new RankedCause(cause, certainty, List.of(fact), List.of(), Optional.empty()))
                .toList();
        return new Verdict(posting, Judgement.of(posting, NOW).state(), ranked, List.of());
    }

    static RecoveryCase because(RecoveryCase facts, Cause... causes) {
        return facts.because(verdict(facts.judgement().posting(), Certainty.LIKELY, causes));
    }

    static ShopMeans stocked(int teapots, int cups) {
        return UNCOUNTED.stock(TEAPOT, teapots).stock(CUP, cups);
    }

    /** A plan where the buyer may be written to in the chat that there is. */
    static RecoveryPlan plan(RecoveryCase facts, ShopMeans means) {
        return plan(facts, means, Answers.ALLOWED);
    }

    static Contact.Way way(Permission permission, String... rules) {
        return new Contact.Way(permission, Optional.empty(), sorted(rules), List.of());
    }

    static SortedSet<RuleId> sorted(String... ids) {
        return new TreeSet<>(rules(ids));
    }

    static RecoveryPlan plan(RecoveryCase facts, ShopMeans means, Permission toWrite) {
        Contact.Way refused = way(refusal("K-03", "recovery.refused.cancelled"));
        Contact.Way way = toWrite instanceof Permission.Refused ? way(toWrite) : way(toWrite, "K-02");
        return new RecoveryPlanner(means, any -> new Contact(refused, way, List.of(LEFT))).plan(facts);
    }

    static RecoveryPlan plan(PostingBuilder posting) {
        return plan(now(posting), UNCOUNTED);
    }

    static PlannedStep step(RecoveryPlan plan, Class<? extends RecoveryStep> kind) {
        return plan.step(kind).orElseThrow();
    }

    static List<String> words(RecoveryPlan plan) {
        return plan.steps().stream().map(planned -> planned.step().word()).toList();
    }

    static Permission refusal(String rule, String key, Object... arguments) {
        return new Permission.Refused(RuleId.of(rule), Message.of(key, arguments));
    }

    static Permission unknown(String key, Object... arguments) {
        return new Permission.Unknown(Message.of(key, arguments));
    }

    static List<RuleId> rules(String... ids) {
        return Stream.of(ids).map(RuleId::of).toList();
    }

    static String said(Message message) {
        return said(message, Language.ENGLISH);
    }

    static String said(Message message, Language language) {
        return Wording.in(language, ZoneOffset.UTC).say(message);
    }
}
