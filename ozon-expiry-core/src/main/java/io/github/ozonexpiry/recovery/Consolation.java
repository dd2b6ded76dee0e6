package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.letter.LetterPart;
import io.github.ozonexpiry.offer.Restock;
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
import java.util.stream.Stream;

/** What can be told and offered to the buyer now, as parts of a letter. */
record Consolation(
        Predicament predicament, List<VoucherOffer> vouchers, List<Substitute> substitutes, List<Restock> restocks) {

    static Consolation of(Predicament predicament, Harm harm) {
        ShopMeans means = predicament.means();
        List<VoucherOffer> usable = means.vouchers().stream()
                .filter(offer -> offer.until().isAfter(predicament.now()))
                .toList();
        Substitutes choice = Substitutes.with(means.substitution());
        List<Substitute> substitutes = harm.missing().stream()
                .flatMap(sku -> product(means, sku).stream())
                .flatMap(wanted -> choice.of(wanted, means.products(), Map.of()).stream())
                .distinct()
                .toList();
        List<Restock> restocks = means.restocks().stream()
                .filter(restock -> harm.missing().contains(restock.sku()))
                .filter(restock -> restock.at().map(predicament.now()::isBefore).orElse(true))
                .sorted(Comparator.comparing(restock -> restock.at().orElse(Instant.MAX)))
                .toList();
        return new Consolation(predicament, usable, substitutes, restocks);
    }

    List<LetterPart> letter(Harm harm) {
        List<LetterPart> parts = new ArrayList<>();
        harm.news().flatMap(news -> notice(news, harm)).ifPresent(parts::add);
        parts.add(new LetterPart.Apology());
        predicament.answer().told().map(LetterPart.Reason::new).ifPresent(parts::add);
        vouchers.stream().limit(1).map(this::compensation).forEach(parts::add);
        restocks.stream().limit(1).flatMap(this::restock).forEach(parts::add);
        substitutes.stream().limit(1).map(Consolation::substitute).forEach(parts::add);
        parts.add(new LetterPart.Close());
        return parts;
    }

    private Optional<LetterPart> notice(LetterPart.News news, Harm harm) {
        String order = predicament.posting().number().text();
        return Stream.concat(harm.missing().stream(), predicament.products().stream())
                .findFirst()
                .flatMap(this::name)
                .map(product -> new LetterPart.Notice(news, order, product));
    }

    private LetterPart compensation(VoucherOffer offer) {
        return new LetterPart.Compensation(
                offer.code(),
                offer.discount(),
                offer.lastDay(predicament.means().zone()));
    }

    private Stream<LetterPart> restock(Restock restock) {
        return name(restock.sku()).stream()
                .map(product -> new LetterPart.Restock(product, restock.at().map(this::day)));
    }

    private static LetterPart substitute(Substitute substitute) {
        return new LetterPart.Substitute(
                substitute.product().name(), substitute.product().sku().number());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, predicament.means().zone());
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
