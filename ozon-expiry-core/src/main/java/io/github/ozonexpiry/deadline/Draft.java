package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.deadline.DeadlineSchedule.Beside;
import io.github.ozonexpiry.deadline.DeadlineSchedule.NotKnown;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schedule while it is being written; lists that stay empty cost nothing. */
final class Draft {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    /** Two dates, five steps of a tariff and one more: few postings have so many deadlines, and none of them grows the list. */
    private final List<Deadline> deadlines = new ArrayList<>(8);

    private List<Beside> beside = List.of();
    private List<NotKnown> notKnown = List.of();
    private List<Finding> findings = List.of();

    void add(Deadline deadline) {
        deadlines.add(deadline);
    }

    /** Adds a computed deadline; where Ozon states one of the kind, it stands beside that one. */
    void addComputed(Deadline computed) {
        Deadline stated = find(computed.kind());
        if (stated == null || !stated.isStated()) {
            deadlines.add(computed);
        } else {
            beside = beside.isEmpty() ? new ArrayList<>(2) : beside;
            beside.add(new Beside(stated, computed, difference(stated, computed)));
        }
    }

    void notKnown(DeadlineKind kind, Message why) {
        notKnown = notKnown.isEmpty() ? new ArrayList<>(2) : notKnown;
        notKnown.add(new NotKnown(kind, why));
    }

    void finding(Finding finding) {
        findings = findings.isEmpty() ? new ArrayList<>(2) : findings;
        findings.add(finding);
    }

    void findings(List<Finding> more) {
        for (int i = 0; i < more.size(); i++) {
            finding(more.get(i));
        }
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    boolean has(DeadlineKind kind) {
        return find(kind) != null;
    }

    DeadlineSchedule schedule() {
        return new DeadlineSchedule(deadlines, beside, notKnown, findings);
    }

    @Nullable
    Deadline find(DeadlineKind kind) {
        for (int i = 0; i < deadlines.size(); i++) {
            if (deadlines.get(i).kind() == kind) {
                return deadlines.get(i);
            }
        }
        return null;
    }

    /** A moment agrees with a date when it lies within it, both its midnights included. */
    private static Duration difference(Deadline stated, Deadline computed) {
        Duration difference = Duration.between(stated.at(), computed.at());
        boolean withinItsDay =
                computed.date().isPresent() && !difference.isNegative() && difference.compareTo(ONE_DAY) <= 0;
        return withinItsDay ? Duration.ZERO : difference;
    }
}
