package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.stated.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names what keeps a posting from being shipped: a failed assembly, a date to fix, details of the goods, a carrier, a buyer. */
record Obstacles(Page page) {

    /** The obstacles in a sentence each; empty when there is none. */
    String of(ReportEntry entry) {
        Posting posting = entry.posting();
        List<String> obstacles = new ArrayList<>();
        if (is(posting, Substatus.SHIP_FAILED) || posting.allows(AvailableAction.SHIP_ASYNC_RETRY)) {
            obstacles.add(page.say("report.blocked.shipFailed"));
        }
        if (posting.allows(AvailableAction.SET_CUTOFF)) {
            boolean over = entry.state() instanceof PostingState.LateInError late
                    && late.missed().kind() == DeadlineKind.SET_CUTOFF;
            obstacles.add(page.say(over ? "report.blocked.cutoffMissed" : "report.blocked.setCutoff"));
        }
        if (posting.knownStatus()
                .filter(status -> status == Status.NOT_ACCEPTED)
                .isPresent()) {
            obstacles.add(page.say("report.blocked.notAccepted"));
        }
        if (is(posting, Substatus.REGISTRATION_ERROR)) {
            obstacles.add(page.say("report.blocked.registration"));
        }
        if (is(posting, Substatus.AWAITING_PASSPORT_DATA)) {
            obstacles.add(page.say("report.blocked.passport"));
        }
        requirements(posting.requirements().orElse(Map.of()), obstacles);
        return String.join(page.say("report.semicolon"), obstacles);
    }

    private void requirements(Map<Word<Requirement>, Set<Sku>> required, List<String> obstacles) {
        required.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().text()))
                .map(entry -> page.say("report.blocked.requirement", name(entry.getKey()), skus(entry.getValue())))
                .forEach(obstacles::add);
    }

    private String name(Word<Requirement> word) {
        return word.known()
                .map(known -> page.say("report.requirement." + known))
                .orElse(word.text());
    }

    private String skus(Set<Sku> skus) {
        return skus.stream().map(Sku::toString).sorted().collect(Collectors.joining(page.say("report.comma")));
    }

    private static boolean is(Posting posting, Substatus substatus) {
        return posting.substatus().value().filter(word -> word.is(substatus)).isPresent();
    }
}
