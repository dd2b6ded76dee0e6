package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A plan beside what the rules decide: every difference in words. */
record Comparison(List<ExpectedStep> expected, List<PlannedStep> plan, Instant now) {

    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (ExpectedStep step : expected) {
            List<PlannedStep> planned = planned(step);
            if (step.permission().isEmpty()) {
                forbidden(step, planned, differences);
            } else if (planned.isEmpty() && !step.mark().equals("?")) {
                differences.add(step.word() + ": not in the plan");
            }
            planned.stream()
                    .filter(one -> !step.permission().isEmpty())
                    .forEach(one -> compare(step, one, differences));
        }
        order(differences);
        return differences;
    }

    private void forbidden(ExpectedStep step, List<PlannedStep> planned, List<String> differences) {
        planned.stream()
                .filter(one -> step.mark().equals("!") || one.permission() instanceof Permission.Allowed)
                .forEach(one -> differences.add(step.word() + ": is there, " + said(one.permission())));
    }

    private void compare(ExpectedStep step, PlannedStep planned, List<String> differences) {
        if (!step.permission().equals(word(planned.permission()))) {
            differences.add(step.word() + ": is " + said(planned.permission()));
            return;
        }
        for (List<String> oneOf : step.cited()) {
            if (oneOf.stream().noneMatch(rule -> cites(planned, rule))) {
                differences.add(step.word() + ": cites " + planned.rules() + " " + texts(planned));
            }
        }
        if (step.within().isPresent() && !planned.by().equals(step.within().map(now::plus))) {
            differences.add(step.word() + ": by " + planned.by() + " and not within " + step.within());
        }
        for (String mention : step.mentions()) {
            if (!(planned.step() + " " + texts(planned)).contains(mention)) {
                differences.add(step.word() + ": does not name " + mention + ": " + planned.step() + texts(planned));
            }
        }
    }

    private void order(List<String> differences) {
        for (ExpectedStep first : expected) {
            expected.stream()
                    .filter(second -> second.chain() == first.chain() && second.group() > first.group())
                    .filter(second -> first.isAllowed() && second.isAllowed() && isBehind(first, second))
                    .forEach(second -> differences.add(first.step() + " stands behind " + second.step()));
        }
    }

    private boolean isBehind(ExpectedStep first, ExpectedStep second) {
        return planned(second).stream()
                .anyMatch(later -> planned(first).stream().anyMatch(one -> plan.indexOf(one) > plan.indexOf(later)));
    }

    private List<PlannedStep> planned(ExpectedStep step) {
        return plan.stream().filter(one -> name(one).equals(step.step())).toList();
    }

    private static String name(PlannedStep planned) {
        return planned.step()
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String word(Permission permission) {
        return permission.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A refusal is by its own rule; else the step names the rule among its rules or in its texts. */
    private static boolean cites(PlannedStep planned, String rule) {
        if (planned.permission() instanceof Permission.Refused refused) {
            return refused.rule().toString().equals(rule);
        }
        return planned.rules().contains(RuleId.of(rule)) || texts(planned).contains(rule);
    }

    private static String texts(PlannedStep planned) {
        return Stream.concat(
                        Stream.of(planned.permission().message()),
                        Stream.concat(planned.preconditions().stream(), planned.notes().stream()))
                .map(Comparison::said)
                .toList()
                .toString();
    }

    private static String said(Permission permission) {
        return said(permission.message());
    }

    private static String said(Message message) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(message);
    }
}
