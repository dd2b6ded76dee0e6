package io.github.ozonexpiry.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.offer.VoucherPlan.Existing;
import io.github.ozonexpiry.offer.VoucherProblem.Kind;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProblemHasItsWords(Language language) {
        assertThat(wording(language).keys())
                .containsAll(Arrays.stream(Kind.values())
                        .map(kind -> "offer.problem." + kind)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSaidHasNoGapsLeft(Language language) {
        assertThat(everything())
                .map(wording(language)::say)
                .allSatisfy(text -> assertThat(text).doesNotContain("{"));
    }

    @Test
    void theWordsNameTheValues() {
        assertThat(everything().map(wording(Language.ENGLISH)::say))
                .contains(
                        "code SORR\u0423: character 5 (U+0423) is Cyrillic and only looks like Y; use the Latin letter or the digit (K-08)",
                        "2 code(s) for one order each can cost 100 RUB an order, 200 RUB in all, if each order has one piece; "
                                + "with the budget 1.5 RUB spent, Ozon stops the promotion",
                        "product 5 costs 1000 RUB, less than the discount 1001 RUB: its buyers cannot use the code (K-08)",
                        "its price 1 RUB is more than 25 % away from 1000 RUB");
    }

    private static Stream<Message> everything() {
        Existing other = new Existing("Other", Set.of("SORRY1"), Set.of(new Sku(5)));
        List<Message> problems = Stream.of(
                        Plans.aPlan().title("").budget("1.5").typed("SORR\u0423", "sorry-1"),
                        Plans.aPlan().amount("1001", "RUB").typed("SORRY1", "sorry1"),
                        Plans.aPlan().dates(Plans.FROM, Plans.FROM).percent("5").products())
                .flatMap(plan -> plan.problems(other).stream())
                .toList();
        List<Message> against = Substitutes.with(SubstitutePolicy.OURS)
                .rejected(
                        Shelf.product(5).product(),
                        List.of(Shelf.product(6).price("1").product()),
                        Map.of())
                .get(0)
                .reasons();
        return Stream.concat(problems.stream(), against.stream());
    }

    private static Wording wording(Language language) {
        return Wording.in(language, ZoneOffset.UTC);
    }
}
