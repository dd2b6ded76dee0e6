package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.cause.Trend.Level;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ImprovementLog.Decision;
import io.github.ozonexpiry.prevention.ImprovementLog.Entry;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a shop can change so that fewer orders expire, and what came of what it changed: the guide's chapter 3 as a report.
 *
 * @param now the moment of judgement
 * @param advices what is advised now, the greatest expected effect first
 * @param notJudged what could not be judged and why, in the order of the advisers
 * @param outcomes what came of the advices that were taken up, in the order of the log
 * @param log the log with the advices of today: the one to store
 */
public record PreventionReview(
        Instant now, List<Item> advices, List<Message> notJudged, List<Result> outcomes, ImprovementLog log) {

    /** The greatest expected effect first; equal ones in the order of their kinds, subjects and values. */
    private static final Comparator<Advice> GREATEST_FIRST = Comparator.comparing(
                    (Advice advice) -> Gain.of(advice.effect()), Gain.GREATEST_FIRST)
            .thenComparing(advice -> advice.id().kind())
            .thenComparing(advice -> advice.id().subject().toString())
            .thenComparing(advice -> advice.id().value().text());

    /**
     * An advice of today.
     *
     * @param advice the advice
     * @param given when it was given first
     * @param decision what was decided about it; empty when nothing was
     */
    public record Item(Advice advice, Instant given, Optional<Decision> decision) {

        /** {@return the advice in sentences for people; where it was decided about, that stands first} */
        public List<Message> messages() {
            List<Message> messages = new ArrayList<>();
            decision.map(decided -> decided instanceof Decision.Declined declined
                            ? Message.of("prevention.declined", declined.at(), declined.why())
                            : Message.of("prevention.taken", decided.at()))
                    .ifPresent(messages::add);
            messages.addAll(advice.messages());
            return messages;
        }
    }

    /**
     * What came of an advice.
     *
     * @param id what was advised
     * @param taken since when it is done
     * @param outcome what came of it
     */
    public record Result(Advice.Id id, Instant taken, Outcome outcome) {

        /** {@return it in a sentence for people} */
        public Message message() {
            return Message.of("prevention.result", id.message(), taken, outcome.message());
        }
    }

    /**
     * Copies the lists.
     *
     * @param now the moment of judgement
     * @param advices what is advised now
     * @param notJudged what could not be judged
     * @param outcomes what came of earlier advices
     * @param log the log to store
     */
    public PreventionReview {
        advices = List.copyOf(advices);
        notJudged = List.copyOf(notJudged);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Asks the advisers and looks into the log.
     *
     * @param advisers who is asked; of the same advice by two of them the one with the greater expected effect counts
     * @param log what was advised, decided and counted so far
     * @param level how sure the intervals of outcomes are
     * @param now the moment of judgement
     * @return the review
     */
    public static PreventionReview of(Collection<Adviser> advisers, ImprovementLog log, Level level, Instant now) {
        List<Counsel> counsels =
                advisers.stream().map(adviser -> adviser.advise(now)).toList();
        Map<Advice.Id, Advice> advices = new LinkedHashMap<>();
        counsels.stream()
                .flatMap(counsel -> counsel.advices().stream())
                .sorted(GREATEST_FIRST)
                .forEach(advice -> advices.putIfAbsent(advice.id(), advice));
        ImprovementLog given = log.given(advices.values(), now);
        return new PreventionReview(
                now,
                advices.values().stream().map(advice -> item(advice, given)).toList(),
                counsels.stream()
                        .flatMap(counsel -> counsel.notJudged().stream())
                        .toList(),
                given.entries().stream()
                        .flatMap(entry -> entry.takenAt().stream().map(taken -> result(given, entry, taken, level)))
                        .toList(),
                given);
    }

    private static Item item(Advice advice, ImprovementLog log) {
        Entry entry = log.entry(advice.id()).orElseThrow();
        return new Item(advice, entry.given(), entry.decision());
    }

    private static Result result(ImprovementLog log, Entry entry, Instant taken, Level level) {
        Advice.Id id = entry.advice().id();
        return new Result(id, taken, Outcome.of(log, id, level));
    }

    /** {@return the advices about which nothing was decided, in their order} */
    public List<Item> open() {
        return advices.stream().filter(item -> item.decision().isEmpty()).toList();
    }

    /** {@return the review in sentences for people: what came of earlier advice, what is advised, what could not be judged} */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of("prevention.review", advices.size(), outcomes.size()));
        outcomes.forEach(result -> messages.add(result.message()));
        advices.forEach(item -> messages.addAll(item.messages()));
        notJudged.forEach(what -> messages.add(Message.of("prevention.notJudged", what)));
        return messages;
    }
}
