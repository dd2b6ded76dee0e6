package io.github.ozonexpiry.outlook;

import static io.github.ozonexpiry.posting.Postings.aPosting;

import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.money.CurrencyCode;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.ChargeCalculator;
import io.github.ozonexpiry.penalty.PenaltyTariffs;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Open postings and shops for the tests of this package. */
final class Waiting {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** 14 April in Shanghai begins: the timer of W-04. */
    static final Instant TIMER = Instant.parse("2026-04-13T16:00:00Z");

    static final Instant GLOBAL_ORDER = Instant.parse("2026-04-02T01:00:00Z");

    /** Russia from May 2025 on, an index that is charged: 4.5 % of a cancellation, 3 % of a delay, 50 to 2,000 RUB (RU-3). */
    static final ExpectedCharges RUSSIA = ExpectedCharges.by(
            ChargeCalculator.of(PenaltyTariffs.official().named("RU-3"), CurrencyCode.of("RUB"))
                    .atIndex(Percent.of("3")),
            MOSCOW);

    /** The same, in the free zone. */
    static final ExpectedCharges FREE = ExpectedCharges.by(
            ChargeCalculator.of(PenaltyTariffs.official().named("RU-3"), CurrencyCode.of("RUB"))
                    .atIndex(Percent.of("2")),
            MOSCOW);

    /** A shop in yuan without exchange rates; realFBS Global, five zones. */
    static final ChargeCalculator GLOBAL =
            ChargeCalculator.of(PenaltyTariffs.official().named("GLOBAL-5"), CurrencyCode.of("CNY"));

    /** The same in the blue zone, 3 %, at the rate of W-03. */
    static final ExpectedCharges BLUE = ExpectedCharges.by(
            GLOBAL.rates((currency, day) -> Optional.of(BigDecimal.valueOf(12))).atIndex(45, 900), MOSCOW);

    private static final DeadlineCalculator FIVE_DAYS = DeadlineCalculator.of(
            RuleProfile.realFbsGlobal(),
            HandlingTerms.own()
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .preparationDays(PreparationDays.of(5))
                    .build());

    private Waiting() {}

    /** W-04, of 300 CNY. */
    static PostingBuilder global() {
        return aPosting()
                .scheme(Scheme.REALFBS_GLOBAL)
                .status(Status.AWAITING_DELIVER)
                .inProcessAt(GLOBAL_ORDER)
                .lines(List.of(Line.of(new Sku(1), "A", "teapot", 1, Money.of("300", "CNY"))))
                .shipmentDate(Instant.parse("2026-04-07T15:59:59Z"));
    }

    static Judgement judgedGlobal(Posting posting, Instant now) {
        return Judgement.of(posting, FIVE_DAYS.schedule(posting), now, JudgementPolicy.DEFAULT, Optional.empty());
    }

    static String said(Message message) {
        return said(message, Language.ENGLISH);
    }

    static String said(Message message, Language language) {
        return Wording.in(language, ZoneOffset.UTC).say(message);
    }
}
