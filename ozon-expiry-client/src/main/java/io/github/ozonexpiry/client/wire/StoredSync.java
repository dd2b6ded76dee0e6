package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ozonexpiry.client.wire.StoredObject.Unfit;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The state of a stock queue as JSON, our own form: members that say nothing are left out. */
public final class StoredSync {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION = 1;
    private static final String A_MOMENT = "a moment";

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
        try {
            StoredObject state = StoredObject.read(new String(bytes, StandardCharsets.UTF_8));
            long version = state.number("version");
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "stored state, version: " + VERSION + " is read, got '" + version + "'");
            }
            return state(state);
        } catch (Unfit e) {
            String place = e.path().isEmpty() ? "as a whole" : e.path();
            throw new IllegalArgumentException("stored state, " + place + ": " + e.reason(), e);
        }
    }

    private static SyncState state(StoredObject state) {
        Pace pace = pace(state.object("pace"));
        List<PairState> pairs =
                state.objects("pairs").stream().map(StoredSync::pair).toList();
        long calls = state.number("calls");
        long done = state.number("done");
        return state.made(() -> new SyncState(pairs, pace, calls, done));
    }

    private static Pace pace(StoredObject stored) {
        return stored.made(() -> new Pace(
                stored.values("sent", A_MOMENT, Instant::parse),
                moment(stored, "due"),
                stored.value("extra", "a duration", Duration::parse),
                stored.whole("failures")));
    }

    private static PairState pair(StoredObject stored) {
        return stored.made(() -> {
            StockPair pair = new StockPair(stored.text("article"), new WarehouseId(stored.number("warehouse")));
            return new PairState(
                    pair,
                    stored.perhaps("waiting").map(it -> wanted(pair, it)),
                    stored.perhaps("underWay").map(it -> wanted(pair, it)),
                    stored.perhaps("confirmed").map(it -> new Confirmed(change(pair, it), moment(it, "at"))),
                    stored.perhaps("aside")
                            .map(it -> new SetAside(
                                    wanted(pair, it.object("wanted")), it.text("words"), moment(it, "at"))),
                    new Rest(
                            moment(stored, "restsUntil"),
                            stored.has("refusals") ? stored.whole("refusals") : 0,
                            stored.has("refusedAt") ? moment(stored, "refusedAt") : Instant.EPOCH));
        });
    }

    private static Wanted wanted(StockPair pair, StoredObject stored) {
        return stored.made(() -> new Wanted(
                change(pair, stored), moment(stored, "since"), stored.whole("failures"), stored.whole("mostInCall")));
    }

    private static StockChange change(StockPair pair, StoredObject stored) {
        Danger.Kind kind = stored.value("danger", "a kind of danger", Danger.Kind::valueOf);
        return new StockChange(
                pair, stored.number("free"), moment(stored, "asOf"), new Danger(kind, stored.fraction("weight")));
    }

    private static Instant moment(StoredObject stored, String name) {
        return stored.value(name, A_MOMENT, Instant::parse);
    }
}
