package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.chat.Chat;
import io.github.ozonexpiry.client.chat.ChatId;
import io.github.ozonexpiry.client.chat.Message;
import io.github.ozonexpiry.client.chat.MessageId;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.NoAnswer;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.client.wire.ResultText;
import io.github.ozonexpiry.client.wire.StartedChat;
import io.github.ozonexpiry.client.wire.UnreadCount;
import io.github.ozonexpiry.contact.MessageLimit;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.stated.Stated;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The calls about chats. To start one, to write and to mark as read need the subscription Premium Plus or Premium Pro: without it Ozon answers
 * 403 with code 7 ({@link OzonError.Kind#NOT_ALLOWED}); see {@link AccountCalls#info}.
 *
 * <p>To a buyer of FBS or realFBS the seller may write from the payment until 72 hours after the delivery, later only within 48 hours of the
 * buyer's last message; to one of FBO only within 48 hours of it. What holds for a cancelled posting is not documented: ask whether
 * {@code can_create_chat} is among its actions, and expect a refusal.
 */
public final class ChatCalls {

    private static final OzonMethod START = OzonMethod.acts("/v1/chat/start");
    private static final OzonMethod SEND = OzonMethod.acts("/v1/chat/send/message");
    private static final OzonMethod SEND_FILE = OzonMethod.acts("/v1/chat/send/file");
    private static final OzonMethod READ = OzonMethod.acts("/v2/chat/read");
    private static final OzonMethod LIST = OzonMethod.reads("/v3/chat/list");
    private static final OzonMethod HISTORY = OzonMethod.reads("/v3/chat/history");

    /** What a key must allow to read. */
    static final List<OzonMethod> READS = List.of(LIST, HISTORY);

    private static final int CHATS_A_PAGE = 100;
    private static final int MESSAGES_A_PAGE = 1_000;

    private static final ListShape<Message> MESSAGES = ListShape.of("messages", Message.class);

    private final Channel channel;

    ChatCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Starts a chat with the buyer of a posting of FBS or realFBS, within 72 hours of its payment or of its delivery. Needed to win a buyer
     * back. Whether a second call starts a second chat is not documented, so keep the id: no list says which posting a chat is about.
     * Source: {@code /v1/chat/start}.
     *
     * @param posting the posting
     * @return the chat
     */
    public ChatId start(PostingNumber posting) {
        StartedChat started = channel.object(START, RequestBody.of("posting_number", posting), StartedChat.class);
        return started.result()
                .value()
                .flatMap(result -> result.chatId().value())
                .map(ChatId::new)
                .orElseThrow(() ->
                        new UnreadableAnswer(NoAnswer.because("result.chat_id: expected a chat, got nothing", -1)));
    }

    /**
     * Sends a message. Needed to win a buyer back, and to hand over a promo code. Not safe to repeat: the buyer gets it twice, and Ozon gives
     * no id by which to tell; after a failure look into {@link #history(ChatId)} first. Source: {@code /v1/chat/send/message}.
     *
     * @param chat the chat
     * @param text plain text of 1 to 1000 characters
     * @return what Ozon says in {@code result}, usually {@code success}
     * @throws IllegalArgumentException when the text is too short or too long; names the length
     */
    public Stated<String> send(ChatId chat, String text) {
        MessageLimit limit = MessageLimit.ozon();
        if (!limit.allows(text)) {
            throw new IllegalArgumentException(
                    "text: " + limit.least() + " to " + limit.most() + " characters, got " + MessageLimit.length(text));
        }
        RequestBody body = RequestBody.of("chat_id", chat).and("text", text);
        return channel.object(SEND, body, ResultText.class).result();
    }

    /**
     * Sends a file. Needed to send a buyer proof or a label. Not safe to repeat: the buyer gets it twice. Source:
     * {@code /v1/chat/send/file}.
     *
     * @param chat the chat
     * @param name the file's name with its extension
     * @param content the file, not empty
     * @return what Ozon says in {@code result}, usually {@code success}
     * @throws IllegalArgumentException when the name has no extension or the file is empty; names it
     */
    public Stated<String> sendFile(ChatId chat, String name, byte[] content) {
        if (!name.matches(".+\\.[^.]+")) {
            throw new IllegalArgumentException("name: expected a name with an extension, got '" + name + "'");
        }
        if (content.length == 0) {
            throw new IllegalArgumentException("base64_content: the file is empty");
        }
        RequestBody body = RequestBody.of("chat_id", chat)
                .and("name", name)
                .and("base64_content", Base64.getEncoder().encodeToString(content));
        return channel.object(SEND_FILE, body, ResultText.class).result();
    }

    /**
     * Marks messages as read. Needed so that what was dealt with does not come up again. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v2/chat/read}.
     *
     * @param chat the chat
     * @param last the last message to be marked, with all before it; empty for all
     * @return how many messages are unread now
     * @throws IllegalArgumentException when the message's id is no number; names it
     */
    public Stated<Long> read(ChatId chat, Optional<MessageId> last) {
        RequestBody body = RequestBody.of("chat_id", chat).and("from_message_id", last.map(MessageId::number));
        return channel.object(READ, body, UnreadCount.class).unreadCount();
    }

    /**
     * The chats. Needed to see where a buyer waits for an answer. Source: {@code /v3/chat/list}.
     *
     * @param wanted which chats
     * @param unreadOnly whether only those with messages that the seller has not read
     * @return the pages; nothing is asked before they are read
     */
    public Pages<Chat> list(Chat.Wanted wanted, boolean unreadOnly) {
        RequestBody filter = RequestBody.of("chat_status", wanted.word()).and("unread_only", unreadOnly);
        return channel.pages(
                LIST,
                Paging.FLAG,
                CHATS_A_PAGE,
                ListShape.of("chats", Chat.class),
                cursor -> RequestBody.of("filter", filter)
                        .and("limit", CHATS_A_PAGE)
                        .and("cursor", cursor));
    }

    /**
     * All messages of a chat, from the newest back. Needed to see what was written before writing again. Source: {@code /v3/chat/history}.
     *
     * @param chat the chat
     * @return the pages; nothing is asked before they are read
     */
    public Pages<Message> history(ChatId chat) {
        return history(chat, "Backward", Optional.empty());
    }

    /**
     * The messages of a chat from one on, from the oldest on. Needed to see what is new. Source: {@code /v3/chat/history}.
     *
     * @param chat the chat
     * @param from the message that was seen last; it comes again if Ozon counts it in, which is not documented
     * @return the pages; nothing is asked before they are read
     * @throws IllegalArgumentException when the message's id is no number; names it
     */
    public Pages<Message> historySince(ChatId chat, MessageId from) {
        from.number();
        return history(chat, "Forward", Optional.of(from));
    }

    /**
     * Some messages of a chat. Needed to read what a notification names. Source: {@code /v3/chat/history}.
     *
     * @param chat the chat
     * @param messages the messages, at least one, at most 1000
     * @return those that Ozon has, in one page
     * @throws IllegalArgumentException when no or too many messages are named; names how many
     */
    public Page<Message> messages(ChatId chat, List<MessageId> messages) {
        if (messages.isEmpty() || messages.size() > MESSAGES_A_PAGE) {
            throw new IllegalArgumentException("message_ids: 1 to 1000 messages, got " + messages.size());
        }
        RequestBody body = RequestBody.of("chat_id", chat)
                .and("filter", RequestBody.of("message_ids", messages))
                .and("limit", MESSAGES_A_PAGE);
        return channel.page(HISTORY, body, MESSAGES);
    }

    private Pages<Message> history(ChatId chat, String direction, Optional<MessageId> from) {
        return channel.pages(HISTORY, Paging.FLAG, MESSAGES_A_PAGE, (bulk, position) -> {
            Optional<MessageId> start = position.isEmpty() ? from : Optional.of(new MessageId(position));
            RequestBody body = RequestBody.of("chat_id", chat)
                    .and("direction", direction)
                    .and("from_message_id", start.map(MessageId::number))
                    .and("limit", MESSAGES_A_PAGE);
            return MessagePage.after(position, bulk.page(HISTORY, body, MESSAGES));
        });
    }
}
