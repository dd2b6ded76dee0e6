package io.github.ozonexpiry.client.health;

import io.github.ozonexpiry.client.account.SubscriptionType;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with a shop's health. */
final class HealthFindings {

    private final Health health;
    private final List<Finding> found = new ArrayList<>();

    private HealthFindings(Health health) {
        this.health = health;
    }

    static List<Finding> of(Health health) {
        HealthFindings findings = new HealthFindings(health);
        findings.key();
        health.missingMethods().ifPresent(missing -> findings.paths("METHODS_NOT_ALLOWED", missing));
        findings.clock();
        findings.paths("RETIRED_METHODS_USED", health.options().retiredUsed());
        health.subscription().ifPresent(findings::subscription);
        health.failures().forEach(failure -> findings.add("NOT_FOUND_OUT", failure.path(), failure.reason()));
        return List.copyOf(findings.found);
    }

    private void key() {
        health.keyLeft().ifPresent(left -> {
            if (left.isNegative() || left.isZero()) {
                add("KEY_HAS_ENDED", health.keyEnd().orElseThrow());
            } else if (left.compareTo(health.options().warnBefore()) <= 0) {
                add("KEY_ENDS_SOON", health.keyEnd().orElseThrow(), left);
            }
        });
    }

    private void clock() {
        health.clockDifference().ifPresent(difference -> {
            Duration size = difference.abs();
            if (size.compareTo(health.options().clockTolerance()) > 0) {
                add(difference.isNegative() ? "CLOCK_IS_SLOW" : "CLOCK_IS_FAST", size);
            }
        });
    }

    private void subscription(Word<SubscriptionType> word) {
        if (word.known().isEmpty() || word.is(SubscriptionType.UNKNOWN)) {
            add("SUBSCRIPTION_NOT_UNDERSTOOD", word.text());
        } else if (!word.known().get().opensChats()) {
            add("CHATS_NOT_INCLUDED", word.text());
        }
    }

    private void paths(String name, Set<String> paths) {
        if (!paths.isEmpty()) {
            add(name, String.join(", ", paths));
        }
    }

    private void add(String name, Object... arguments) {
        found.add(Finding.of(name, arguments));
    }
}
