package io.github.ozonexpiry.client.recovery;

import static io.github.ozonexpiry.client.recovery.Reading.FIRST;
import static io.github.ozonexpiry.client.recovery.Reading.HISTORY;
import static io.github.ozonexpiry.client.recovery.Reading.LIST;
import static io.github.ozonexpiry.client.recovery.Reading.NOW;
import static io.github.ozonexpiry.client.recovery.Reading.SECOND;
import static io.github.ozonexpiry.client.recovery.Reading.notRead;
import static io.github.ozonexpiry.client.recovery.Reading.posting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.recovery.RecoveryRead.NotRead;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.contact.ContactFacts.Chat;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source of the expected behaviour: notes on the Seller API, 7: chats are joined to postings by {@code context.order_number}. */
class ChatSearchTest {

    private static final String AT = "2026-05-05T13:00:00Z";
    private static final Chat OPEN = new Chat(true, Optional.of(NOW));
    private static final String CHAT = chat("\"chat_id\":\"a1\",\"chat_status\":\"OPENED\"");

    private final Reading reading = new Reading();

    /** The products of postings are no matter here. */
    @BeforeEach
    void furnish() {
        reading.products(1);
    }

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void aClosedChatIsReadAsClosed() {
        reading.shop.chats().says(FIRST.text(), "Where is it?").close(FIRST.text());

        assertThat(reading.read(posting(FIRST)).chats()).isEqualTo(Map.of(FIRST, new Chat(false, Optional.of(NOW))));
    }

    @Test
    void aChatIsAboutEveryPostingOfItsOrderAndNoOther() {
        PostingNumber sameOrder = PostingNumber.of("70350003-0001-2");
        reading.shop.chats().says(FIRST.text(), "Where is it?");

        assertThat(reading.read(posting(FIRST), posting(sameOrder), posting(SECOND))
                        .chats())
                .isEqualTo(Map.of(FIRST, OPEN, sameOrder, OPEN));
    }

    @Test
    void aChatAboutSeveralOrdersIsFoundForEach() {
        says(CHAT, message("Customer", AT, "70350003-0001"), message("Seller", AT, "70350003-0002"));

        assertThat(reading.read(posting(FIRST), posting(SECOND)).chats()).containsOnlyKeys(FIRST, SECOND);
    }

    @Test
    void theBuyersLastMessageCounts() {
        says(
                CHAT,
                message("Support", "2026-05-05T16:00:00Z", "70350003-0001"),
                message("Customer", "2026-05-05T14:00:00Z", "70350003-0001"),
                message("Customer", "2026-05-05T15:00:00Z", "70350003-0001"),
                message("Seller", "2026-05-05T17:00:00Z", "70350003-0001"));

        assertThat(reading.read(posting(FIRST)).chats())
                .isEqualTo(Map.of(FIRST, new Chat(true, Optional.of(Instant.parse("2026-05-05T15:00:00Z")))));
    }

    @Test
    void aBuyerWhoNeverWroteHasNoMoment() {
        says(CHAT, message("Seller", AT, "70350003-0001"));

        assertThat(reading.read(posting(FIRST)).chats()).isEqualTo(Map.of(FIRST, new Chat(true, Optional.empty())));
    }

    @Test
    void chatsWithOthersThanBuyersAreNotLookedInto() {
        reading.shop.chats().support("How can we help?");

        assertThat(reading.read(posting(FIRST)).chats()).isEmpty();
        assertThat(reading.calls(HISTORY)).isZero();
    }

    @Test
    void aPostingWithoutAnOrdersNumberHasNoChat() {
        assertThat(reading.read(posting(PostingNumber.of("70350003"))).notRead())
                .isEmpty();
        assertThat(reading.read(posting(PostingNumber.of("-1"))).notRead()).isEmpty();
        assertThat(reading.calls(LIST)).isZero();
    }

    @Test
    void ofMoreMessagesThanAPageTheNewestAreRead() {
        IntStream.range(0, 1_000).forEach(each -> reading.shop.chats().says(FIRST.text(), "Well?"));
        assertThat(reading.read(posting(FIRST)).notRead()).isEmpty();
        reading.ozon.advance(Duration.ofHours(1));
        reading.shop.chats().says(FIRST.text(), "Hello?");

        RecoveryRead read = reading.read(posting(FIRST));

        assertThat(read.chats()).isEqualTo(Map.of(FIRST, new Chat(true, Optional.of(NOW.plus(Duration.ofHours(1))))));
        assertThat(read.notRead()).containsExactly(notRead(Part.CHATS, "read the newest 1000 messages of a chat only"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"chat_id\":\"a1\"",
                "\"chat_id\":\"a1\",\"chat_status\":\"UNSPECIFIED\"",
                "\"chat_id\":\"a1\",\"chat_status\":\"PAUSED\""
            })
    void aChatOfUnknownStatusIsTakenForClosedAndNamed(String facts) {
        says(chat(facts), message("Seller", AT, "70350003-0001"));

        RecoveryRead read = reading.read(posting(FIRST));

        assertThat(read.chats()).isEqualTo(Map.of(FIRST, new Chat(false, Optional.empty())));
        assertThat(read.notRead())
                .containsExactly(
                        notRead(Part.CHATS, "chat_status: neither OPENED nor CLOSED; taken for closed", FIRST));
    }

    @Test
    void aChatOfUnknownStatusAboutOthersIsNoMatter() {
        says(chat("\"chat_id\":\"a1\""), message("Seller", AT, "70350003-0009"));

        assertThat(reading.read(posting(FIRST)).notRead()).isEmpty();
    }

    @Test
    void whatOfChatsCannotBeReadIsNamed() {
        reading.ozon.misbehaveAt(
                LIST,
                Fault.says(
                        "{\"chats\":[7," + chat("\"chat_status\":\"OPENED\"") + "," + CHAT + "],\"has_next\":false}"));
        reading.ozon.misbehaveAt(
                HISTORY, Fault.says("{\"messages\":[7," + message("Customer", AT, "70350003-0001") + "]}"));

        RecoveryRead read = reading.read(posting(FIRST));

        assertThat(read.chats()).containsOnlyKeys(FIRST);
        assertThat(read.notRead()).extracting(NotRead::part).containsOnly(Part.CHATS);
        assertThat(read.notRead())
                .extracting(NotRead::reason)
                .satisfiesExactly(
                        inList -> assertThat(inList).startsWith("chats[0]: "),
                        withoutId -> assertThat(withoutId).isEqualTo("a chat without chat_id"),
                        inHistory -> assertThat(inHistory).startsWith("messages[0]: "));
    }

    @Test
    void chatsThatWereListedBeforeAPageFailedAreLookedInto() {
        reading.ozon.misbehaveAt(
                LIST, Fault.says("{\"chats\":[" + CHAT + "],\"has_next\":true,\"cursor\":\"2\"}"), Fault.unavailable());
        reading.ozon.misbehaveAt(
                HISTORY, Fault.says("{\"messages\":[" + message("Customer", AT, "70350003-0001") + "]}"));

        RecoveryRead read = reading.read(posting(FIRST));

        assertThat(read.chats()).containsOnlyKeys(FIRST);
        assertThat(read.notRead()).extracting(NotRead::part).containsExactly(Part.CHATS);
    }

    @Test
    void aChatThatCannotBeReadLosesNoOther() {
        List.of(FIRST, SECOND).forEach(each -> reading.shop.chats().says(each.text(), "Where is it?"));
        reading.ozon.misbehaveAt(HISTORY, Fault.unavailable());

        RecoveryRead read = reading.read(posting(FIRST), posting(SECOND));

        assertThat(read.chats()).hasSize(1);
        assertThat(read.notRead()).extracting(NotRead::part).containsExactly(Part.CHATS);
    }

    private void says(String chat, String... messages) {
        reading.ozon.misbehaveAt(LIST, Fault.says("{\"chats\":[" + chat + "],\"has_next\":false}"));
        reading.ozon.misbehaveAt(HISTORY, Fault.says("{\"messages\":[" + String.join(",", messages) + "]}"));
    }

    private static String chat(String facts) {
        return "{\"chat\":{" + facts + ",\"chat_type\":\"BUYER_SELLER\"}}";
    }

    private static String message(String writer, String at, String order) {
        return "{\"message_id\":\"1\",\"created_at\":\"%s\",\"user\":{\"type\":\"%s\"},\"context\":{\"order_number\":\"%s\"}}"
                .formatted(at, writer, order);
    }
}
