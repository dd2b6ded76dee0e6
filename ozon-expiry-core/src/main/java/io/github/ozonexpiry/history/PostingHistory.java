package io.github.ozonexpiry.history;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was seen of a posting, and when. Immutable. In which order it was told, and how often, changes nothing: the newest look counts as the
 * posting, and what happened between two looks has no moment but a stretch of time ({@link When}).
 */
public final class PostingHistory {

    private final PostingNumber number;
    private final List<Look> looks;
    private final List<StatusChange> changes;
    private final List<PostingEvent> events;

    /**
     * The posting as an answer showed it.
     *
     * @param at when the answer came
     * @param posting the posting
     */
    public record Look(Instant at, Posting posting) {}

    /**
     * A change of status of which Ozon tells the moment, as its push notifications do.
     *
     * @param status the new status
     * @param at when it changed
     * @param told when that was told
     */
    public record StatusChange(Word<Status> status, Instant at, Instant told) {}

    PostingHistory(PostingNumber number, List<Look> looks, List<StatusChange> changes, List<PostingEvent> events) {
        this.number = number;
        this.looks = List.copyOf(looks);
        this.changes = List.copyOf(changes);
        this.events = List.copyOf(events);
    }

    /**
     * A builder of a history in which nothing was seen yet.
     *
     * @param number the posting's number
     * @return a new builder
     */
    public static PostingHistoryBuilder of(PostingNumber number) {
        return new PostingHistoryBuilder(number);
    }

    /**
     * The history of a posting that was looked at once.
     *
     * @param at when the answer came
     * @param posting the posting
     * @return the history
     */
    public static PostingHistory seen(Instant at, Posting posting) {
        return of(posting.number()).seen(at, posting).build();
    }

    /** {@return a builder that starts with everything this history has} */
    public PostingHistoryBuilder toBuilder() {
        PostingHistoryBuilder builder = new PostingHistoryBuilder(number);
        looks.forEach(look -> builder.seen(look.at(), look.posting()));
        changes.forEach(change -> builder.told(change.status(), change.at(), change.told()));
        events.forEach(builder::happened);
        return builder;
    }

    /** {@return the posting's number} */
    public PostingNumber number() {
        return number;
    }

    /** {@return all looks, the oldest first} */
    public List<Look> looks() {
        return looks;
    }

    /** {@return the changes of status that were told, in the order in which they happened} */
    public List<StatusChange> changes() {
        return changes;
    }

    /** {@return what else happened, ordered by when it had happened} */
    public List<PostingEvent> events() {
        return events;
    }

    /** {@return the posting as it was seen last; empty when it was never looked at} */
    public Optional<Posting> latest() {
        return last().map(Look::posting);
    }

    private Optional<Look> last() {
        return looks.isEmpty() ? Optional.empty() : Optional.of(looks.get(looks.size() - 1));
    }

    /**
     * What was known at a moment.
     *
     * @param moment the moment, which belongs to what was known
     * @return the history without what was seen, told or had happened later
     */
    public PostingHistory asOf(Instant moment) {
        return new PostingHistory(
                number,
                looks.stream().filter(look -> !look.at().isAfter(moment)).toList(),
                changes.stream()
                        .filter(change -> !change.told().isAfter(moment))
                        .toList(),
                events.stream().filter(event -> event.when().surelyBy(moment)).toList());
    }

    /**
     * The history without a kind of events.
     *
     * @param unwanted which events are left out
     * @return the rest
     */
    public PostingHistory without(Predicate<PostingEvent> unwanted) {
        return new PostingHistory(
                number,
                looks,
                changes,
                events.stream().filter(unwanted.negate()).toList());
    }

    /**
     * The first event of a kind.
     *
     * @param kind the kind
     * @return the event, or empty when none was told
     */
    public Optional<PostingEvent> first(PostingEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).findFirst();
    }

    /**
     * When the posting first was as it is asked for.
     *
     * @param wanted what is asked of the posting
     * @return the moment of the first look that showed it, after the last look of an earlier moment; empty when no look did
     */
    public Optional<When> firstSeen(Predicate<Posting> wanted) {
        return looks.stream()
                .filter(look -> wanted.test(look.posting()))
                .findFirst()
                .map(look -> new When(lookBefore(look.at()), look.at()));
    }

    private Optional<Instant> lookBefore(Instant moment) {
        return looks.stream().map(Look::at).filter(at -> at.isBefore(moment)).reduce((before, after) -> after);
    }

    /**
     * When the posting reached a stage or a later one; being closed is no stage of its way, and counts only when it is asked for.
     *
     * @param stage the stage
     * @return the moment where Ozon told it, else between two looks; empty when it was not seen
     */
    public Optional<When> reached(Stage stage) {
        Optional<When> seen = firstSeen(posting ->
                Stage.of(posting).filter(other -> counts(other, stage)).isPresent());
        Optional<When> told = changes.stream()
                .filter(change -> change.status()
                        .known()
                        .flatMap(Stage::of)
                        .filter(other -> counts(other, stage))
                        .isPresent())
                .map(change -> When.at(change.at()))
                .findFirst();
        return seen.isEmpty()
                        || told.filter(exact -> !exact.by().isAfter(seen.get().by()))
                                .isPresent()
                ? told
                : seen;
    }

    private static boolean counts(Stage reached, Stage wanted) {
        return wanted == Stage.CLOSED
                ? reached == Stage.CLOSED
                : reached != Stage.CLOSED && reached.compareTo(wanted) >= 0;
    }

    /**
     * When it was handed over.
     *
     * @return as Ozon states it in the last look, unless that is dated later than the look; else as the carrier scanned it, else between two
     *     looks; empty when it was not
     */
    public Optional<When> handedOver() {
        return statedHandOver()
                .map(When::at)
                .or(() -> first(PostingEvent.Kind.SCANNED).map(PostingEvent::when))
                .or(() -> reached(Stage.ON_ITS_WAY));
    }

    private Optional<Instant> statedHandOver() {
        return last().flatMap(look -> look.posting().deliveringDate().value().filter(at -> !at.isAfter(look.at())));
    }

    /** {@return what contradicts itself: two different looks of one moment, a posting that went back} */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < looks.size(); i++) {
            Look look = looks.get(i);
            if (looks.get(i - 1).at().equals(look.at())) {
                findings.add(Finding.of("TWO_LOOKS_AT_ONCE", look.at()));
            }
        }
        addSteppingsBack(findings);
        return List.copyOf(findings);
    }

    private void addSteppingsBack(List<Finding> findings) {
        List<Look> staged = looks.stream()
                .filter(look -> Stage.of(look.posting()).isPresent())
                .toList();
        for (int i = 1; i < staged.size(); i++) {
            Look before = staged.get(i - 1);
            Look look = staged.get(i);
            if (stage(look).compareTo(stage(before)) < 0) {
                When when = When.between(before.at(), look.at());
                findings.add(Finding.of("STATUS_WENT_BACK", status(before), status(look), when));
            }
        }
    }

    private static Stage stage(Look look) {
        return Stage.of(look.posting()).orElseThrow();
    }

    private static String status(Look look) {
        return look.posting().status().value().map(Word::text).orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostingHistory history
                && number.equals(history.number)
                && looks.equals(history.looks)
                && changes.equals(history.changes)
                && events.equals(history.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, looks, changes, events);
    }

    @Override
    public String toString() {
        return "history of " + number + ": " + looks.size() + " looks, " + changes.size() + " changes told, "
                + events.size() + " events";
    }
}
