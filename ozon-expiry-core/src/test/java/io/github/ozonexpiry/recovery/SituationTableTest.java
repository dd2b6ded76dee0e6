package io.github.ozonexpiry.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.rule.RuleId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SituationTableTest {

    private static final Set<String> STEPS = Set.of(
            "SHIP",
            "SET_CUTOFF",
            "MOVE_DELIVERY",
            "SPLIT",
            "CANCEL_PART",
            "CANCEL",
            "ANSWER_REQUEST",
            "GIVE_TRACKING",
            "WRITE",
            "OFFER_VOUCHER",
            "SUGGEST_SUBSTITUTE",
            "ANNOUNCE_RESTOCK",
            "CORRECT_STOCK",
            "CHECK_CHARGES",
            "APPEAL",
            "REVIEW_PROCESS",
            "PAUSE_WAREHOUSE");

    /** No rule forbids them: a seller's own work, or looking. */
    private static final Set<String> NEVER_REFUSED = Set.of("CORRECT_STOCK", "CHECK_CHARGES", "REVIEW_PROCESS");

    private static final List<SituationRow> ALL = SituationRow.all();

    @Test
    void thereAreAtLeast60EachWithANameOfItsOwn() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(60);
        assertThat(ALL.stream().map(SituationRow::toString)).doesNotHaveDuplicates();
    }

    @Test
    void eachStepIsExpectedAllowedSomewhereAndRefusedOrUnknownWhereARuleCanRefuseIt() {
        assertThat(named(Set.of("allowed"))).isEqualTo(STEPS);
        assertThat(named(Set.of("refused", "unknown")))
                .isEqualTo(STEPS.stream()
                        .filter(step -> !NEVER_REFUSED.contains(step))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachExpectationRestsOnARuleOfTheBook(SituationRow situation) {
        assertThat(situation.expected()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.rules()).as(step.word()).isNotEmpty();
            assertThat(STEPS).contains(step.step());
            for (String rule : step.rules()) {
                assertThat(RuleBook.ozon().rule(RuleId.of(rule)).id()).hasToString(rule);
            }
        });
    }

    @Test
    void eachRuleOfContactIsAmongThem() {
        Set<String> cited = steps().flatMap(step -> step.rules().stream()).collect(Collectors.toSet());

        assertThat(cited)
                .containsAll(RuleBook.ozon().rules().stream()
                        .map(rule -> rule.id().toString())
                        .filter(id -> id.startsWith("K-"))
                        .toList())
                .contains("C-03", "C-05", "C-07", "I-07", "I-09", "I-12", "H-12", "P-03")
                .contains("L-01", "L-03", "L-11", "L-12", "L-13", "L-20", "X-06", "X-08", "X-12");
    }

    @Test
    void eachSchemeStatusAndKindOfCauseIsAmongThem() {
        assertThat(cells("scheme"))
                .containsExactlyInAnyOrder("FBS", "RFBS", "RFBS_EXPRESS", "REALFBS_GLOBAL", "FBP", "FBO", "unknown");
        assertThat(cells("status"))
                .containsAll(Arrays.stream(Status.values())
                        .map(status -> status.words().get(0))
                        .toList())
                .contains("awaiting_moonrise");
        assertThat(cells("cause").stream()
                        .filter(name -> !name.isEmpty())
                        .map(name -> Cause.valueOf(name).group()))
                .contains(Cause.Group.values());
    }

    static List<SituationRow> all() {
        return ALL;
    }

    private static Stream<ExpectedStep> steps() {
        return ALL.stream().flatMap(situation -> situation.expected().stream());
    }

    private static Set<String> named(Set<String> permissions) {
        return steps().filter(step ->
                        permissions.contains(step.permission()) && step.mark().isEmpty())
                .map(ExpectedStep::step)
                .collect(Collectors.toSet());
    }

    private static Set<String> cells(String column) {
        return ALL.stream().map(situation -> situation.row().text(column)).collect(Collectors.toSet());
    }
}
