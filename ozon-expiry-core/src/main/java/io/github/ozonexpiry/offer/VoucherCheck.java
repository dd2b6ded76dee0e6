package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.offer.VoucherPlan.Existing;
import io.github.ozonexpiry.offer.VoucherProblem.Kind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Everything that stands against a promotion with promo codes. */
record VoucherCheck(VoucherPlan plan, List<Existing> existing, Instant now) {

    List<VoucherProblem> problems() {
        return Stream.of(
                        frame(),
                        new VoucherBudget(plan).problems(),
                        new VoucherCodes(plan.codes(), existing).problems(),
                        sameProducts(),
                        plan.products().stream().flatMap(this::price),
                        Stream.of(Kind.FINAL.of()))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<VoucherProblem> frame() {
        Stream.Builder<VoucherProblem> found = Stream.builder();
        int length = plan.title().codePointCount(0, plan.title().length());
        if (plan.title().isBlank() || length > VoucherLimits.TITLE_MOST) {
            found.add(Kind.TITLE_LENGTH.of(length, VoucherLimits.TITLE_MOST));
        }
        if (!plan.from().isBefore(plan.until())) {
            found.add(Kind.DATES_ORDER.of(plan.from(), plan.until()));
        }
        if (!now.isBefore(plan.until())) {
            found.add(Kind.OVER.of(plan.until()));
        }
        return found.build();
    }

    private Stream<VoucherProblem> sameProducts() {
        return existing.stream()
                .filter(other -> !other.products().isEmpty() && other.products().equals(plan.skus()))
                .map(other -> Kind.PRODUCTS_SAME.of(other.title()));
    }

    private Stream<VoucherProblem> price(ShopProduct product) {
        return plan.amount().stream()
                .flatMap(amount -> product.price()
                        .map(price -> {
                            if (!price.currency().equals(amount.currency())) {
                                return Stream.of(Kind.PRICE_CURRENCY.of(product.sku(), price, amount));
                            }
                            int compared = price.compareTo(amount);
                            return compared > 0
                                    ? Stream.<VoucherProblem>empty()
                                    : Stream.of((compared < 0 ? Kind.PRICE_BELOW : Kind.PRICE_EQUAL)
                                            .of(product.sku(), price, amount));
                        })
                        .orElseGet(() -> Stream.of(Kind.PRICE_NOT_KNOWN.of(product.sku(), amount))));
    }
}
