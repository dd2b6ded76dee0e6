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
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the chats about postings: no list says which order a chat is about, its messages do ({@code context.order_number}). */
final class ChatSearch {

    /** A hundred chats each. */
    private static final int MOST_PAGES = 100;

    private final ChatCalls calls;
    private final int most;
    private final Found found;

    ChatSearch(ChatCalls calls, int most, Found found) {
        this.calls = calls;
        this.most = most;
        this.found = found;
    }

    void about(Collection<Posting> postings) {
        Map<String, Set<PostingNumber>> byOrder = new HashMap<>();
        postings.stream()
                .map(Posting::number)
                .forEach(number -> Postings.order(number)
                        .ifPresent(order -> byOrder.computeIfAbsent(order, any -> new HashSet<>())
                                .add(number)));
        if (byOrder.isEmpty()) {
            return;
        }
        Optional<Instant> earliest = earliest(postings);
        List<Chat> chats = listed().filter(chat -> chat.is(ChatType.BUYER_SELLER))
                .filter(chat -> !isOlder(chat, earliest))
                .sorted(Comparator.comparing(ChatSearch::createdAt).reversed())
                .toList();
        if (chats.size() > most) {
            found.missing(
                    Part.CHATS, Set.of(), "looked into the " + most + " newest of " + chats.size() + " chats only");
        }
        chats.stream().limit(most).forEach(chat -> look(chat, byOrder));
    }

    /** What was listed before a page that could not be read stays good. */
    private Stream<Chat> listed() {
        List<Page<Chat>> pages = new ArrayList<>();
        found.attempt(
                Part.CHATS,
                Set.of(),
                () -> calls.list(Chat.Wanted.ALL, false)
                        .pages()
                        .limit(MOST_PAGES)
                        .forEach(pages::add));
        if (pages.size() == MOST_PAGES && pages.get(MOST_PAGES - 1).hasNext()) {
            found.missing(Part.CHATS, Set.of(), "read the first " + MOST_PAGES + " pages of the list of chats only");
        }
        pages.forEach(page -> found.broken(Part.CHATS, page));
        return pages.stream().map(Page::items).flatMap(List::stream);
    }

    private void look(Chat chat, Map<String, Set<PostingNumber>> byOrder) {
        Optional<ChatId> id = chat.id();
        if (id.isEmpty()) {
            found.missing(Part.CHATS, Set.of(), "a chat without chat_id");
            return;
        }
        found.attempt(
                Part.CHATS,
                Set.of(),
                () -> calls.history(id.get()).pages().limit(1).forEach(page -> {
                    found.broken(Part.CHATS, page);
                    if (page.hasNext()) {
                        found.missing(
                                Part.CHATS,
                                Set.of(),
                                "read the newest " + page.items().size() + " messages of a chat only");
                    }
                    take(chat, page.items(), byOrder);
                }));
    }

    private void take(Chat chat, List<Message> messages, Map<String, Set<PostingNumber>> byOrder) {
        Optional<Chat.State> state = chat.chat()
                .value()
                .flatMap(facts -> facts.chatStatus().value())
                .flatMap(Word::known)
                .filter(known -> known != Chat.State.UNSPECIFIED);
        Optional<Instant> wrote = messages.stream()
                .filter(message -> message.isBy(Message.Writer.CUSTOMER))
                .flatMap(message -> message.createdAt().value().stream())
                .max(Comparator.naturalOrder());
        Set<PostingNumber> about = orders(messages)
                .flatMap(order -> byOrder.getOrDefault(order, Set.of()).stream())
                .collect(Collectors.toSet());
        if (state.isEmpty() && !about.isEmpty()) {
            found.missing(Part.CHATS, about, "chat_status: neither OPENED nor CLOSED; taken for closed");
        }
        boolean open = state.equals(Optional.of(Chat.State.OPENED));
        about.forEach(number -> found.chat(number, new ContactFacts.Chat(open, wrote)));
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
