package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.posting.TimeslotLimits;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.util.List;

/** The calls about dates that a seller who delivers may set: by when a posting is shipped, and when the buyer gets it. */
public final class PostingDateCalls {

    private static final OzonMethod CUTOFF =
            OzonMethod.acts("/v1/posting/cutoff/set").urgent();
    private static final OzonMethod TIMESLOT_LIMITS = OzonMethod.reads("/v1/posting/fbs/timeslot/change-restrictions");
    private static final OzonMethod TIMESLOT =
            OzonMethod.acts("/v1/posting/fbs/timeslot/set").urgent();

    static final List<OzonMethod> READS = List.of(TIMESLOT_LIMITS);

    private final Channel channel;

    PostingDateCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Fixes by when a posting is shipped that the seller or a carrier of the seller's delivers. Needed to meet the deadline to fix the date: only
     * while {@code set_cutoff} is among the actions, and no later than {@code shipment_date}; afterwards it can neither be fixed nor assembled.
     * Whether it can be fixed again is not documented: look before repeating it. Source: {@code /v1/posting/cutoff/set}.
     *
     * @param posting the posting
     * @param date the new date, to the second; its range is not documented
     * @return what Ozon says in {@code result}: whether it was done
     */
    public boolean setCutoff(PostingNumber posting, Instant date) {
        return channel.flag(CUTOFF, RequestBody.of("posting_number", posting).and("new_cutoff_date", date));
    }

    /**
     * To when the delivery to the buyer can be moved, and how often still. Needed before moving it. Source:
     * {@code /v1/posting/fbs/timeslot/change-restrictions}.
     *
     * @param posting the posting, of realFBS
     * @return the limits
     */
    public TimeslotLimits timeslotLimits(PostingNumber posting) {
        return channel.object(TIMESLOT_LIMITS, RequestBody.of("posting_number", posting), TimeslotLimits.class);
    }

    /**
     * Moves the delivery to the buyer, after agreeing on it with the buyer. Needed to recover a delivery that will be late; it moves no deadline
     * of shipping. Not safe to repeat: Ozon allows it twice. Source: {@code /v1/posting/fbs/timeslot/set}.
     *
     * @param posting the posting, of realFBS
     * @param from when the new time begins, to the second
     * @param to when it ends, to the second, later
     * @return what Ozon says in {@code result}: whether it was done
     * @throws IllegalArgumentException when the time does not begin before it ends; names both
     */
    public boolean setTimeslot(PostingNumber posting, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("new_timeslot: must begin before it ends: " + from + " to " + to);
        }
        RequestBody slot = RequestBody.of("from", from).and("to", to);
        return channel.flag(TIMESLOT, RequestBody.of("posting_number", posting).and("new_timeslot", slot));
    }
}
