package io.github.ozonexpiry.expiry;

import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.DatedTable;
import java.util.List;
import java.util.Optional;

/**
 * What a reason of cancellation says about fault, as a row of {@code cancel-reasons.tsv} (rules section 4). The dictionary is open:
 * a reason without a row is no reason to fail.
 *
 * @param id the reason's number
 * @param fault whose fault it is; {@link Fault#UNKNOWN} where the sources leave it open
 * @param confidence how far that can be trusted
 * @param meaning the reason in English
 */
public record CancelReason(ReasonId id, Fault fault, Confidence confidence, String meaning) {

    private static final List<CancelReason> ALL =
            DatedTable.of(CancelReason.class, "cancel-reasons.tsv").rows().stream()
                    .map(row -> new CancelReason(
                            row.read("id", id -> new ReasonId(Long.parseLong(id))),
                            row.read("fault", Fault::valueOf),
                            row.read("confidence", Confidence::of),
                            row.text("meaning")))
                    .toList();

    /** {@return the documented reasons} */
    public static List<CancelReason> all() {
        return ALL;
    }

    /**
     * The row of a reason.
     *
     * @param id the reason's number
     * @return the row, or empty for a number that no source documents
     */
    public static Optional<CancelReason> of(ReasonId id) {
        return ALL.stream().filter(reason -> reason.id.equals(id)).findFirst();
    }
}
