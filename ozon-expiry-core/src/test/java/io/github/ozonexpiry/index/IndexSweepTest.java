package io.github.ozonexpiry.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.index.IndexPolicy.Denominator;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ledger against lists that are filtered anew for every reading. */
@Tag("sweep")
class IndexSweepTest {

    private static final int HISTORIES = 100_000;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate FIRST = LocalDate.parse("2027-12-10");
    private static final LocalDate LAST = LocalDate.parse("2028-03-20");
    private static final Instant BEGIN = Instant.parse("2027-12-05T00:00:00Z");
    private static final int HOURS = 24 * 100;

    /** One word on one posting: an outcome, or whether it is excluded. */
    private record Word(String number, int at, Optional<Fact> fact, Optional<Exclusion> excluded) {}

    /** What a word says. */
    private record Fact(Instant created, Instant after, Instant by, String kind) {}

    @Test
    void theLedgerCountsWhatListsCount() {
        Random random = new Random(9);
        for (int i = 0; i < HISTORIES; i++) {
            IndexPolicy policy = policy(random);
            List<Word> words = words(random);
            IndexLedger ledger = new IndexLedger(policy, FIRST, LAST);
            List<Word> told = new ArrayList<>(words);
            told.addAll(words.subList(0, words.size() / 2));
            Collections.shuffle(told, random);
            told.forEach(word -> tell(ledger, word));
            for (int k = 0; k < 3; k++) {
                LocalDate day = FIRST.plusDays(16 + random.nextInt(85));
                IndexRange range = ledger.on(day);
                long[] counted = {
                    range.lowest().numerator(),
                    range.lowest().denominator(),
                    range.highest().numerator(),
                    range.highest().denominator()
                };
                assertThat(counted)
                        .as("history %d, %s, %s, %s", i, day, policy, words)
                        .isEqualTo(naive(policy, words, day));
            }
        }
    }

    private static long[] naive(IndexPolicy policy, List<Word> words, LocalDate day) {
        LocalDate last = day.minusDays(policy.excludedDays());
        LocalDate first = last.minusDays(13);
        Map<String, Fact> facts = newestFacts(words);
        Set<String> early = facts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Fact> entry) ->
                                entry.getValue().created())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getKey().substring(0, 4))
                .distinct()
                .limit(policy.firstOrders())
                .collect(Collectors.toSet());
        long[] counts = new long[4];
        facts.forEach((number, fact) -> {
            Optional<Exclusion> excluded = newestExclusion(words, number);
            if (early.contains(number.substring(0, 4)) || excluded.equals(Optional.of(Exclusion.ADJUSTED))) {
                return;
            }
            LocalDate created = fact.created().atZone(MOSCOW).toLocalDate();
            List<LocalDate> days = errorDays(fact, created);
            boolean error = excluded.isEmpty() && !fact.kind().equals("shipment");
            boolean all =
                    error && fact.kind().equals("seller") && days.stream().allMatch(at -> within(at, first, last));
            boolean any = error && days.stream().anyMatch(at -> within(at, first, last));
            add(counts, 0, policy.denominator(), within(created, first, last), all);
            add(counts, 2, policy.denominator(), within(created, first, last), any);
        });
        return counts;
    }

    private static void add(long[] counts, int at, Denominator denominator, boolean created, boolean error) {
        counts[at] += error ? 1 : 0;
        boolean counted = switch (denominator) {
            case CREATED_OR_CANCELLED -> created || error;
            case CREATED -> created;
            case CREATED_NOT_CANCELLED -> created && !error;
        };
        counts[at + 1] += counted ? 1 : 0;
    }

    private static List<LocalDate> errorDays(Fact fact, LocalDate created) {
        LocalDate after = fact.after().atZone(MOSCOW).toLocalDate();
        LocalDate from = after.isBefore(created) ? created : after;
        return from.datesUntil(fact.by().atZone(MOSCOW).toLocalDate().plusDays(1))
                .toList();
    }

    private static Map<String, Fact> newestFacts(List<Word> words) {
        return words.stream()
                .filter(word -> word.fact().isPresent())
                .collect(Collectors.toMap(
                        Word::number, word -> word, (one, other) -> one.at() > other.at() ? one : other))
                .values()
                .stream()
                .collect(Collectors.toMap(Word::number, word -> word.fact().orElseThrow()));
    }

    private static Optional<Exclusion> newestExclusion(List<Word> words, String number) {
        return words.stream()
                .filter(word -> word.fact().isEmpty() && word.number().equals(number))
                .max(Comparator.comparingInt(Word::at))
                .flatMap(Word::excluded);
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static void tell(IndexLedger ledger, Word word) {
        PostingNumber number = PostingNumber.of(word.number());
        Instant at = Instant.ofEpochSecond(word.at());
        if (word.fact().isPresent()) {
            ledger.record(number, outcome(word.fact().get()), at);
        } else if (word.excluded().isPresent()) {
            ledger.exclude(number, word.excluded().get(), at);
        } else {
            ledger.countAgain(number, at);
        }
    }

    private static IndexOutcome outcome(Fact fact) {
        When error = When.between(fact.after(), fact.by());
        return switch (fact.kind()) {
            case "seller" -> new IndexOutcome.SellerError(fact.created(), error);
            case "perhaps" -> new IndexOutcome.PerhapsError(fact.created(), error);
            default -> new IndexOutcome.Shipment(fact.created());
        };
    }

    private static IndexPolicy policy(Random random) {
        IndexPolicy policy = random.nextBoolean()
                ? IndexPolicy.globalFiveZones()
                : IndexPolicy.globalThreeZones().withFirstOrders(1 + random.nextInt(3));
        return policy.with(List.of(Denominator.values()).get(random.nextInt(3)))
                .withExcludedDays(1 + random.nextInt(2));
    }

    private static List<Word> words(Random random) {
        List<Word> words = new ArrayList<>();
        int many = 3 + random.nextInt(10);
        for (int at = 0; at < many; at++) {
            String number = "%d-%d-%d".formatted(10 + random.nextInt(4), 1, 1 + random.nextInt(2));
            words.add(
                    random.nextInt(4) > 0
                            ? new Word(number, at, Optional.of(fact(random)), Optional.empty())
                            : new Word(number, at, Optional.empty(), exclusion(random)));
        }
        return words;
    }

    private static Fact fact(Random random) {
        Instant created = BEGIN.plusSeconds(3600L * random.nextInt(HOURS - 700));
        Instant by = created.plusSeconds(3600L * random.nextInt(500));
        Instant after = random.nextBoolean() ? by : by.minusSeconds(3600L * random.nextInt(500));
        String kind = List.of("shipment", "seller", "seller", "perhaps").get(random.nextInt(4));
        return new Fact(created, after, by, kind);
    }

    private static Optional<Exclusion> exclusion(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Exclusion.ADJUSTED);
            default -> Optional.of(Exclusion.FORCE_MAJEURE);
        };
    }
}
