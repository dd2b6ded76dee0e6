package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.audit.Billed;
import io.github.ozonexpiry.expiry.ErrorIndexEntry;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Something that Ozon tells the seller after a posting ended badly.
 *
 * @param source where it stands
 * @param when when it was told or holds, as far as that is known
 * @param what what it says
 * @param postings the postings that it names, each once, in their order; none where it names none
 */
public record Notice(Source source, When when, Message what, List<PostingNumber> postings) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d-])\\d{4,}-\\d{4}-\\d+(?![\\d-])");

    /** Where Ozon tells it; the guide's "notices of charges and records of rating adjustments", as far as the Seller API shows them. */
    public enum Source {
        /** The chat with Ozon's support. */
        SUPPORT_CHAT,
        /** The chats in which Ozon sends its notifications. */
        NOTIFICATION_CHAT,
        /** {@code /v1/rating/summary}. */
        RATING_SUMMARY,
        /** {@code /v1/rating/index/fbs/posting/list} (RU-A1). */
        INDEX_LIST,
        /** {@code /v1/finance/accrual/postings} and {@code /by-day} (RU-A3). */
        ACCRUALS;

        /** {@return the source in a few words for people} */
        public Message message() {
            return Message.of("aftermath.source." + this);
        }

        /** {@return how it is read and what it shows, in a sentence for people} */
        public Message where() {
            return Message.of("aftermath.source." + this + ".where");
        }

        boolean isChat() {
            return this == SUPPORT_CHAT || this == NOTIFICATION_CHAT;
        }
    }

    /**
     * Orders the postings and names each once.
     *
     * @param source where it stands
     * @param when when it was told
     * @param what what it says
     * @param postings the postings that it names
     */
    public Notice {
        postings = postings.stream().distinct().sorted().toList();
    }

    /**
     * A message in a chat with Ozon. The postings are those whose numbers stand in its text.
     *
     * @param chat one of the two chats
     * @param at when it was written
     * @param text its text, not blank; foreign text, to be shown and never trusted
     * @return the notice
     * @throws IllegalArgumentException when the source is no chat or the text is blank; names it
     */
    public static Notice written(Source chat, Instant at, String text) {
        if (!chat.isChat() || text.isBlank()) {
            throw new IllegalArgumentException("a message is a text in a chat, got '" + text + "' of " + chat);
        }
        List<PostingNumber> named = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(PostingNumber::of)
                .toList();
        return new Notice(chat, When.at(at), Message.of("aftermath.notice.written", text), named);
    }

    /**
     * A row of Ozon's error-index list.
     *
     * @param row the row
     * @param read when the list was read
     * @return the notice, at the moment of the error where it is stated, else by the moment of reading
     */
    public static Notice of(ErrorIndexEntry row, Instant read) {
        When when = row.errorAt().value().map(When::at).orElseGet(() -> When.by(read));
        Message what = Message.of("aftermath.notice.listed", row.type().text());
        return new Notice(Source.INDEX_LIST, when, what, List.of(row.posting()));
    }

    /**
     * A row in which Ozon says what it charged or took back.
     *
     * @param row the row
     * @param zone the zone in which its day begins and ends
     * @return the notice, at some time of the day: Ozon names no hour
     */
    public static Notice of(Billed row, ZoneId zone) {
        When when = When.between(
                row.day().atStartOfDay(zone).toInstant(),
                row.day().plusDays(1).atStartOfDay(zone).toInstant());
        Message kind = Message.of("audit.kind." + row.kind());
        Message what = row.cost()
                .map(money -> Message.of("aftermath.notice.billed", kind, row.type(), money))
                .orElseGet(() -> Message.of("aftermath.notice.billed.noAmount", kind, row.type()));
        Source source = row.source() == Billed.Source.ERROR_LIST ? Source.INDEX_LIST : Source.ACCRUALS;
        return new Notice(source, when, what, row.posting().stream().toList());
    }

    /**
     * A rating that was read twice.
     *
     * @param change what was read
     * @return the notice, at some time between both readings; it names no posting
     */
    public static Notice of(RatingChange change) {
        When when = When.between(change.before().at(), change.after().at());
        return new Notice(Source.RATING_SUMMARY, when, change.message(), List.of());
    }

    boolean mayConcern(PostingNumber posting) {
        return postings.isEmpty() || names(posting);
    }

    boolean names(PostingNumber posting) {
        return postings.contains(posting);
    }

    static boolean anyNames(Collection<Notice> notices, PostingNumber posting) {
        return notices.stream().anyMatch(notice -> notice.names(posting));
    }
}
