package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.content.ContentFinding.Kind;
import io.github.ozonexpiry.rule.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentFindingTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isForbiddenByTheRuleOfMessagesOrByThatOfCancellations(Kind kind) {
        assertThat(kind.rule()).isEqualTo(RuleId.of(kind == Kind.ASKS_TO_CANCEL ? "C-07" : "K-06"));
    }
}
