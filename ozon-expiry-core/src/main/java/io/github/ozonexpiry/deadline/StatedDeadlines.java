package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the deadlines that Ozon states in a posting: {@code shipment_date} and its meaning by scheme, and the tariff steps. */
final class StatedDeadlines {

    private static final RuleId TWO_DEADLINES = RuleId.of("L-20");
    private static final RuleId CUTOFF_TO_FIX = RuleId.of("L-03");
    private static final RuleId GLOBAL_PLANNED_SHIP = RuleId.of("H-01");
    private static final RuleId STEP_DEADLINE = RuleId.of("T-05");

    private final Posting posting;
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    StatedDeadlines(Posting posting) {
        this.posting = posting;
    }

    DeadlineSchedule schedule() {
        posting.shipmentDate().value().ifPresent(this::shipmentDate);
        posting.shipmentDateWithoutDelay()
                .value()
                .ifPresent(at -> add(
                        DeadlineKind.NO_DELAY, at, "shipment_date_without_delay", TWO_DEADLINES, Confidence.A_MINUS));
        posting.tariffication().value().ifPresent(this::steps);
        datesOutOfOrder();
        return new DeadlineSchedule(deadlines, findings);
    }

    private void shipmentDate(Instant at) {
        if (posting.allows(AvailableAction.SET_CUTOFF)) {
            add(DeadlineKind.SET_CUTOFF, at, "shipment_date", CUTOFF_TO_FIX, Confidence.A_MINUS);
        }
        if (posting.scheme().equals(Optional.of(Scheme.REALFBS_GLOBAL))) {
            add(DeadlineKind.PLANNED_SHIP, at, "shipment_date", GLOBAL_PLANNED_SHIP, Confidence.D);
        } else {
            add(DeadlineKind.RECOMMENDED_SHIP, at, "shipment_date", TWO_DEADLINES, Confidence.A_MINUS);
        }
    }

    private void steps(Tariffication tariffication) {
        for (int i = 0; i < tariffication.steps().size(); i++) {
            Optional<Instant> end = tariffication.steps().get(i).deadline().value();
            if (end.isPresent()) {
                String field = "tariffication_steps[" + i + "].tariff_deadline_at";
                add(DeadlineKind.TARIFF_STEP, end.get(), field, STEP_DEADLINE, Confidence.A_MINUS);
            }
        }
    }

    private void add(DeadlineKind kind, Instant at, String field, RuleId rule, Confidence confidence) {
        Message why = Message.of("deadline.why." + kind, field, rule);
        deadlines.add(new Deadline(kind, at, new Origin.Stated(field), rule, confidence, why));
    }

    private void datesOutOfOrder() {
        Optional<Instant> order = posting.inProcessAt().value();
        Optional<Instant> recommended = posting.shipmentDate().value();
        Optional<Instant> noDelay = posting.shipmentDateWithoutDelay().value();
        for (Deadline deadline : deadlines) {
            if (order.isPresent() && deadline.at().isBefore(order.get())) {
                findings.add(
                        Finding.of("DEADLINE_BEFORE_ORDER", deadline.kind().message(), deadline.at(), order.get()));
            }
        }
        if (recommended.isPresent() && noDelay.isPresent() && noDelay.get().isBefore(recommended.get())) {
            findings.add(
                    Finding.against("NO_DELAY_BEFORE_RECOMMENDED", TWO_DEADLINES, noDelay.get(), recommended.get()));
        }
    }
}
