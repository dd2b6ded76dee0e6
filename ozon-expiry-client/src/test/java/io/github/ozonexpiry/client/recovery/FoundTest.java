package io.github.ozonexpiry.client.recovery;

import static io.github.ozonexpiry.client.recovery.Reading.FIRST;
import static io.github.ozonexpiry.client.recovery.Reading.NOW;
import static io.github.ozonexpiry.client.recovery.Reading.notRead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.contact.ContactFacts.Chat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final Chat SILENT = new Chat(true, Optional.empty());
    private static final Chat EARLIER = chat(true, NOW);
    private static final Chat LATER = chat(true, NOW.plusSeconds(1));
    private static final Chat CLOSED = chat(false, NOW.plusSeconds(2));

    /** Only in an open chat can be written; the seller may answer for a time after the buyer's last message (K-02). */
    @Test
    void ofSeveralChatsTheOpenOneInWhichTheBuyerWroteLastIsTaken() {
        List<Chat> worstFirst = List.of(CLOSED, SILENT, EARLIER, LATER);
        for (int worse = 0; worse < worstFirst.size(); worse++) {
            for (int better = worse; better < worstFirst.size(); better++) {
                Chat best = worstFirst.get(better);
                assertThat(of(worstFirst.get(worse), best)).isEqualTo(best);
                assertThat(of(best, worstFirst.get(worse))).isEqualTo(best);
            }
        }
        assertThat(of(chat(false, NOW), CLOSED)).isEqualTo(CLOSED);
    }

    @Test
    void aFailureThatIsNotOzonsIsNotHidden() {
        assertThatThrownBy(() -> new Found().attempt(Part.CHATS, Set.of(), () -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
    }

    @Test
    void whatIsBrokenIsNamedWithItsPosting() {
        Found found = new Found();
        found.broken(Part.REQUESTS, new Quarantined("result[0].state", "expected text", Optional.of(FIRST), "{}"));
        found.broken(Part.CHATS, new Quarantined("chats[1]", "expected an object", Optional.empty(), "7"));

        assertThat(found.read().notRead())
                .containsExactly(
                        notRead(Part.REQUESTS, "result[0].state: expected text", FIRST),
                        notRead(Part.CHATS, "chats[1]: expected an object"));
    }

    private static Chat of(Chat one, Chat other) {
        Found found = new Found();
        found.chat(FIRST, one);
        found.chat(FIRST, other);
        Map<?, Chat> chats = found.read().chats();
        return chats.values().iterator().next();
    }

    private static Chat chat(boolean open, Instant wrote) {
        return new Chat(open, Optional.of(wrote));
    }
}
