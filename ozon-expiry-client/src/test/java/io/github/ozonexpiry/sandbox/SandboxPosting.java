package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A posting of a {@link SandboxShop} and what will become of it: set its parts, then add it to the shop, which takes a copy. Without
 * further words it is a plain FBS posting that waits to be assembled. Mutable, for one thread.
 */
public final class SandboxPosting {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** In these a posting has not been handed over and can still be cancelled by a timer. Source: Seller API, statuses. */
    private static final Set<String> WAITING = Set.of(
            "awaiting_registration",
            "awaiting_approve",
            "awaiting_packaging",
            "awaiting_deliver",
            "awaiting_verification");

    final String number;
    String status = "awaiting_packaging";
    String substatus = "posting_created";
    String parent = "";

    @Nullable
    Instant inProcessAt;

    @Nullable
    Instant shipmentDate;

    @Nullable
    Instant shipmentDateWithoutDelay;

    @Nullable
    Instant deliveringDate;

    SandboxWarehouse warehouse = SandboxWarehouse.SOMEWHERE;
    boolean express;
    boolean legalEntity;
    String trackingNumber = "";
    List<SandboxGoods> goods = List.of();
    List<String> actions = List.of();
    Set<String> requirements = Set.of();
    SandboxCancellation cancellation = SandboxCancellation.NONE;
    SandboxLadder ladder = SandboxLadder.NONE;
    final Map<String, JsonNode> members = new LinkedHashMap<>();
    final List<Change> changes = new ArrayList<>();

    /** What becomes of a posting at a moment. */
    record Change(Instant at, Consumer<SandboxPosting> change) {}

    private SandboxPosting(String number) {
        this.number = number;
    }

    /**
     * A posting.
     *
     * @param number its number, such as {@code 70310001-0001-1}
     * @return the posting
     */
    public static SandboxPosting numbered(String number) {
        return new SandboxPosting(number);
    }

    /** The number of its order, which is the beginning of its own. */
    String orderNumber() {
        int end = number.lastIndexOf('-');
        return end < 0 ? number : number.substring(0, end);
    }

    /** The number of its order, the same for every posting of the order. */
    long orderId() {
        return 30_000_000_000L + Integer.toUnsignedLong(orderNumber().hashCode());
    }

    SandboxPosting copy() {
        return copyAs(number);
    }

    SandboxPosting copyAs(String other) {
        SandboxPosting copy = new SandboxPosting(other);
        copy.status(status, substatus).parent(parent).warehouse(warehouse).goods(goods);
        copy.inProcessAt = inProcessAt;
        copy.shipmentDate = shipmentDate;
        copy.shipmentDateWithoutDelay = shipmentDateWithoutDelay;
        copy.deliveringDate = deliveringDate;
        copy.express = express;
        copy.legalEntity = legalEntity;
        copy.trackingNumber = trackingNumber;
        copy.actions = actions;
        copy.requirements = requirements;
        copy.cancellation = cancellation;
        copy.ladder = ladder;
        copy.members.putAll(members);
        copy.changes.addAll(changes);
        return copy;
    }

    /**
     * How far it has got.
     *
     * @param word {@code status}, in Ozon's word or any other
     * @param detail {@code substatus}
     * @return this
     */
    public SandboxPosting status(String word, String detail) {
        this.status = word;
        this.substatus = detail;
        return this;
    }

    /**
     * The posting that was split into this one and others.
     *
     * @param number its number
     * @return this
     */
    public SandboxPosting parent(String number) {
        this.parent = number;
        return this;
    }

    /**
     * When it arrives: before that moment of the sandbox's clock the shop does not have it. Without it, it is there from the start.
     *
     * @param moment {@code in_process_at}
     * @return this
     */
    public SandboxPosting ordered(Instant moment) {
        this.inProcessAt = moment;
        return this;
    }

    /**
     * By when it must be shipped.
     *
     * @param recommended {@code shipment_date}
     * @param withoutDelay {@code shipment_date_without_delay}, or null where Ozon sends none
     * @return this
     */
    public SandboxPosting ship(Instant recommended, @Nullable Instant withoutDelay) {
        this.shipmentDate = recommended;
        this.shipmentDateWithoutDelay = withoutDelay;
        return this;
    }

    /**
     * When it was handed over.
     *
     * @param moment {@code delivering_date}
     * @return this
     */
    public SandboxPosting handedOver(Instant moment) {
        this.deliveringDate = moment;
        return this;
    }

    /**
     * Where it is packed.
     *
     * @param place the warehouse
     * @return this
     */
    public SandboxPosting warehouse(SandboxWarehouse place) {
        this.warehouse = place;
        return this;
    }

    /**
     * What is in it.
     *
     * @param pieces the goods
     * @return this
     */
    public SandboxPosting goods(List<SandboxGoods> pieces) {
        this.goods = List.copyOf(pieces);
        return this;
    }

    /**
     * What the seller may do with it.
     *
     * @param words {@code available_actions}
     * @return this
     */
    public SandboxPosting actions(String... words) {
        this.actions = List.of(words);
        return this;
    }

    /**
     * What must be filled in for all its goods before it can be assembled.
     *
     * @param kinds the ends of the names within {@code requirements}, such as {@code gtd} or {@code mandatory_mark}
     * @return this
     */
    public SandboxPosting requirements(String... kinds) {
        this.requirements = Set.of(kinds);
        return this;
    }

    /**
     * What shipping costs when.
     *
     * @param steps the tariff's steps
     * @return this
     */
    public SandboxPosting ladder(SandboxLadder steps) {
        this.ladder = steps;
        return this;
    }

    /**
     * It is to be delivered within the hour.
     *
     * @return this
     */
    public SandboxPosting express() {
        this.express = true;
        return this;
    }

    /**
     * The buyer is a company.
     *
     * @return this
     */
    public SandboxPosting legalEntity() {
        this.legalEntity = true;
        return this;
    }

    /**
     * It is cancelled; its status changes as well.
     *
     * @param how who, why, and whether it counts
     * @return this
     */
    public SandboxPosting cancelled(SandboxCancellation how) {
        this.cancellation = how;
        this.actions = List.of();
        return status("cancelled", "posting_canceled");
    }

    /**
     * Any member of the JSON as Ozon might send it, over what the sandbox writes: a field that is new, or one that is broken.
     *
     * @param name its name, at the top of the posting
     * @param json its value
     * @return this
     * @throws IllegalArgumentException when the value is not JSON; names both
     */
    public SandboxPosting member(String name, String json) {
        try {
            members.put(name, JSON.readTree(json));
            return this;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("member '" + name + "' is not JSON: '" + json + "'", e);
        }
    }

    /**
     * What becomes of it when the sandbox's clock gets there.
     *
     * @param moment when
     * @param change sets parts of it
     * @return this
     */
    public SandboxPosting later(Instant moment, Consumer<SandboxPosting> change) {
        changes.add(new Change(moment, change));
        return this;
    }

    /**
     * A timer cancels it unless it was handed over or has ended before. When Ozon's own timer runs, and what it writes, is not published:
     * say both.
     *
     * @param moment when
     * @param how what Ozon writes
     * @return this
     */
    public SandboxPosting timer(Instant moment, SandboxCancellation how) {
        return later(moment, posting -> {
            if (WAITING.contains(posting.status) && posting.deliveringDate == null) {
                posting.cancelled(how);
            }
        });
    }
}
