package io.github.ozonexpiry.placement;

import io.github.ozonexpiry.placement.OzonTurnover.Grade;
import io.github.ozonexpiry.placement.Placement.Against;
import io.github.ozonexpiry.placement.Placement.Missing;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One product, and what is decided of it. */
record Case(ProductFacts product, Country country, SchemeRules rules, PlacementPolicy policy, LocalDate today) {

    Placement placement() {
        List<Permission> permissions =
                policy.targets().stream().map(this::permission).toList();
        for (int i = 0; i < permissions.size(); i++) {
            if (permissions.get(i) instanceof Permission.Allowed) {
                return placement(policy.targets().get(i));
            }
        }
        List<Missing> unknown = permissions.stream()
                .filter(Permission.Unknown.class::isInstance)
                .map(permission -> ((Permission.Unknown) permission).reason())
                .map(reason -> new Missing(Missing.Kind.SCHEME, reason, 0))
                .toList();
        return unknown.isEmpty()
                ? new Placement.NotEligible(
                        product.sku(),
                        permissions.stream().map(Permission.Refused.class::cast).toList())
                : new Placement.NotKnown(product.sku(), unknown);
    }

    /** How many orders were lost; below every number where that is not known. */
    int lost() {
        return product.losses().map(PastLosses::lost).orElse(-1);
    }

    private Permission permission(Scheme scheme) {
        return scheme == Scheme.FBO && product.turnover().is(Grade.RESTRICTED_NO_SALES)
                ? new Permission.Refused(RuleId.of("P-07"), Message.of("placement.refused.restricted"))
                : rules.permission(country, scheme, today);
    }

    private Placement placement(Scheme to) {
        List<Missing> missing = missing(to);
        if (!missing.isEmpty()) {
            return new Placement.NotKnown(product.sku(), missing);
        }
        Set<Against> against = against(to);
        Steadiness steadiness = product.steadiness();
        return against.isEmpty()
                ? new Placement.Move(product.sku(), to, steadiness, effect(to, steadiness))
                : new Placement.Stay(product.sku(), List.copyOf(against), steadiness);
    }

    private List<Missing> missing(Scheme to) {
        List<Missing> missing = new ArrayList<>();
        int weeks = policy.leastWeeks() - product.steadiness().weeks().size();
        if (weeks > 0) {
            missing.add(new Missing(Missing.Kind.WEEKS, Message.of("placement.missing.weeks", weeks), weeks));
        }
        if (to == Scheme.FBO) {
            long days = daysToObserve();
            if (days > 0) {
                missing.add(
                        new Missing(Missing.Kind.DAYS_OBSERVED, Message.of("placement.missing.observed", days), days));
            }
            if (product.turnover().is(Grade.COLLECTING_DATA)) {
                missing.add(new Missing(Missing.Kind.OZON_COUNTS, Message.of("placement.missing.ozonCounts"), 0));
            }
        }
        return missing;
    }

    private long daysToObserve() {
        return product.onSaleSince()
                .map(day -> OzonDays.OBSERVED.days() - ChronoUnit.DAYS.between(day, today))
                .orElse(0L);
    }

    private Set<Against> against(Scheme to) {
        Set<Against> against = EnumSet.noneOf(Against.class);
        Steadiness steadiness = product.steadiness();
        if (steadiness.pieces() == 0) {
            against.add(Against.NO_SALES);
        } else {
            add(against, !policy.steady().contains(steadiness.pattern()), Against.NOT_STEADY);
            add(against, effect(to, steadiness).days() > policy.mostDays(), Against.SLOW);
        }
        add(against, to == Scheme.FBO && isUnsoldAtOzon(), Against.NO_SALES_AT_OZON);
        add(against, to == Scheme.FBO && lastsTooLong(), Against.ENOUGH_THERE);
        add(
                against,
                product.losses()
                        .filter(past -> past.lost() < policy.leastLost())
                        .isPresent(),
                Against.NOTHING_LOST);
        return against;
    }

    private static void add(Set<Against> against, boolean holds, Against reason) {
        if (holds) {
            against.add(reason);
        }
    }

    private boolean isUnsoldAtOzon() {
        return product.turnover().is(Grade.NO_SALES)
                || product.turnover()
                        .daysWithoutSales()
                        .value()
                        .filter(days -> days >= OzonDays.NO_SALES.days())
                        .isPresent();
    }

    private boolean lastsTooLong() {
        return product.turnover()
                .daysOfStock()
                .value()
                .filter(days -> days.compareTo(BigDecimal.valueOf(policy.mostDays())) > 0)
                .isPresent();
    }

    /** A supply of the seller's own number of days, to a partner of those that Ozon advises; sold as slowly as one of both sources says. */
    private Placement.Effect effect(Scheme to, Steadiness steadiness) {
        long supply = steadiness.piecesIn(to == Scheme.FBO ? policy.supplyDays() : OzonDays.FBP_SUPPLY.days());
        long days = Math.max(
                steadiness.daysOf(supply), to == Scheme.FBO ? perOzon(supply).orElse(0L) : 0);
        return new Placement.Effect(product.losses(), supply, days, Storage.of(to, product.goods(), days, today));
    }

    private Optional<Long> perOzon(long supply) {
        return product.turnover()
                .perDay()
                .value()
                .filter(rate -> rate.signum() > 0)
                .map(rate -> BigDecimal.valueOf(supply)
                        .divide(rate, 0, RoundingMode.CEILING)
                        .longValue());
    }
}
