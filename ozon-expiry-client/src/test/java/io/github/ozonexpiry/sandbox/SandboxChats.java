package io.github.ozonexpiry.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chats of a shop. Safe for many threads. */
public final class SandboxChats {

    /** So many messages have room in a chat before their numbers meet those of the next. */
    private static final int ROOM = 100_000;

    private final SandboxShop shop;
    private final OzonSandbox sandbox;
    private final List<ChatState> chats = new ArrayList<>();

    SandboxChats(SandboxShop shop, OzonSandbox sandbox) {
        this.shop = shop;
        this.sandbox = sandbox;
    }

    /**
     * Lets the buyer of a posting write; the first message opens a chat.
     *
     * @param posting the posting's number
     * @param text what the buyer writes
     * @return this
     */
    public SandboxChats says(String posting, String text) {
        synchronized (shop) {
            Instant now = sandbox.now();
            about(posting).orElseGet(() -> open(posting, "BUYER_SELLER", now)).add(ChatState.BUYER, text, now, false);
        }
        return this;
    }

    /**
     * Lets Ozon's support write, in a chat of its own.
     *
     * @param text what it writes
     * @return this
     */
    public SandboxChats support(String text) {
        synchronized (shop) {
            open("", "SELLER_SUPPORT", sandbox.now()).add("Support", text, sandbox.now(), false);
        }
        return this;
    }

    /**
     * Closes the chat about a posting.
     *
     * @param posting the posting's number
     * @return this
     */
    public SandboxChats close(String posting) {
        synchronized (shop) {
            about(posting).ifPresent(ChatState::close);
        }
        return this;
    }

    /** The chats in the order in which they were opened. To be called, like all below, by who holds the shop's lock. */
    List<ChatState> all() {
        return chats;
    }

    Optional<ChatState> about(String posting) {
        return chats.stream().filter(chat -> chat.posting().equals(posting)).findFirst();
    }

    ChatState open(String posting, String type, Instant now) {
        ChatState chat = new ChatState(posting, type, now, chats.size() * ROOM);
        chats.add(chat);
        return chat;
    }

    /**
     * The chat that a call names.
     *
     * @throws Refusal when there is none
     */
    ChatState existing(String id) {
        return chats.stream()
                .filter(chat -> chat.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("chat not found"));
    }
}
