package io.github.ozonexpiry.examples;

import java.util.List;
import java.util.Set;

/**
 * What can still be done about orders that are late or gone: twelve of an invented shop, read from a sandbox of Ozon, each with its plan and
 * a draft to the buyer. Nothing is sent and nothing is changed. {@code --help} says how.
 */
public final class RecoverOrders {

    private static final Command COMMAND = Command.of(
            Set.of("--steps", "--drafts"),
            Set.of("--posting", "--tariff", "--index"),
            false,
            "report.recover.help",
            "report.recover.bad");

    private RecoverOrders() {}

    /**
     * Prints the plans and ends with an exit code: 0, or 2 for an argument that cannot be used.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(RecoverOrders::run, args);
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
            if (options.has("--steps") && options.has("--drafts")) {
                throw new BadInput("report.recover.bad.both");
            }
            Lost lost = Lost.read(options, page, around);
            List<RecoveredOrder> orders = options.value("--posting")
                    .map(number -> List.of(lost.only(number)))
                    .orElseGet(lost::orders);
            PrintedRecovery printed = new PrintedRecovery(page, !options.has("--drafts"), !options.has("--steps"));
            printed.print(lost, orders);
            return MorningReport.FINE;
        });
    }
}
