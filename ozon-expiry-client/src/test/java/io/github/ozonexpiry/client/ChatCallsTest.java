package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.chat.Chat;
import io.github.ozonexpiry.client.chat.ChatId;
import io.github.ozonexpiry.client.chat.ChatType;
import io.github.ozonexpiry.client.chat.Message;
import io.github.ozonexpiry.client.chat.Message.Writer;
import io.github.ozonexpiry.client.chat.MessageId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxCancellation;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 7. */
class ChatCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final PostingNumber NUMBER = PostingNumber.of("70350003-0001-1");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "0f1e2d3c")
            .add(SandboxPosting.numbered(NUMBER.text())
                    .ordered(NOW)
                    .later(NOW.plus(Duration.ofDays(10)), posting -> posting.status("delivered", "posting_received")));
    private final ChatCalls chats = ozon.seller(shop).build().chats();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void withoutTheSubscriptionNothingIsWritten() {
        ChatId chat = chats.start(NUMBER);
        shop.account().subscription("PREMIUM");

        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> chats.start(NUMBER),
                () -> chats.send(chat, "Здравствуйте"),
                () -> chats.sendFile(chat, "label.pdf", new byte[1]),
                () -> chats.read(chat, Optional.empty()))) {
            assertThatThrownBy(call).isInstanceOfSatisfying(OzonError.class, error -> {
                assertThat(error.kind()).isEqualTo(OzonError.Kind.NOT_ALLOWED);
                assertThat(error.code()).isEqualTo(OptionalInt.of(7));
                assertThat(error.ozonMessage().orElse("")).contains("not available with existing subscription");
            });
        }
        assertThat(written(chat)).isEmpty();
    }

    @Test
    void aChatIsStartedWithin72HoursOfThePaymentOrOfTheDelivery() {
        ozon.advance(Duration.ofHours(73));
        assertThatThrownBy(() -> chats.start(NUMBER)).isInstanceOf(OzonError.class);

        ozon.advanceTo(NOW.plus(Duration.ofDays(12)));

        assertThat(chats.start(NUMBER)).isEqualTo(chats.start(NUMBER));
    }

    @Test
    void aCancelledPostingHasAChatOnlyWhereItsActionsSaySo() {
        shop.add(SandboxPosting.numbered("70350003-0002-1")
                        .ordered(NOW)
                        .cancelled(SandboxCancellation.by("seller", 352, true)))
                .add(SandboxPosting.numbered("70350003-0003-1")
                        .ordered(NOW)
                        .cancelled(SandboxCancellation.by("seller", 352, true))
                        .actions("can_create_chat"));

        assertThatThrownBy(() -> chats.start(PostingNumber.of("70350003-0002-1")))
                .isInstanceOf(OzonError.class);
        assertThat(chats.start(PostingNumber.of("70350003-0003-1"))).isNotNull();
    }

    @Test
    void whatIsSentTwiceIsThereTwice() {
        ChatId chat = chats.start(NUMBER);

        assertThat(chats.send(chat, "Отправим сегодня")).isEqualTo(Stated.of("success"));
        chats.send(chat, "Отправим сегодня");

        assertThat(written(chat)).containsExactly("Отправим сегодня", "Отправим сегодня");
    }

    @Test
    void longAfterTheDeliveryTheSellerOnlyAnswers() {
        ChatId chat = chats.start(NUMBER);
        ozon.advanceTo(NOW.plus(Duration.ofDays(14)));
        assertThatThrownBy(() -> chats.send(chat, "Как товар?")).isInstanceOf(OzonError.class);

        shop.chats().says(NUMBER.text(), "Не работает");
        chats.send(chat, "Вернём деньги");
        ozon.advance(Duration.ofHours(49));

        assertThatThrownBy(() -> chats.send(chat, "Вернули?")).isInstanceOf(OzonError.class);
        assertThat(written(chat)).containsExactly("Вернём деньги", "Не работает");
    }

    @Test
    void theBuyerIsKnownThoughOzonSpellsTheWordWithACyrillicLetter() {
        shop.chats().says(NUMBER.text(), "Где заказ?");

        Message message =
                chats.history(onlyChat()).items(broken -> {}).findFirst().orElseThrow();

        assertThat(message.user()
                        .value()
                        .orElseThrow()
                        .type()
                        .value()
                        .orElseThrow()
                        .text())
                .isEqualTo("\u0421ustomer");
        assertThat(message.isBy(Writer.CUSTOMER)).isTrue();
        assertThat(message.isBy(Writer.SELLER)).isFalse();
        assertThat(message.messageId()).isEqualTo(Stated.of(new MessageId("10000000000000000000")));
        assertThat(message.context().value().orElseThrow().orderNumber()).isEqualTo(Stated.of("70350003-0001"));
        assertThat(message).hasToString("message 10000000000000000000 by \u0421ustomer");
    }

    @Test
    void aHistoryOfSeveralPagesComesBackwardsWithoutRepeats() {
        ChatId chat = chats.start(NUMBER);
        for (int i = 0; i < 2_100; i++) {
            shop.chats().says(NUMBER.text(), "сообщение " + i);
        }

        List<String> written = written(chat);

        assertThat(written).hasSize(2_100).doesNotHaveDuplicates().startsWith("сообщение 2099");
        assertThat(ozon.asked())
                .filteredOn(asked -> asked.path().endsWith("history"))
                .hasSize(3);
    }

    @Test
    void whatIsNewComesForwards() {
        ChatId chat = chats.start(NUMBER);
        for (String text : List.of("один", "два", "три")) {
            shop.chats().says(NUMBER.text(), text);
        }
        MessageId second = new MessageId("10000000000000000001");

        assertThat(chats.historySince(chat, second).items(broken -> {}).flatMap(message -> message.data().stream()))
                .containsExactly("два", "три");
        assertThat(chats.messages(chat, List.of(second)).items())
                .singleElement()
                .satisfies(message -> assertThat(message.data()).containsExactly("два"));
    }

    @Test
    void whatWasReadIsNotCountedAgain() {
        shop.chats().says(NUMBER.text(), "один").says(NUMBER.text(), "два").support("Новости");
        Chat chat = unread().get(0);
        assertThat(chat.unreadCount()).isEqualTo(Stated.of(2L));
        assertThat(chat.is(ChatType.BUYER_SELLER)).isTrue();

        assertThat(chats.read(
                        chat.id().orElseThrow(), chat.firstUnreadMessageId().value()))
                .isEqualTo(Stated.of(1L));
        assertThat(chats.read(chat.id().orElseThrow(), Optional.empty())).isEqualTo(Stated.of(0L));

        assertThat(unread())
                .singleElement()
                .satisfies(left -> assertThat(left.is(ChatType.SELLER_SUPPORT)).isTrue());
    }

    @Test
    void closedChatsAreListedAndNotWrittenTo() {
        ChatId chat = chats.start(NUMBER);
        shop.chats().close(NUMBER.text());

        assertThat(chats.list(Chat.Wanted.OPENED, false).items(broken -> {})).isEmpty();
        assertThat(chats.list(Chat.Wanted.CLOSED, false).items(broken -> {}))
                .extracting(Chat::id)
                .containsExactly(Optional.of(chat));
        assertThatThrownBy(() -> chats.send(chat, "Здравствуйте")).isInstanceOf(OzonError.class);
    }

    @Test
    void moreThanAPageOfChatsIsListed() {
        for (int i = 0; i < 101; i++) {
            shop.chats().support("новость " + i);
        }

        assertThat(chats.list(Chat.Wanted.ALL, true).items(broken -> {})).hasSize(101);
    }

    @Test
    void anAnswerWithoutAChatIsNone() {
        try (FakeOzon silent = new FakeOzon().answers("{\"result\":{}}")) {
            assertThatThrownBy(() -> silent.shop().chats().start(NUMBER))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessageContaining("result.chat_id: expected a chat, got nothing");
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        ChatId chat = new ChatId("5c7e");
        assertThatThrownBy(() -> chats.send(chat, "")).hasMessage("text: 1 to 1000 characters, got 0");
        assertThatThrownBy(() -> chats.send(chat, "я".repeat(1_001)))
                .hasMessage("text: 1 to 1000 characters, got 1001");
        assertThatThrownBy(() -> chats.sendFile(chat, "label", new byte[1]))
                .hasMessage("name: expected a name with an extension, got 'label'");
        assertThatThrownBy(() -> chats.sendFile(chat, "label.pdf", new byte[0]))
                .hasMessage("base64_content: the file is empty");
        assertThatThrownBy(() -> chats.historySince(chat, new MessageId("18446744073709551616")))
                .hasMessage("message_id: expected a number of 64 bits, got '18446744073709551616'");
        assertThatThrownBy(() -> chats.messages(chat, List.of())).hasMessage("message_ids: 1 to 1000 messages, got 0");
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void aTextOfAThousandCharactersIsSentWhateverTheirSize() {
        ChatId chat = chats.start(NUMBER);

        assertThat(chats.send(chat, "\uD83D\uDE9A".repeat(1_000))).isEqualTo(Stated.of("success"));
    }

    private ChatId onlyChat() {
        return chats.list(Chat.Wanted.ALL, false)
                .items(broken -> {})
                .findFirst()
                .flatMap(Chat::id)
                .orElseThrow();
    }

    private List<Chat> unread() {
        return chats.list(Chat.Wanted.ALL, true).items(broken -> {}).toList();
    }

    private List<String> written(ChatId chat) {
        return chats.history(chat)
                .items(broken -> {})
                .flatMap(message -> message.data().stream())
                .toList();
    }
}
