package io.github.ozonexpiry.client.chat;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A message of a chat. Source: Seller API, {@code /v3/chat/history}.
 *
 * @param messageId its id
 * @param createdAt when it was written
 * @param user who wrote it
 * @param data what it says, in Markdown; perhaps a buyer's words, so {@link #toString} leaves them out
 * @param isRead whether it was read
 * @param isImage whether it has an image
 * @param moderateImageStatus whether the image is shown
 * @param context what it is about
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Message(
        Stated<MessageId> messageId,
        Stated<Instant> createdAt,
        Stated<User> user,
        List<String> data,
        Stated<Boolean> isRead,
        Stated<Boolean> isImage,
        Stated<Word<ImageState>> moderateImageStatus,
        Stated<Context> context,
        Map<String, String> unknownFields) {

    /** Whether an image is shown. */
    public enum ImageState implements Vocabulary {
        /** It is. */
        SUCCESS,
        /** Ozon looks at it. */
        MODERATION,
        /** It is not. */
        FAILED;
    }

    /**
     * What a message is about.
     *
     * @param orderNumber the order, which is not the posting: a posting's number begins with it
     * @param sku the product
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Context(Stated<String> orderNumber, Stated<Sku> sku, Map<String, String> unknownFields) {}

    /**
     * Who wrote a message.
     *
     * @param id the writer's id
     * @param type what the writer is
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record User(Stated<String> id, Stated<Word<Writer>> type, Map<String, String> unknownFields) {}

    /** What the writer of a message is. */
    public enum Writer implements Vocabulary {
        /** The buyer; Ozon's own samples begin the word with a Cyrillic letter. */
        CUSTOMER("customer", "\u0441ustomer"),
        /** The seller. */
        SELLER("seller"),
        /** Ozon's system. */
        CRM("crm"),
        /** A courier. */
        COURIER("courier"),
        /** Ozon's support. */
        SUPPORT("support"),
        /** A notice. */
        NOTIFICATION_USER("notificationuser");

        private final List<String> words;

        Writer(String... words) {
            this.words = List.of(words);
        }

        @Override
        public List<String> words() {
            return words;
        }
    }

    /**
     * Whether somebody of a kind wrote it.
     *
     * @param writer the kind
     * @return whether Ozon says so
     */
    public boolean isBy(Writer writer) {
        return user.value()
                .flatMap(it -> it.type().value())
                .filter(word -> word.is(writer))
                .isPresent();
    }

    /** Without what it says. */
    @Override
    public String toString() {
        String writer =
                user.value().flatMap(it -> it.type().value()).map(Word::text).orElse("somebody");
        return "message " + messageId.value().map(MessageId::text).orElse("without id") + " by " + writer;
    }
}
