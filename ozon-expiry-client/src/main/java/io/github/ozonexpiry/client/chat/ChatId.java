package io.github.ozonexpiry.client.chat;

/**
 * The id of a chat. Keep the one that starting a chat gives: no list says which posting a chat is about.
 *
 * @param text the id as Ozon writes it, mostly a UUID
 */
public record ChatId(String text) {

    /**
     * Refuses a blank id.
     *
     * @param text the id as Ozon writes it
     * @throws IllegalArgumentException when the text is blank; names it
     */
    public ChatId {
        if (text.isBlank()) {
            throw new IllegalArgumentException("chat_id: an id is needed, got '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
