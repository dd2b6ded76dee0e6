package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Finding;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the deadlines that Ozon states in a posting: {@code shipment_date} and its meaning by scheme, and the tariff steps. */
final class StatedDeadlines {

    private static final RuleId TWO_DEADLINES = RuleId.of("L-20");
    private static final RuleId CUTOFF_TO_FIX = RuleId.of("L-03");
    private static final RuleId GLOBAL_PLANNED_SHIP = RuleId.of("H-01");
    private static final RuleId STEP_DEADLINE = RuleId.of("T-05");

    private static final Origin SHIPMENT_DATE = new Origin.Stated("shipment_date");
    private static final Origin WITHOUT_DELAY = new Origin.Stated("shipment_date_without_delay");
    private static final List<Origin> STEPS =
            IntStream.range(0, 16).mapToObj(StatedDeadlines::step).toList();

    private final Posting posting;
    private final Stated<Instant> shipmentDate;
    private final Optional<Scheme> scheme;
    private final Draft draft;

    StatedDeadlines(Posting posting, Stated<Instant> shipmentDate, Optional<Scheme> scheme, Draft draft) {
        this.posting = posting;
        this.shipmentDate = shipmentDate;
        this.scheme = scheme;
        this.draft = draft;
    }

    void add() {
        if (shipmentDate instanceof Stated.Value<Instant> date) {
            addShipmentDate(date.get());
        }
        if (posting.shipmentDateWithoutDelay() instanceof Stated.Value<Instant> date) {
            add(DeadlineKind.NO_DELAY, date.get(), WITHOUT_DELAY, TWO_DEADLINES, Confidence.A_MINUS);
        }
        if (posting.tariffication() instanceof Stated.Value<Tariffication> tariffication) {
            addSteps(tariffication.get().steps());
        }
        datesOutOfOrder();
    }

    private void addShipmentDate(Instant at) {
        if (posting.allows(AvailableAction.SET_CUTOFF)) {
            add(DeadlineKind.SET_CUTOFF, at, SHIPMENT_DATE, CUTOFF_TO_FIX, Confidence.A_MINUS);
        }
        if (scheme.isPresent() && scheme.get() == Scheme.REALFBS_GLOBAL) {
            add(DeadlineKind.PLANNED_SHIP, at, SHIPMENT_DATE, GLOBAL_PLANNED_SHIP, Confidence.D);
        } else {
            add(DeadlineKind.RECOMMENDED_SHIP, at, SHIPMENT_DATE, TWO_DEADLINES, Confidence.A_MINUS);
        }
    }

    private void addSteps(List<Tariffication.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).deadline() instanceof Stated.Value<Instant> end) {
                Origin origin = i < STEPS.size() ? STEPS.get(i) : step(i);
                add(DeadlineKind.TARIFF_STEP, end.get(), origin, STEP_DEADLINE, Confidence.A_MINUS);
            }
        }
    }

    private void add(DeadlineKind kind, Instant at, Origin origin, RuleId rule, Confidence confidence) {
        draft.add(new Deadline(kind, at, origin, rule, confidence));
    }

    private void datesOutOfOrder() {
        if (posting.inProcessAt() instanceof Stated.Value<Instant> order) {
            List<Deadline> deadlines = draft.deadlines();
            for (int i = 0; i < deadlines.size(); i++) {
                Deadline deadline = deadlines.get(i);
                if (deadline.at().isBefore(order.get())) {
                    draft.finding(
                            Finding.of("DEADLINE_BEFORE_ORDER", deadline.kind().message(), deadline.at(), order.get()));
                }
            }
        }
        if (shipmentDate instanceof Stated.Value<Instant> recommended
                && posting.shipmentDateWithoutDelay() instanceof Stated.Value<Instant> noDelay
                && noDelay.get().isBefore(recommended.get())) {
            draft.finding(
                    Finding.against("NO_DELAY_BEFORE_RECOMMENDED", TWO_DEADLINES, noDelay.get(), recommended.get()));
        }
    }

    private static Origin step(int index) {
        return new Origin.Stated("tariffication_steps[" + index + "].tariff_deadline_at");
    }
}
