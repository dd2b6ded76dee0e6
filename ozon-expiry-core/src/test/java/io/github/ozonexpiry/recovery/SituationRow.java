package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.cause.Certainty;
import io.github.ozonexpiry.cause.Evidence;
import io.github.ozonexpiry.cause.RankedCause;
import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of {@code situations.tsv}: what is known, and what the rules decide. */
record SituationRow(DatedTable.Row row) {

    static List<SituationRow> all() {
        return DatedTable.of(SituationRow.class, "situations.tsv").rows().stream()
                .map(SituationRow::new)
                .toList();
    }

    Judgement judgement() {
        return new SituatedPosting(row, moments()).judged();
    }

    Moments moments() {
        return Moments.of(row.text("scheme"), row.text("clock"));
    }

    List<ExpectedStep> expected() {
        return ExpectedStep.all(row.text("expected"));
    }

    Optional<Verdict> verdict(Judgement judgement) {
        return Optional.of(row.text("cause"))
                .filter(name -> !name.isEmpty())
                .map(Cause::valueOf)
                .map(cause -> new Verdict(judgement.posting(), judgement.state(), List.of(ranked(cause)), List.of()));
    }

    ContactFacts contact() {
        Optional<Boolean> subscribed = switch (row.text("subscribed")) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
        return new ContactFacts(subscribed, before(row.text("paid")), moments().deliveredAt(), chat());
    }

    /** The pieces that the shop has of each product of the posting; empty where nobody knows. */
    Map<Sku, Integer> free(List<Line> lines) {
        Map<Sku, Integer> free = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int all = line.quantity().orElse(0);
            switch (row.text("stock")) {
                case "all" -> free.put(sku(line), all);
                case "part" -> free.put(sku(line), i == 0 ? all : 0);
                case "none" -> free.put(sku(line), 0);
                default -> {}
            }
        }
        return free;
    }

    boolean has(String means) {
        return Arrays.asList(row.text("means").split(",", -1)).contains(means);
    }

    /** What stands behind a word of the column {@code extra}: for {@code request+5h} and {@code request} it is {@code +5h}. */
    Optional<String> extra(String word) {
        return Arrays.stream(row.text("extra").split(" ", -1))
                .filter(one -> one.startsWith(word))
                .map(one -> one.substring(word.length()))
                .findFirst();
    }

    static Duration hours(String words) {
        return Duration.ofHours(Long.parseLong(words.replaceAll("[^0-9]", "")));
    }

    static Sku sku(Line line) {
        return line.sku().value().orElseThrow();
    }

    @Override
    public String toString() {
        return row.text("id");
    }

    private Optional<ContactFacts.Chat> chat() {
        String chat = row.text("chat");
        if (chat.equals("none")) {
            return Optional.empty();
        }
        int buyer = chat.indexOf("+buyer");
        return Optional.of(
                new ContactFacts.Chat(chat.startsWith("open"), before(buyer < 0 ? "" : chat.substring(buyer))));
    }

    private Optional<Instant> before(String ago) {
        return ago.isEmpty() ? Optional.empty() : Optional.of(moments().now().minus(hours(ago)));
    }

    private static RankedCause ranked(Cause cause) {
        Evidence evidence =
                new Evidence(Message.of("cause." + cause), Optional.empty(), Evidence.SELLER, Evidence.Weight.DECISIVE);
        return new RankedCause(cause, Certainty.LIKELY, List.of(evidence), List.of(), Optional.empty());
    }
}
