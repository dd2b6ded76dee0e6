package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.chat.Chat;
import io.github.ozonexpiry.client.chat.ChatId;
import io.github.ozonexpiry.client.chat.MessageId;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class ChatGroup implements CallGroup {

    private static final PostingNumber NUMBER = PostingNumber.of("70350003-0001-1");

    /** The first chat of a sandbox has this id in every shop. */
    private static final ChatId CHAT = new ChatId("2266f325-99ec-3b95-8389-0d165afce5eb");

    @Override
    public void furnish(SandboxShop shop) {
        shop.add(SandboxPosting.numbered(NUMBER.text()).ordered(Instant.parse("2026-05-04T06:00:00Z")));
        shop.chats().says(NUMBER.text(), "Когда отправите?");
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Single(
                        "/v1/chat/start",
                        seller -> assertThat(seller.chats().start(NUMBER)).isNotNull()),
                new CallCase.Single(
                        "/v1/chat/send/message", seller -> seller.chats().send(CHAT, "Уже сегодня.")),
                new CallCase.Single(
                        "/v1/chat/send/file",
                        seller -> seller.chats().sendFile(CHAT, "label.png", "label".getBytes(UTF_8))),
                new CallCase.Paged(
                        "/v3/chat/list",
                        "chats",
                        Paging.FLAG,
                        seller -> seller.chats().list(Chat.Wanted.ALL, false)),
                new CallCase.Whole(
                        "/v3/chat/history",
                        "messages",
                        seller ->
                                seller.chats().history(CHAT).pages().findFirst().orElseThrow()),
                new CallCase.Whole(
                        "/v3/chat/history",
                        "messages",
                        seller -> seller.chats().messages(CHAT, List.of(new MessageId("10000000000000000000")))),
                new CallCase.Single(
                        "/v2/chat/read",
                        seller -> seller.chats().read(CHAT, Optional.of(new MessageId("10000000000000000000")))));
    }
}
