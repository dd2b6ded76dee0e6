package io.github.ozonexpiry.posting;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A posting: the part of an order that one warehouse hands over as one parcel, with all that Ozon says about its time and its
 * fault.
 *
 * <p>Immutable. Everything but the number may be missing; {@link Stated} keeps a value, an explicit nothing and silence apart. All
 * times are UTC. Source: Seller API, {@code /v4/posting/fbs/list}, {@code /v4/posting/fbs/unfulfilled/list},
 * {@code /v3/posting/fbs/get}.
 */
public final class Posting {

    private final PostingContent content;

    Posting(PostingContent content) {
        this.content = content;
    }

    /**
     * A builder of a posting of which nothing is known but its number.
     *
     * @param number the number
     * @return a new builder
     */
    public static PostingBuilder builder(PostingNumber number) {
        return new PostingBuilder(number);
    }

    /** {@return a builder that starts with everything this posting says} */
    public PostingBuilder toBuilder() {
        return new PostingBuilder(content);
    }

    /** {@return the posting's number} */
    public PostingNumber number() {
        return content.number();
    }

    /** {@return Ozon's number of the order, 64 bits; several postings may share it} */
    public Stated<Long> orderId() {
        return content.orderId();
    }

    /** {@return the posting that was split into this one and others; nothing when there was none} */
    public Stated<PostingNumber> parent() {
        return content.parent();
    }

    /** {@return the scheme, or empty when the answer does not tell} */
    public Optional<Scheme> scheme() {
        return content.scheme();
    }

    /** {@return how far the posting has got} */
    public Stated<Word<Status>> status() {
        return content.status();
    }

    /** {@return the known status, or empty when none was stated or the word is newer than this library} */
    public Optional<Status> knownStatus() {
        return content.status().value().flatMap(Word::known);
    }

    /** {@return the finer state} */
    public Stated<Word<Status.Substatus>> substatus() {
        return content.substatus();
    }

    /** {@return the products} */
    public List<Line> lines() {
        return content.lines();
    }

    /** {@return price times quantity of all lines, or empty when a part was not stated or the currencies differ} */
    public Optional<Money> value() {
        return content.value();
    }

    /** {@return when Ozon gave the order to the seller: what "created" and "paid" are taken for (confidence D)} */
    public Stated<Instant> inProcessAt() {
        return content.inProcessAt();
    }

    /** {@return {@code shipment_date}: the recommended time; after it the next tariff step applies (L-20)} */
    public Stated<Instant> shipmentDate() {
        return content.shipmentDate();
    }

    /** {@return {@code shipment_date_without_delay}: the last moment of shipping that is not a delay (L-20)} */
    public Stated<Instant> shipmentDateWithoutDelay() {
        return content.shipmentDateWithoutDelay();
    }

    /** {@return {@code delivering_date}: when it was handed over to delivery; nothing until then} */
    public Stated<Instant> deliveringDate() {
        return content.deliveringDate();
    }

    /** {@return from where and by whom it is delivered} */
    public Delivery delivery() {
        return content.delivery();
    }

    /** {@return what Ozon says about a cancellation} */
    public Stated<Cancellation> cancellation() {
        return content.cancellation();
    }

    /** {@return what shipping earlier or later costs, as Ozon states it} */
    public Stated<Tariffication> tariffication() {
        return content.tariffication();
    }

    /** {@return what Ozon allows the seller to do at the moment of the answer} */
    public Stated<Set<Word<AvailableAction>>> actions() {
        return content.actions();
    }

    /**
     * Whether Ozon allows an action at the moment of the answer.
     *
     * @param action the action
     * @return true when the list of actions was stated and has it
     */
    public boolean allows(AvailableAction action) {
        for (Word<AvailableAction> word : content.actions().orElse(Set.of())) {
            if (word.is(action)) {
                return true;
            }
        }
        return false;
    }

    /** {@return what must be filled in before assembly, with the products concerned; kinds with no product are left out} */
    public Stated<Map<Word<Line.Requirement>, Set<Sku>>> requirements() {
        return content.requirements();
    }

    /** {@return whether it is an Express posting} */
    public Stated<Boolean> express() {
        return content.express();
    }

    /** {@return whether the buyer is a legal entity, whose order may be unpaid at first (L-13)} */
    public Stated<Boolean> legalEntity() {
        return content.legalEntity();
    }

    /** {@return what Ozon sent and this version does not know: JSON text by the path of the field, such as {@code products[0].hue}} */
    public Map<String, String> unknownFields() {
        return content.unknownFields();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Posting posting && content.equals(posting.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "Posting " + content.number() + " "
                + content.status().value().map(Word::toString).orElse("without status");
    }
}
