package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.carriage.Carriage;
import io.github.ozonexpiry.client.carriage.CarriageCancellation;
import io.github.ozonexpiry.client.carriage.CarriageId;
import io.github.ozonexpiry.client.carriage.DeliveryDay;
import io.github.ozonexpiry.client.carriage.NewCarriage;
import io.github.ozonexpiry.client.posting.PostingOutcome;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.posting.Delivery.MethodId;
import io.github.ozonexpiry.posting.PostingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The calls about handing over to Ozon: what is to be handed over on a day, and the carriages in which it is. Sellers outside Russia need the
 * recommended time in their account.
 */
public final class CarriageCalls {

    private static final OzonMethod DELIVERIES = OzonMethod.reads("/v2/carriage/delivery/list");
    private static final OzonMethod CREATE =
            OzonMethod.acts("/v1/carriage/create").urgent();
    private static final OzonMethod APPROVE =
            OzonMethod.acts("/v1/carriage/approve").urgent();
    private static final OzonMethod GET = OzonMethod.reads("/v1/carriage/get");
    private static final OzonMethod SET_POSTINGS =
            OzonMethod.acts("/v1/carriage/set-postings").urgent();
    private static final OzonMethod CANCEL = OzonMethod.acts("/v1/carriage/cancel");

    static final List<OzonMethod> READS = List.of(DELIVERIES, GET);

    /** Delivery methods a page: the most that Ozon gives. */
    private static final int PAGE_SIZE = 1000;

    private final Channel channel;

    CarriageCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * What each delivery method has to hand over on a day, and how much of it is assembled. Needed to watch deadlines per warehouse in one call, and
     * to find causes of delay outside the warehouse ({@link DeliveryDay#errors}). Source: {@code /v2/carriage/delivery/list}.
     *
     * @param method only this delivery method; empty for all that have postings
     * @param day the day of the hand-over; empty for today
     * @return the pages; nothing is asked before they are read
     */
    public Pages<DeliveryDay> deliveries(Optional<MethodId> method, Optional<LocalDate> day) {
        RequestBody filter = RequestBody.of("delivery_method_id", method.map(MethodId::number))
                .and("departure_date", day);
        return channel.pages(
                DELIVERIES,
                Paging.FLAG,
                PAGE_SIZE,
                ListShape.of("methods", DeliveryDay.class),
                cursor ->
                        RequestBody.of("filter", filter).and("limit", PAGE_SIZE).and("cursor", cursor));
    }

    /**
     * Creates a carriage of all postings that are ready to be handed over; it must still be approved. Needed to hand over: a posting outside a
     * carriage is not accepted. Not safe to repeat without looking; where nothing is left, Ozon answers {@code POSTING_NOT_FOUND}. Source:
     * {@code /v1/carriage/create}.
     *
     * @param method the delivery method; under FBS its number equals the warehouse's
     * @param departure when it is handed over, to the second; empty for today
     * @return the carriage's number
     * @throws UnreadableAnswer when Ozon states no number
     */
    public CarriageId create(MethodId method, Optional<Instant> departure) {
        RequestBody body = RequestBody.of("delivery_method_id", method.number()).and("departure_date", departure);
        NewCarriage created = channel.object(CREATE, body, NewCarriage.class);
        return Channel.required("carriage_id", "a whole number", created.carriageId());
    }

    /**
     * Approves a carriage: its documents can be printed, its postings no longer be changed. Needed to hand over. Look with {@link #get} before
     * repeating it. Source: {@code /v1/carriage/approve}.
     *
     * @param carriage the carriage
     * @param containers how many freight places there are, at least 1, where Ozon accepts without counting; empty otherwise
     * @throws IllegalArgumentException when there is less than one freight place; names the number
     */
    public void approve(CarriageId carriage, OptionalInt containers) {
        containers.ifPresent(count -> {
            if (count < 1) {
                throw new IllegalArgumentException("containers_count: at least 1 is needed, got " + count);
            }
        });
        RequestBody body = of(carriage);
        channel.acknowledged(
                APPROVE, containers.isPresent() ? body.and("containers_count", containers.getAsInt()) : body);
    }

    /**
     * One carriage. Needed to see whether a hand-over went well and whether postings were left behind. Source: {@code /v1/carriage/get}.
     *
     * @param carriage its number
     * @return the carriage
     */
    public Carriage get(CarriageId carriage) {
        return channel.object(GET, of(carriage), Carriage.class);
    }

    /**
     * Replaces all postings of a carriage that is not approved. Needed to leave behind what will not be ready; a later carriage may take it. Ozon
     * answers for each posting: see {@link PostingOutcome#isDone}. Repeating it should do no harm, which Ozon does not document. Not for sellers of the CIS.
     * Source: {@code /v1/carriage/set-postings}.
     *
     * @param carriage the carriage
     * @param postings all postings that shall be in it, at least one, each {@code awaiting_deliver}
     * @return what became of each
     * @throws IllegalArgumentException when there are none; to empty a carriage, cancel it
     */
    public Page<PostingOutcome> setPostings(CarriageId carriage, List<PostingNumber> postings) {
        if (postings.isEmpty()) {
            throw new IllegalArgumentException("posting_numbers: at least one posting is needed");
        }
        RequestBody body = of(carriage).and("posting_numbers", postings);
        return channel.page(SET_POSTINGS, body, ListShape.of("result", PostingOutcome.class));
    }

    /**
     * Cancels a carriage; its postings can go into another. Needed to begin a hand-over anew. An answer may be a refusal: see
     * {@link CarriageCancellation#isRefused}. Repeating it should do no harm, which Ozon does not document.
     * Source: {@code /v1/carriage/cancel}.
     *
     * @param carriage the carriage
     * @return what became of it
     */
    public CarriageCancellation cancel(CarriageId carriage) {
        return channel.object(CANCEL, of(carriage), CarriageCancellation.class);
    }

    private static RequestBody of(CarriageId carriage) {
        return RequestBody.of("carriage_id", carriage.number());
    }
}
