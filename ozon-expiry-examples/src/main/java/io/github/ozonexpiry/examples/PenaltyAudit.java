package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.client.audit.AuditJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What cancellations should cost against what Ozon charged: asks a sandbox for the charges of an invented shop, and tells what matches, what
 * differs and why, what is missing, and what is worth objecting to. {@code --help} says how.
 */
public final class PenaltyAudit {

    private static final Command COMMAND =
            Command.of(Set.of("--json", "--all"), Set.of(), false, "report.audit.help", "report.audit.bad");

    /** Three days after the day of Ozon's own example of a charge (W-03). */
    private static final Instant EXAMPLE = Instant.parse("2026-05-12T12:00:00Z");

    /** Ozon has no accruals of days before that. */
    private static final LocalDate EARLIEST = LocalDate.of(2022, 1, 1);

    private PenaltyAudit() {}

    /**
     * Prints the audit and ends with an exit code: 0, or 2 for an argument that cannot be used.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(PenaltyAudit::run, args);
    }

    /**
     * The whole program but for its exit.
     *
     * @param args the arguments of the command
     * @param around what the program finds around it
     * @return the exit code
     */
    static int run(String[] args, Surroundings around) {
        return COMMAND.run(args, around, (options, page) -> {
            Instant now = options.value("--now").map(Arguments::instant).orElse(EXAMPLE);
            AuditedShop shop = AuditedShop.at(now);
            if (shop.day().isBefore(EARLIEST)) {
                throw new BadInput(
                        "report.audit.bad.early", options.value("--now").orElse(""), EARLIEST);
            }
            Audit audit = shop.audit(now);
            if (options.has("--json")) {
                around.out().println(AuditJson.of(audit, page.wording()));
            } else {
                new PrintedAudit(page, shop, audit).print(options.has("--all"));
            }
            return MorningReport.FINE;
        });
    }
}
