package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.letter.LetterPart;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.offer.Substitute;
import io.github.ozonexpiry.offer.VoucherOffer;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be told and offered to the buyer now, as parts of a letter. */
record Consolation(
        Situation situation, List<VoucherOffer> vouchers, List<Substitute> substitutes, List<Restock> restocks) {

    static Consolation of(Situation situation, Harm harm) {
        ShopMeans means = situation.means();
        List<VoucherOffer> usable = means.vouchers().stream()
                .filter(offer -> offer.until().isAfter(situation.now()))
                .toList();
        List<Substitute> substitutes = harm.missing().stream()
                .flatMap(sku -> product(means, sku).stream())
                .flatMap(wanted -> means.substitution().of(wanted, means.products()).stream())
                .distinct()
                .toList();
        List<Restock> restocks = means.restocks().stream()
                .filter(restock -> harm.missing().contains(restock.sku()))
                .filter(restock -> restock.at().map(situation.now()::isBefore).orElse(true))
                .sorted(Comparator.comparing(restock -> restock.at().orElse(Instant.MAX)))
                .toList();
        return new Consolation(situation, usable, substitutes, restocks);
    }

    List<LetterPart> letter(Harm harm) {
        List<LetterPart> parts = new ArrayList<>();
        harm.news().flatMap(news -> notice(news, harm)).ifPresent(parts::add);
        parts.add(new LetterPart.Apology());
        situation.answer().told().map(LetterPart.Reason::new).ifPresent(parts::add);
        vouchers.stream().limit(1).map(this::compensation).forEach(parts::add);
        restocks.stream().limit(1).flatMap(this::restock).forEach(parts::add);
        substitutes.stream().limit(1).map(Consolation::substitute).forEach(parts::add);
        parts.add(new LetterPart.Close());
        return parts;
    }

    private Optional<LetterPart> notice(LetterPart.News news, Harm harm) {
        String order = situation.posting().number().text();
        return Stream.concat(harm.missing().stream(), situation.products().stream())
                .findFirst()
                .flatMap(this::name)
                .map(product -> new LetterPart.Notice(news, order, product));
    }

    private LetterPart compensation(VoucherOffer offer) {
        String discount = offer.percent()
                .map(Object::toString)
                .or(() -> offer.amount().map(Object::toString))
                .orElse("");
        return new LetterPart.Compensation(
                offer.code(), discount, day(offer.until().minusNanos(1)));
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
        return LocalDate.ofInstant(moment, situation.means().zone());
    }

    /** As the posting names it, else as the shop does. */
    private Optional<String> name(Sku sku) {
        return situation.posting().lines().stream()
                .filter(line -> line.sku().value().filter(sku::equals).isPresent())
                .map(Line::name)
                .flatMap(name -> name.value().stream())
                .findFirst()
                .or(() -> product(situation.means(), sku).map(ShopProduct::name));
    }

    private static Optional<ShopProduct> product(ShopMeans means, Sku sku) {
        return means.products().stream()
                .filter(product -> product.sku().equals(sku))
                .findFirst();
    }
}
