package io.github.ozonexpiry.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PermissionTest {

    private static final Message REASON = Message.of("outlook.refused.onePiece");
    private static final Wording ENGLISH = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

    @Test
    void whatIsAllowedIsSaidInAWord() {
        assertThat(ENGLISH.say(new Permission.Allowed().message())).isEqualTo("allowed");
    }

    @Test
    void whatIsRefusedNamesReasonAndRule() {
        Permission refused = new Permission.Refused(RuleId.of("L-01"), REASON);

        assertThat(refused.message()).isEqualTo(Message.of("permission.refused", REASON, RuleId.of("L-01")));
    }

    @Test
    void whatOnlyOzonCanTellNamesWhatMustBeAsked() {
        assertThat(new Permission.Unknown(REASON).message()).isEqualTo(Message.of("permission.unknown", REASON));
    }
}
