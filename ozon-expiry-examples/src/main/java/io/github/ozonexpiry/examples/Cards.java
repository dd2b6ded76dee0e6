package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.expiry.PostingState;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.recovery.RecoveryPlanner;
import io.github.ozonexpiry.recovery.ShopMeans;
import io.github.ozonexpiry.report.ReportEntry;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a posting: its number, warehouse and state in columns, and below them what somebody needs to know about it. */
final class Cards {

    private static final int WIDEST_NUMBER = 24;
    private static final int WIDEST_WAREHOUSE = 20;

    private final Page page;
    private final Warehouses warehouses;
    private final Optional<SupposedCharges> charges;
    private final int numberWidth;
    private final int warehouseWidth;

    Cards(Page page, Warehouses warehouses, List<ReportEntry> entries, Optional<SupposedCharges> charges) {
        this.charges = charges;
        this.page = page;
        this.warehouses = warehouses;
        this.numberWidth =
                widest(entries, WIDEST_NUMBER, entry -> entry.posting().number().text());
        this.warehouseWidth = widest(entries, WIDEST_WAREHOUSE, this::warehouse);
    }

    private interface Cell {
        String of(ReportEntry entry);
    }

    private static int widest(List<ReportEntry> entries, int most, Cell cell) {
        int widest = entries.stream()
                .mapToInt(entry -> Columns.width(cell.of(entry)))
                .max()
                .orElse(0);
        return Math.min(most, widest);
    }

    /** Number, warehouse and state. */
    void line(ReportEntry entry) {
        String number = Columns.fit(entry.posting().number().text(), numberWidth);
        String warehouse = warehouseWidth == 0 ? "" : Columns.fit(warehouse(entry), warehouseWidth) + "  ";
        page.screen()
                .hanging(
                        List.of(new Piece("  " + number + "  ", Style.BOLD), Piece.plain(warehouse)),
                        new Piece(page.say(entry.state().message()), Style.of(entry.urgency())));
    }

    /** Everything that somebody needs who has to act on it. */
    void urgent(ReportEntry entry) {
        line(entry);
        new Goods(page).of(entry.posting()).ifPresent(goods -> page.detail("goods", goods));
        outlook(entry);
        entry.decisive().ifPresent(deadline -> page.detail("why", page.say(deadline.why()), Style.DIM));
        entry.computedBeside().forEach(beside -> page.detail("computed", computed(beside), Style.DIM));
        String blocked = new Obstacles(page).of(entry);
        if (!blocked.isEmpty()) {
            page.detail("blocked", blocked);
        }
        firstStep(entry).ifPresent(step -> page.detail("first", page.say(step)));
        cause(entry);
    }

    /** The first step of its plan that Ozon allows, by what the report alone knows. */
    private Optional<Message> firstStep(ReportEntry entry) {
        ExpectedCharges supposed = charges.map(known -> known.of(entry.posting()))
                .orElseGet(() -> ExpectedCharges.notKnown(Message.of("report.first.charges")));
        return entry
                .recovery(RecoveryPlanner.with(ShopMeans.unknown(page.wording().zone())), supposed)
                .allowed()
                .stream()
                .findFirst()
                .map(step -> step.step().message());
    }

    /** Why it went wrong, as far as anything tells. */
    void cause(ReportEntry entry) {
        new CauseLine(page).of(entry).ifPresent(cause -> page.detail("cause", cause));
    }

    /** The line, and what comes next. */
    void calm(ReportEntry entry) {
        line(entry);
        outlook(entry);
    }

    private void outlook(ReportEntry entry) {
        entry.nextDuty().ifPresent(next -> {
            page.detail("next", next(entry, next));
            String then = then(entry, next);
            if (!then.isEmpty()) {
                page.detail("then", then);
            }
        });
        entry.cancelledOn().ifPresent(timer -> page.detail("cancel", page.say(timer.why())));
        if (entry.judgement().mayBeOpen()) {
            page.detail("cost", new CostLine(page).of(entry));
            waiting(entry);
        }
    }

    /** The next step of the whole curve with the origin of each part, where the user says by what breaches are charged. */
    private void waiting(ReportEntry entry) {
        charges.flatMap(supposed -> entry.nextStep(supposed.of(entry.posting())))
                .ifPresent(step -> page.detail(
                        "wait",
                        page.say("report.wait", step.message(), step.later().message())));
    }

    /** The next duty and the time left; a state that names the duty itself is not repeated. */
    private String next(ReportEntry entry, Deadline next) {
        String left = page.duration(next.remaining(entry.judgement().now()));
        boolean named = entry.state() instanceof PostingState.OnTime
                || (entry.state() instanceof PostingState.AtRisk risk
                        && risk.deadline().equals(next));
        return named
                ? page.say("report.left", left)
                : page.say("report.next", left, page.say(next.kind().message()), page.time(next.at()));
    }

    /** The duties after the next one, in the order of time; those of the same moment stand together with it in the state. */
    private String then(ReportEntry entry, Deadline next) {
        return entry.judgement().schedule().all().stream()
                .filter(deadline -> deadline.kind().duty() == DeadlineKind.Duty.SELLER)
                .filter(deadline -> deadline.at().isAfter(next.at()))
                .map(deadline ->
                        page.say("report.then", page.say(deadline.kind().message()), page.time(deadline.at())))
                .collect(Collectors.joining("; "));
    }

    /** What was computed beside Ozon's date, which counts. */
    private String computed(DeadlineSchedule.Beside beside) {
        String difference = beside.difference().isZero()
                ? page.say("report.computed.same")
                : page.say(
                        "report.computed.differs",
                        page.duration(beside.difference().abs()));
        return page.say("report.computed", page.say(beside.computed().why()), difference);
    }

    private String warehouse(ReportEntry entry) {
        return Columns.harmless(warehouses.name(entry.posting()).orElse(""));
    }
}
