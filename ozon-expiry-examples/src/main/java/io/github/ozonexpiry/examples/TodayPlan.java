package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.picking.WorkListText;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a warehouse can still pack today: which postings will be kept and which lost, and since when; by when each must be begun; what one more
 * hand, one more hour or a later pick-up would save; and the work list, wave by wave. {@code --help} says how.
 */
public final class TodayPlan {

    private static final Command COMMAND = Command.of(
            Set.of("--live", "--money", "--list"),
            Set.of("--warehouse", "--hands", "--rate", "--hours", "--pickups", "--lead", "--places", "--csv"),
            true,
            "report.today.help",
            "report.today.bad");

    private TodayPlan() {}

    /**
     * Prints the plan and ends with an exit code: 0 when nothing will be lost, 1 when something will, 2 for an argument or a file that cannot be
     * used, 3 when a part of the answers could not be read, 4 when the shop did not answer.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Surroundings.exitWith(TodayPlan::run, args);
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
            Instant now = options.value("--now").map(Arguments::instant).orElseGet(around.clock()::instant);
            Shift shift = Shift.read(options, page.wording().zone());
            StoredGoods goods = StoredGoods.read(options);
            Asked asked = Asked.read(options);
            Gathered gathered = ShopPostings.of(options).gather(now, page, around);
            WarehouseDay day = WarehouseDay.of(gathered, options.value("--warehouse"), shift, now);
            if (asked.table().isPresent()) {
                around.out()
                        .print(asked.table()
                                .get()
                                .of(day.workList(goods), page.wording().zone()));
            } else {
                new PrintedDay(page, day, shift).print(gathered);
                if (asked.list()) {
                    around.out().println();
                    around.out().print(WorkListText.of(day.workList(goods), page.wording()));
                }
            }
            return gathered.isComplete() ? day.exitCode() : MorningReport.INCOMPLETE;
        });
    }

    /**
     * What is printed beside the plan, or instead of it.
     *
     * @param list whether the work list is wanted too
     * @param table the one table that is wanted
     */
    private record Asked(boolean list, Optional<WorkTable> table) {

        static Asked read(Options options) {
            if (options.has("--list") && options.has("--csv")) {
                throw new BadInput("report.today.bad.both");
            }
            return new Asked(options.has("--list"), options.value("--csv").map(WorkTable::named));
        }
    }
}
