package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.Notice.Source;
import io.github.ozonexpiry.audit.AuditPolicy;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What Ozon tells about a posting after it ended badly, source by source. A source that nobody has read is named as such: it never counts as one in
 * which there is nothing.
 *
 * @param posting the posting
 * @param changed when the order changed, as far as that was seen: the cancellation or the late hand-over
 * @param zone the zone of Ozon's days
 * @param looks the sources that were read, by source
 */
public record Notices(PostingNumber posting, When changed, ZoneId zone, Map<Source, Look> looks) {

    /**
     * A source that was read.
     *
     * @param at when it was read last
     * @param found what it had, of any posting
     */
    public record Look(Instant at, List<Notice> found) {

        /**
         * Drops what was told twice.
         *
         * @param at when it was read last
         * @param found what it had
         */
        public Look {
            found = found.stream().distinct().toList();
        }

        private Look and(Look other) {
            return new Look(
                    at.isBefore(other.at) ? other.at : at,
                    Stream.concat(found.stream(), other.found.stream()).toList());
        }
    }

    /** What a source says of the posting. */
    public enum Answer {
        /** It names the posting. */
        FOUND,
        /** It has something that names no posting, so that it may be about this one. */
        PERHAPS,
        /** It was read late enough, and has nothing. */
        NOTHING,
        /** It has nothing, and was read before Ozon shows it (I-07). */
        TOO_EARLY,
        /** Nobody has read it. */
        NOT_READ
    }

    /**
     * Copies the looks.
     *
     * @param posting the posting
     * @param changed when the order changed
     * @param zone the zone of Ozon's days
     * @param looks the sources that were read
     * @throws IllegalArgumentException when a look has a notice of another source; names both
     */
    public Notices {
        looks = Map.copyOf(looks);
        looks.forEach((source, look) -> look.found().forEach(notice -> check(source, notice)));
    }

    /**
     * A posting about which no source was read.
     *
     * @param posting the posting
     * @param changed when the order changed, as far as that was seen
     * @param zone the zone of Ozon's days, which Ozon does not name; Moscow's is the usual reading
     * @return no notices, with every source unread
     */
    public static Notices about(PostingNumber posting, When changed, ZoneId zone) {
        return new Notices(posting, changed, zone, Map.of());
    }

    /**
     * The same with a source that was read; read again, it has what both readings had.
     *
     * @param source the source
     * @param at when it was read
     * @param found what it had; what names other postings alone is left out of every answer
     * @return the new notices
     * @throws IllegalArgumentException when a notice is of another source; names both
     */
    public Notices read(Source source, Instant at, Collection<Notice> found) {
        Map<Source, Look> more = new TreeMap<>(looks);
        more.merge(source, new Look(at, List.copyOf(found)), Look::and);
        return new Notices(posting, changed, zone, more);
    }

    /** {@return the first day on which everything is visible, in the zone: the day after that of the change (I-07)} */
    public LocalDate lookFrom() {
        LocalDate day = LocalDate.ofInstant(changed.by(), zone);
        return day.plusDays(AuditPolicy.of(day, day, day).visibleAfter());
    }

    /**
     * What a source says of the posting.
     *
     * @param source the source
     * @return the answer
     */
    public Answer answer(Source source) {
        Optional<Look> look = Optional.ofNullable(looks.get(source));
        if (look.isEmpty()) {
            return Answer.NOT_READ;
        }
        List<Notice> found = found(source);
        if (found.isEmpty()) {
            return LocalDate.ofInstant(look.get().at(), zone).isBefore(lookFrom()) ? Answer.TOO_EARLY : Answer.NOTHING;
        }
        return Notice.anyNames(found, posting) ? Answer.FOUND : Answer.PERHAPS;
    }

    /**
     * What a source has that names the posting, or none.
     *
     * @param source the source
     * @return the notices in the order in which they were told; none where nobody has read it
     */
    public List<Notice> found(Source source) {
        return Optional.ofNullable(looks.get(source)).map(Look::found).orElse(List.of()).stream()
                .filter(notice -> notice.mayConcern(posting))
                .toList();
    }

    /** {@return the sources that nobody has read} */
    public List<Source> notRead() {
        return answered(Answer.NOT_READ);
    }

    /**
     * The sources with an answer.
     *
     * @param answer the answer
     * @return the sources, in their order
     */
    public List<Source> answered(Answer answer) {
        return Stream.of(Source.values())
                .filter(source -> answer(source) == answer)
                .toList();
    }

    /** {@return every source with what it says, in sentences for people; what it has stands after it} */
    public List<Message> messages() {
        return said(List.of(Source.values()));
    }

    /**
     * One of the guide's checks.
     *
     * @param check the check
     * @return what to look for, then each of its sources with what it says, then where each consequence is measured
     */
    public List<Message> messages(NoticeCheck check) {
        List<Message> messages = new ArrayList<>();
        messages.add(check.message());
        messages.addAll(said(check.sources()));
        check.consequences()
                .forEach(each -> messages.add(Message.of("aftermath.consequence", each.message(), each.where())));
        return messages;
    }

    private List<Message> said(List<Source> sources) {
        List<Message> messages = new ArrayList<>();
        for (Source source : sources) {
            messages.add(said(source));
            found(source).forEach(notice -> messages.add(Message.of("aftermath.notice", notice.when(), notice.what())));
        }
        return messages;
    }

    private Message said(Source source) {
        Answer answer = answer(source);
        return switch (answer) {
            case NOT_READ -> Message.of("aftermath.answer.NOT_READ", source.message(), source.where());
            case TOO_EARLY -> Message.of("aftermath.answer.TOO_EARLY", source.message(), lookFrom());
            default ->
                Message.of(
                        "aftermath.answer." + answer,
                        source.message(),
                        found(source).size());
        };
    }

    private static void check(Source source, Notice notice) {
        if (notice.source() != source) {
            throw new IllegalArgumentException("a notice of " + notice.source() + " among those of " + source);
        }
    }
}
