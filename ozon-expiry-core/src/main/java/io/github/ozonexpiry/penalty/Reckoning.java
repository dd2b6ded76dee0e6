package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.penalty.ChargeCalculator.Standing;
import io.github.ozonexpiry.penalty.PenaltyTariff.Fee;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One charge, reckoned once; every step is written down. */
final class Reckoning {

    private final ChargeCalculator shop;
    private final PenaltyTariff tariff;
    private final LocalDate day;
    private final List<Message> trace = new ArrayList<>();

    Reckoning(ChargeCalculator shop, LocalDate day) {
        this.shop = shop;
        this.tariff = shop.tariff();
        this.day = day;
        step(
                "charge.step.tariff",
                tariff.name(),
                tariff.evidence().rules().stream().map(RuleId::text).collect(Collectors.joining(", ")),
                tariff.evidence().confidence().mark());
    }

    Charge charge(Breach breach, List<Line> lines, boolean part) {
        Fee fee = tariff.fee(breach);
        if (fee.kind() == Fee.Kind.NOT_PUBLISHED) {
            return notKnown(Message.of("charge.notKnown.notPublished", breach, tariff.name()));
        }
        if (fee.kind() == Fee.Kind.NOTHING) {
            return nothing(Message.of("charge.step.noFee", breach));
        }
        if (!tariff.zones().isEmpty() && shop.standing().isEmpty()) {
            return notKnown(Message.of("charge.notKnown.noIndex", tariff.name()));
        }
        Percent percent = fee.percent();
        if (shop.standing().isPresent()) {
            Standing standing = shop.standing().get();
            trace.add(standing.why());
            if (standing.zone().isFree()) {
                return nothing(Message.of("charge.step.freeZone"));
            }
            percent = standing.zone().percentOf(percent);
        }
        return ofGoods(percent, lines, part);
    }

    /** A charge of zero, with a last step that says why. */
    Charge nothing(Message why) {
        trace.add(why);
        return known(Money.zero(shop.currency()), false);
    }

    private Charge ofGoods(Percent percent, List<Line> lines, boolean part) {
        Goods goods = Goods.of(lines, shop.currency());
        if (goods.problem().isPresent()) {
            return notKnown(goods.problem().get());
        }
        if (part) {
            step("charge.step.part", goods.value());
        }
        if (goods.pieces() > 1) {
            step("charge.step.pieces", goods.pieces(), goods.value());
        }
        Money share = percent.of(goods.value());
        step("charge.step.share", percent, goods.value(), share);
        return limited(share, part || goods.pieces() > 1);
    }

    private Charge limited(Money share, boolean assumed) {
        Roubles roubles = new Roubles(shop.rates(), day);
        Optional<Money> limit = tariff.maximum().or(tariff::minimum);
        Optional<Message> missing = limit.flatMap(one -> roubles.missing(share.currency(), one.currency()));
        if (missing.isPresent()) {
            return notKnown(missing.get());
        }
        Money limited =
                limit.isEmpty() ? share : new Limits(tariff.minimum(), tariff.maximum(), roubles).apply(share, trace);
        Money rounded = shop.rounding().round(limited);
        step("charge.step.rounding", shop.rounding(), rounded);
        return known(rounded, assumed);
    }

    private Charge known(Money money, boolean assumed) {
        Origin origin = tariff.evidence().rules().stream()
                .findFirst()
                .<Origin>map(rule -> assumed ? new Origin.Estimated(rule) : new Origin.Computed(rule))
                .orElseThrow();
        return new Charge.Known(money, trace, origin, tariff.evidence().confidence());
    }

    private static Charge notKnown(Message reason) {
        return new Charge.NotKnown(reason);
    }

    private void step(String key, Object... arguments) {
        trace.add(Message.of(key, arguments));
    }
}
