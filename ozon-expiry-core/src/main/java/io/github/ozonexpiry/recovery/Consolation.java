package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.letter.LetterPart;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.RestockPolicy;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.offer.Substitute;
import io.github.ozonexpiry.offer.Substitutes;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can be told and offered to the buyer now, as parts of a letter. */
record Consolation(
        Predicament predicament,
        List<Sku> missing,
        List<VoucherOffer> vouchers,
        List<Substitute> substitutes,
        List<Restock> restocks) {

    static Consolation of(Predicament predicament, Harm harm) {
        ShopMeans means = predicament.means();
        List<Sku> missing = predicament.isOnItsWay() ? List.of() : harm.missing();
        List<VoucherOffer> usable = means.vouchers().stream()
                .filter(offer -> offer.until().isAfter(predicament.now()))
                .toList();
        Substitutes choice = Substitutes.with(means.substitution());
        List<Substitute> substitutes = missing.stream()
                .flatMap(sku -> product(means, sku).stream())
                .flatMap(wanted -> choice.of(wanted, means.products(), Map.of()).stream())
                .distinct()
                .toList();
        List<Restock> restocks = means.restocks().stream()
                .filter(restock -> missing.contains(restock.sku()))
                .filter(restock -> restock.at().map(predicament.now()::isBefore).orElse(true))
                .sorted(Comparator.comparing(restock -> restock.at().orElse(Instant.MAX)))
                .toList();
        return new Consolation(predicament, missing, usable, substitutes, restocks);
    }

    List<LetterPart> letter(Harm harm) {
        List<LetterPart> parts = new ArrayList<>();
        harm.news().flatMap(this::notice).ifPresent(parts::add);
        parts.add(new LetterPart.Apology());
        predicament.answer().told().map(LetterPart.Reason::new).ifPresent(parts::add);
        vouchers.stream().flatMap(this::compensation).limit(1).forEach(parts::add);
        restocks.stream().limit(1).flatMap(this::restock).forEach(parts::add);
        substitutes.stream().flatMap(Consolation::substitute).limit(1).forEach(parts::add);
        parts.add(new LetterPart.Close());
        return parts;
    }

    private Optional<LetterPart> notice(LetterPart.News news) {
        String order = predicament.posting().number().text();
        return Stream.concat(missing.stream(), predicament.products().stream())
                .findFirst()
                .flatMap(this::name)
                .flatMap(product ->
                        said(() -> new LetterPart.Notice(news, order, product)).findFirst());
    }

    private Stream<LetterPart> compensation(VoucherOffer offer) {
        LocalDate last = offer.lastDay(predicament.means().zone());
        return said(() -> new LetterPart.Compensation(offer.code(), offer.discount(), last));
    }

    private Stream<LetterPart> restock(Restock restock) {
        Optional<LocalDate> day = RestockPolicy.in(predicament.means().zone()).dayToTell(restock, predicament.now());
        return name(restock.sku()).stream().flatMap(product -> said(() -> new LetterPart.Restock(product, day)));
    }

    private static Stream<LetterPart> substitute(Substitute substitute) {
        ShopProduct product = substitute.product();
        return said(
                () -> new LetterPart.Substitute(product.name(), product.sku().number()));
    }

    /** A name or a number that no letter takes costs the part, not the plan. */
    private static Stream<LetterPart> said(Supplier<LetterPart> part) {
        try {
            return Stream.of(part.get());
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    /** As the posting names it, else as the shop does. */
    private Optional<String> name(Sku sku) {
        return predicament.posting().lines().stream()
                .filter(line -> line.sku().value().filter(sku::equals).isPresent())
                .map(Line::name)
                .flatMap(name -> name.value().stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .or(() -> product(predicament.means(), sku).map(ShopProduct::name));
    }

    private static Optional<ShopProduct> product(ShopMeans means, Sku sku) {
        return means.products().stream()
                .filter(product -> product.sku().equals(sku))
                .findFirst();
    }
}
