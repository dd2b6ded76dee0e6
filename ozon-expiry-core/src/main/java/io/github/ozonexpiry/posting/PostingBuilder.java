package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.StatedTime;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a {@link Posting}; whatever is not set counts as not said. Not safe for several threads. */
public final class PostingBuilder {

    private final PostingNumber number;
    private Stated<Long> orderId = Stated.absent();
    private Stated<PostingNumber> parent = Stated.absent();
    private Optional<Scheme> scheme = Optional.empty();
    private Stated<Word<Status>> status = Stated.absent();
    private Stated<Word<Status.Substatus>> substatus = Stated.absent();
    private List<Line> lines = List.of();
    private Stated<Instant> inProcessAt = Stated.absent();
    private Stated<Instant> shipmentDate = Stated.absent();
    private Stated<Instant> shipmentDateWithoutDelay = Stated.absent();
    private Stated<Instant> deliveringDate = Stated.absent();
    private Delivery delivery = Delivery.UNSAID;
    private Stated<Cancellation> cancellation = Stated.absent();
    private Stated<Tariffication> tariffication = Stated.absent();
    private Stated<Set<Word<AvailableAction>>> actions = Stated.absent();
    private Stated<Map<Word<Line.Requirement>, Set<Sku>>> requirements = Stated.absent();
    private Stated<Boolean> express = Stated.absent();
    private Stated<Boolean> legalEntity = Stated.absent();
    private Map<String, String> unknownFields = Map.of();

    PostingBuilder(PostingNumber number) {
        this.number = number;
    }

    PostingBuilder(PostingContent content) {
        this.number = content.number();
        this.orderId = content.orderId();
        this.parent = content.parent();
        this.scheme = content.scheme();
        this.status = content.status();
        this.substatus = content.substatus();
        this.lines = content.lines();
        this.inProcessAt = content.inProcessAt();
        this.shipmentDate = content.shipmentDate();
        this.shipmentDateWithoutDelay = content.shipmentDateWithoutDelay();
        this.deliveringDate = content.deliveringDate();
        this.delivery = content.delivery();
        this.cancellation = content.cancellation();
        this.tariffication = content.tariffication();
        this.actions = content.actions();
        this.requirements = content.requirements();
        this.express = content.express();
        this.legalEntity = content.legalEntity();
        this.unknownFields = content.unknownFields();
    }

    /**
     * {@return this builder, with {@code order_id}}
     * @param id what Ozon states
     */
    public PostingBuilder orderId(Stated<Long> id) {
        this.orderId = id;
        return this;
    }

    /**
     * {@return this builder, with {@code parent_posting_number}}
     * @param posting what Ozon states
     */
    public PostingBuilder parent(Stated<PostingNumber> posting) {
        this.parent = posting;
        return this;
    }

    /**
     * {@return this builder, with the scheme}
     * @param value what Ozon states
     */
    public PostingBuilder scheme(Scheme value) {
        this.scheme = Optional.of(value);
        return this;
    }

    /**
     * {@return this builder, with the scheme, or with none}
     * @param value what Ozon states
     */
    public PostingBuilder scheme(Optional<Scheme> value) {
        this.scheme = value;
        return this;
    }

    /**
     * {@return this builder, with {@code status}, a known one}
     * @param value what Ozon states
     */
    public PostingBuilder status(Status value) {
        return status(Stated.of(Word.of(value)));
    }

    /**
     * {@return this builder, with {@code status}}
     * @param value what Ozon states
     */
    public PostingBuilder status(Stated<Word<Status>> value) {
        this.status = value;
        return this;
    }

    /**
     * {@return this builder, with {@code substatus}}
     * @param value what Ozon states
     */
    public PostingBuilder substatus(Stated<Word<Status.Substatus>> value) {
        this.substatus = value;
        return this;
    }

    /**
     * {@return this builder, with {@code products}}
     * @param products what Ozon states
     */
    public PostingBuilder lines(List<Line> products) {
        this.lines = List.copyOf(products);
        return this;
    }

    /**
     * {@return this builder, with {@code in_process_at}}
     * @param time what Ozon states
     */
    public PostingBuilder inProcessAt(Instant time) {
        return inProcessAt(StatedTime.of(time));
    }

    /**
     * {@return this builder, with {@code in_process_at}}
     * @param time what Ozon states
     */
    public PostingBuilder inProcessAt(Stated<Instant> time) {
        this.inProcessAt = time;
        return this;
    }

    /**
     * {@return this builder, with {@code shipment_date}}
     * @param time what Ozon states
     */
    public PostingBuilder shipmentDate(Instant time) {
        return shipmentDate(StatedTime.of(time));
    }

    /**
     * {@return this builder, with {@code shipment_date}}
     * @param time what Ozon states
     */
    public PostingBuilder shipmentDate(Stated<Instant> time) {
        this.shipmentDate = time;
        return this;
    }

    /**
     * {@return this builder, with {@code shipment_date_without_delay}}
     * @param time what Ozon states
     */
    public PostingBuilder shipmentDateWithoutDelay(Instant time) {
        return shipmentDateWithoutDelay(StatedTime.of(time));
    }

    /**
     * {@return this builder, with {@code shipment_date_without_delay}}
     * @param time what Ozon states
     */
    public PostingBuilder shipmentDateWithoutDelay(Stated<Instant> time) {
        this.shipmentDateWithoutDelay = time;
        return this;
    }

    /**
     * {@return this builder, with {@code delivering_date}}
     * @param time what Ozon states
     */
    public PostingBuilder deliveringDate(Instant time) {
        return deliveringDate(StatedTime.of(time));
    }

    /**
     * {@return this builder, with {@code delivering_date}}
     * @param time what Ozon states
     */
    public PostingBuilder deliveringDate(Stated<Instant> time) {
        this.deliveringDate = time;
        return this;
    }

    /**
     * {@return this builder, with from where and by whom it is delivered}
     * @param value what Ozon states
     */
    public PostingBuilder delivery(Delivery value) {
        this.delivery = value;
        return this;
    }

    /**
     * {@return this builder, with {@code cancellation}}
     * @param value what Ozon states
     */
    public PostingBuilder cancellation(Cancellation value) {
        return cancellation(Stated.of(value));
    }

    /**
     * {@return this builder, with {@code cancellation}}
     * @param value what Ozon states
     */
    public PostingBuilder cancellation(Stated<Cancellation> value) {
        this.cancellation = value;
        return this;
    }

    /**
     * {@return this builder, with {@code tariffication} and {@code tariffication_steps}}
     * @param value what Ozon states
     */
    public PostingBuilder tariffication(Tariffication value) {
        return tariffication(Stated.of(value));
    }

    /**
     * {@return this builder, with {@code tariffication} and {@code tariffication_steps}}
     * @param value what Ozon states
     */
    public PostingBuilder tariffication(Stated<Tariffication> value) {
        this.tariffication = value;
        return this;
    }

    /**
     * {@return this builder, with {@code available_actions}, known ones}
     * @param allowed what Ozon states
     */
    public PostingBuilder actions(AvailableAction... allowed) {
        return actions(Stated.of(Set.of(allowed).stream().map(Word::of).collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * {@return this builder, with {@code available_actions}}
     * @param allowed what Ozon states
     */
    public PostingBuilder actions(Stated<Set<Word<AvailableAction>>> allowed) {
        this.actions = allowed.map(Set::copyOf);
        return this;
    }

    /**
     * {@return this builder, with {@code requirements}}
     * @param value what Ozon states
     */
    public PostingBuilder requirements(Stated<Map<Word<Line.Requirement>, Set<Sku>>> value) {
        this.requirements = value.map(Map::copyOf);
        return this;
    }

    /**
     * {@return this builder, with {@code is_express}}
     * @param value what Ozon states
     */
    public PostingBuilder express(Stated<Boolean> value) {
        this.express = value;
        return this;
    }

    /**
     * {@return this builder, with {@code is_legal}}
     * @param value what Ozon states
     */
    public PostingBuilder legalEntity(Stated<Boolean> value) {
        this.legalEntity = value;
        return this;
    }

    /**
     * {@return this builder, with what this version does not know, as JSON text by the path of the field}
     * @param jsonByPath what Ozon states
     */
    public PostingBuilder unknownFields(Map<String, String> jsonByPath) {
        this.unknownFields = Map.copyOf(jsonByPath);
        return this;
    }

    /** {@return the posting} */
    public Posting build() {
        return new Posting(new PostingContent(
                number,
                orderId,
                parent,
                scheme,
                status,
                substatus,
                lines,
                inProcessAt,
                shipmentDate,
                shipmentDateWithoutDelay,
                deliveringDate,
                delivery,
                cancellation,
                tariffication,
                actions,
                requirements,
                express,
                legalEntity,
                unknownFields));
    }
}
