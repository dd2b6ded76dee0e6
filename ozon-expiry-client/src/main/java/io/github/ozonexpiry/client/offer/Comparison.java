package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.client.action.ActionType;
import io.github.ozonexpiry.client.action.SellerAction.Parameters;
import io.github.ozonexpiry.client.action.SellerAction.Vouchers;
import io.github.ozonexpiry.client.action.VoucherTerms;
import io.github.ozonexpiry.client.offer.VoucherDifference.Member;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What was wanted beside what Ozon says. */
final class Comparison {

    private final List<VoucherDifference> differences = new ArrayList<>();

    private Comparison() {}

    static List<VoucherDifference> of(VoucherRequest wanted, Parameters stated) {
        Comparison comparison = new Comparison();
        comparison.terms(wanted.terms(), stated);
        comparison.word(Member.TYPE, ActionType.VOUCHER_DISCOUNT, stated.type());
        comparison.word(Member.DISCOUNT_TYPE, wanted.counts(), stated.discountType());
        Optional<Vouchers> codes = stated.voucherParameters().value();
        comparison.word(Member.VOUCHER_TYPE, wanted.codes().type(), within(codes, Vouchers::type));
        comparison.same(Member.COUNT_CODES, wanted.codes().count(), within(codes, Vouchers::countCodes));
        return List.copyOf(comparison.differences);
    }

    private void terms(VoucherTerms wanted, Parameters stated) {
        same(Member.TITLE, wanted.title(), stated.title());
        same(Member.DATE_START, wanted.from(), stated.dateStart());
        same(Member.DATE_END, wanted.to(), stated.dateEnd());
        amount(Member.BUDGET, BigDecimal.valueOf(wanted.budget()), stated.budget());
        amount(Member.DISCOUNT_VALUE, wanted.discount(), stated.discountValue());
    }

    private <T> void same(Member member, T wanted, Stated<T> stated) {
        compare(member, wanted.toString(), stated, wanted::equals);
    }

    private void amount(Member member, BigDecimal wanted, Stated<BigDecimal> stated) {
        compare(member, wanted.toPlainString(), stated.map(Amount::new), amount -> amount.value.compareTo(wanted) == 0);
    }

    private <E extends Enum<E> & Vocabulary> void word(Member member, E wanted, Stated<Word<E>> stated) {
        compare(member, wanted.toString(), stated, word -> word.is(wanted));
    }

    private <T> void compare(Member member, String wanted, Stated<T> stated, Predicate<T> right) {
        if (stated.value().filter(right).isEmpty()) {
            differences.add(new VoucherDifference(member, wanted, stated.value().map(Object::toString)));
        }
    }

    private static <T> Stated<T> within(Optional<Vouchers> codes, Function<Vouchers, Stated<T>> member) {
        return codes.map(member).orElseGet(Stated::absent);
    }

    private record Amount(BigDecimal value) {
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }
}
