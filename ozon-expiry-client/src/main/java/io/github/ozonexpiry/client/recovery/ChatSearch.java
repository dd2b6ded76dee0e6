package io.github.ozonexpiry.client.recovery;

import io.github.ozonexpiry.client.ChatCalls;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.chat.Chat;
import io.github.ozonexpiry.client.chat.ChatId;
import io.github.ozonexpiry.client.chat.ChatType;
import io.github.ozonexpiry.client.chat.Message;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the chats about postings: no list says which order a chat is about, its messages do ({@code context.order_number}). */
final class ChatSearch {

    private final ChatCalls calls;
    private final int most;
    private final Found found;

    ChatSearch(ChatCalls calls, int most, Found found) {
        this.calls = calls;
        this.most = most;
        this.found = found;
    }

    void about(Collection<Posting> postings) {
        Map<String, List<PostingNumber>> byOrder = new HashMap<>();
        postings.stream()
                .map(Posting::number)
                .forEach(number -> Postings.order(number)
                        .ifPresent(order -> byOrder.computeIfAbsent(order, any -> new ArrayList<>())
                                .add(number)));
        if (byOrder.isEmpty()) {
            return;
        }
        Optional<Instant> earliest = earliest(postings);
        List<Chat> chats = calls.list(Chat.Wanted.ALL, false)
                .items(broken -> found.missing(Part.CHATS, Set.of(), broken.reason()))
                .filter(chat -> chat.is(ChatType.BUYER_SELLER))
                .filter(chat -> !isOlder(chat, earliest))
                .sorted(Comparator.comparing(ChatSearch::createdAt).reversed())
                .toList();
        if (chats.size() > most) {
            found.missing(
                    Part.CHATS, Set.of(), "looked into the " + most + " newest of " + chats.size() + " chats only");
        }
        chats.stream()
                .limit(most)
                .forEach(chat ->
                        chat.id().ifPresent(id -> found.attempt(Part.CHATS, Set.of(), () -> look(chat, id, byOrder))));
    }

    private void look(Chat chat, ChatId id, Map<String, List<PostingNumber>> byOrder) {
        List<Message> messages = calls.history(id)
                .atMost(1)
                .pages()
                .map(Page::items)
                .flatMap(List::stream)
                .toList();
        boolean open = chat.chat()
                .value()
                .flatMap(facts -> facts.chatStatus().value())
                .filter(word -> word.is(Chat.State.OPENED))
                .isPresent();
        Optional<Instant> wrote = messages.stream()
                .filter(message -> message.isBy(Message.Writer.CUSTOMER))
                .flatMap(message -> message.createdAt().value().stream())
                .max(Comparator.naturalOrder());
        orders(messages)
                .flatMap(order -> byOrder.getOrDefault(order, List.of()).stream())
                .forEach(number -> found.chat(number, new ContactFacts.Chat(open, wrote)));
    }

    private static Stream<String> orders(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> message.context().value().stream())
                .flatMap(context -> context.orderNumber().value().stream())
                .distinct();
    }

    /** A chat about an order is not older than the order; where one of the moments is not known nothing is ruled out. */
    private static boolean isOlder(Chat chat, Optional<Instant> earliest) {
        return earliest.isPresent() && createdAt(chat).isBefore(earliest.get());
    }

    private static Instant createdAt(Chat chat) {
        return chat.chat().value().flatMap(facts -> facts.createdAt().value()).orElse(Instant.MAX);
    }

    private static Optional<Instant> earliest(Collection<Posting> postings) {
        boolean known =
                postings.stream().allMatch(posting -> posting.inProcessAt().isStated());
        return known
                ? postings.stream()
                        .flatMap(posting -> posting.inProcessAt().value().stream())
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }
}
