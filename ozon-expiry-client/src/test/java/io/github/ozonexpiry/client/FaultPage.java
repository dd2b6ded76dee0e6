package io.github.ozonexpiry.client;

import java.util.List;
import java.util.stream.Collectors;

/** The page of faults in the docs. */
final class FaultPage {

    private static final String HEAD = """
            # What a caller sees when a call goes wrong

            Made by the build (`FaultTableTest`) of what it sees when every fault befalls every kind of call in the sandbox, with limits and
            repetitions as they come; what must be seen is written in that test. Written anew with
            `mvn -q -pl ozon-expiry-client -am test -Dtest=FaultTableTest -Dfaults=write -Dsurefire.failIfNoSpecifiedTests=false`.

            - The calls: one posting (**read**); a list of 250 postings in three pages, whose second is the first to go wrong (**paged read**); the
              stock of one product (**repeatable write**); `ship` and `cancel`, which end alike (**ship or cancel**); a message to a buyer and a promo
              code, which end alike (**chat or voucher**). Which method is of which kind: `OzonMethod`, [decision 12](decisions/0012-what-a-jvm-shares-and-what-is-repeated.md).
            - **answer**: as if nothing had gone wrong. `OzonError`, `ConnectionFailure` ...: the exception with its `kind()`, `status()` and
              `retryAfter()`. A number: so many postings came before.
            - **in doubt**: `mayHaveBeenDone()` of the exception is true. An exception to a change without it: Ozon surely did nothing.
            - **calls**: how often Ozon was asked for the method, which is the exception's `attempts()`, too. **looks**: how often the posting was read
              to find out whether the change was made.
            - **done once**, **never done**, **level set**, **level as before**: how the shop is afterwards.

            """;

    private static final String FAULTS = """
            | Fault | Before it, Ozon had | read | paged read | repeatable write | ship or cancel | chat or voucher |
            |---|---|---|---|---|---|---|
            """;

    private static final String ODD = """
            | What | read | paged read | repeatable write | ship or cancel | chat or voucher |
            |---|---|---|---|---|---|
            """;

    private static final String END = """

            `-` cannot be, for this reason:

            - *errors of items*: no answer of a list, a message or a promo code has items that can fail one by one. Of the changes, `cancel` says `false`.
            - *an element broken*: only lists have elements; an answer that is one posting is one element. What an answer to a change says of its
              goods does not decide whether it was made.
            - *`ship_failed`*: only assembling is done after the answer; nobody but the caller can see it, by looking later, and ask again.
            - *cursors, pages*: only lists have pages. What came before an `EndlessPages` may hold postings twice: a cursor shows that it repeats itself
              only when it comes again.
            """;

    private FaultPage() {}

    static String of(List<String> once, List<String> always, List<String> odd) {
        return HEAD
                + "## It happens once, then Ozon behaves again\n\n" + FAULTS + table(once)
                + "\n## It goes on; the looks are answered\n\n" + FAULTS + table(always)
                + "\n## What else can go wrong\n\n" + ODD + table(odd) + END;
    }

    private static String table(List<String> rows) {
        return rows.stream()
                .map(row -> "| " + row.replace(" | done |", " | done it |").replace(" | not |", " | not done it |"))
                .map(row -> row + " |\n")
                .collect(Collectors.joining());
    }
}
