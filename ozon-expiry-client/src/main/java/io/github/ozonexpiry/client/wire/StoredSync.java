package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sync.Danger;
import io.github.ozonexpiry.sync.Pace;
import io.github.ozonexpiry.sync.PairState;
import io.github.ozonexpiry.sync.PairState.Confirmed;
import io.github.ozonexpiry.sync.PairState.Rest;
import io.github.ozonexpiry.sync.PairState.SetAside;
import io.github.ozonexpiry.sync.PairState.Wanted;
import io.github.ozonexpiry.sync.StockChange;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The state of a stock queue as JSON, our own form: members that say nothing are left out. */
public final class StoredSync {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION = 1;

    private StoredSync() {}

    /**
     * Writes a state.
     *
     * @param state the state
     * @return it as JSON
     */
    public static byte[] write(SyncState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeNumberField("calls", state.calls());
            json.writeNumberField("done", state.done());
            pace(json, state.pace());
            json.writeArrayFieldStart("pairs");
            for (PairState pair : state.pairs()) {
                pair(json, pair);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
        return bytes.toByteArray();
    }

    private static void pace(JsonGenerator json, Pace pace) throws IOException {
        json.writeObjectFieldStart("pace");
        json.writeArrayFieldStart("sent");
        for (Instant moment : pace.sent()) {
            json.writeString(moment.toString());
        }
        json.writeEndArray();
        json.writeStringField("due", pace.due().toString());
        json.writeStringField("extra", pace.extra().toString());
        json.writeNumberField("failures", pace.failures());
        json.writeEndObject();
    }

    private static void pair(JsonGenerator json, PairState pair) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", pair.pair().article());
        json.writeNumberField("warehouse", pair.pair().warehouse().number());
        if (pair.waiting().isPresent()) {
            wanted(json, "waiting", pair.waiting().get());
        }
        if (pair.underWay().isPresent()) {
            wanted(json, "underWay", pair.underWay().get());
        }
        if (pair.confirmed().isPresent()) {
            json.writeObjectFieldStart("confirmed");
            change(json, pair.confirmed().get().change());
            json.writeStringField("at", pair.confirmed().get().at().toString());
            json.writeEndObject();
        }
        if (pair.aside().isPresent()) {
            json.writeObjectFieldStart("aside");
            wanted(json, "wanted", pair.aside().get().wanted());
            json.writeStringField("words", pair.aside().get().words());
            json.writeStringField("at", pair.aside().get().at().toString());
            json.writeEndObject();
        }
        json.writeStringField("restsUntil", pair.rest().until().toString());
        if (pair.rest().refusals() != 0 || !pair.rest().refusedAt().equals(Instant.EPOCH)) {
            json.writeNumberField("refusals", pair.rest().refusals());
            json.writeStringField("refusedAt", pair.rest().refusedAt().toString());
        }
        json.writeEndObject();
    }

    private static void wanted(JsonGenerator json, String name, Wanted wanted) throws IOException {
        json.writeObjectFieldStart(name);
        change(json, wanted.change());
        json.writeStringField("since", wanted.since().toString());
        json.writeNumberField("failures", wanted.failures());
        json.writeNumberField("mostInCall", wanted.mostInCall());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, StockChange change) throws IOException {
        json.writeNumberField("free", change.free());
        json.writeStringField("asOf", change.asOf().toString());
        json.writeStringField("danger", change.danger().kind().name());
        json.writeNumberField("weight", change.danger().weight());
    }

    /**
     * Reads a state.
     *
     * @param bytes the JSON
     * @return the state
     * @throws IllegalArgumentException when it is no state of this version; names the place
     */
    public static SyncState read(byte[] bytes) {
        StoredPart state = StoredPart.whole(bytes);
        if (state.number("version") != VERSION) {
            throw state.wrong("version", VERSION + " is read");
        }
        StoredPart pace = state.part("pace");
        List<PairState> pairs = new ArrayList<>();
        for (StoredPart pair : state.parts("pairs")) {
            pairs.add(pair.as(StoredSync::pair));
        }
        return state.as(any -> new SyncState(
                pairs,
                pace.as(it -> new Pace(
                        it.instants("sent"), it.instant("due"), it.duration("extra"), it.smallNumber("failures"))),
                state.number("calls"),
                state.number("done")));
    }

    private static PairState pair(StoredPart part) {
        StockPair pair = new StockPair(part.text("article"), new WarehouseId(part.number("warehouse")));
        return new PairState(
                pair,
                part.optional("waiting").map(it -> wanted(pair, it)),
                part.optional("underWay").map(it -> wanted(pair, it)),
                part.optional("confirmed").map(it -> new Confirmed(change(pair, it), it.instant("at"))),
                part.optional("aside")
                        .map(it -> new SetAside(wanted(pair, it.part("wanted")), it.text("words"), it.instant("at"))),
                new Rest(
                        part.instant("restsUntil"),
                        part.has("refusals") ? part.smallNumber("refusals") : 0,
                        part.has("refusedAt") ? part.instant("refusedAt") : Instant.EPOCH));
    }

    private static Wanted wanted(StockPair pair, StoredPart part) {
        return part.as(it -> new Wanted(
                change(pair, it), it.instant("since"), it.smallNumber("failures"), it.smallNumber("mostInCall")));
    }

    private static StockChange change(StockPair pair, StoredPart part) {
        Danger danger = new Danger(part.kind("danger"), part.fraction("weight"));
        return new StockChange(pair, part.number("free"), part.instant("asOf"), danger);
    }
}
