package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Stack;
import io.github.ozonexpiry.client.wire.Blackout;
import io.github.ozonexpiry.client.wire.ForeignCall;
import io.github.ozonexpiry.client.wire.ListShape;
import io.github.ozonexpiry.client.wire.NoAnswer;
import io.github.ozonexpiry.client.wire.ObjectAnswer;
import io.github.ozonexpiry.client.wire.PageReader;
import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.client.wire.ResultFlag;
import io.github.ozonexpiry.client.wire.ResultOf;
import io.github.ozonexpiry.stated.Stated;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all groups of calls share: sends a call down the layers, and reads the answer or throws. */
final class Channel {

    private static final Logger LOG = LoggerFactory.getLogger(OzonSeller.class);

    private final Set<String> retired = ConcurrentHashMap.newKeySet();
    private final Stack stack;
    private final Set<String> shownHeaders;
    private final Blackout blackout;
    private final Clock clock;

    Channel(Stack stack, Set<String> shownHeaders, Blackout blackout, Clock clock) {
        this.stack = stack;
        this.shownHeaders = shownHeaders;
        this.blackout = blackout;
        this.clock = clock;
    }

    /** Asks for one answer with a list. */
    <T> Page<T> page(String path, RequestBody body, ListShape<T> shape) {
        return read(ask(path, body).body(), shape, blackout);
    }

    /** Makes a list that is asked for as it is read; {@code body} is the request for the page at a position, empty text for the first. */
    <T> Pages<T> pages(String path, Paging paging, int limit, ListShape<T> shape, Function<String, RequestBody> body) {
        return new Pages<>(new PagedCall<>(path, paging, limit, position -> page(path, body.apply(position), shape)));
    }

    /** Asks for an answer that is one object. */
    <T> T object(String path, RequestBody body, Class<T> type) {
        return read(ask(path, body), type);
    }

    /** Asks for an answer with its headers. */
    Answer ask(String path, RequestBody body) {
        return send(Call.post(path, body.bytes()));
    }

    /** Reads an answer that is one object. */
    <T> T read(Answer answer, Class<T> type) {
        return readable(blackout, () -> ObjectAnswer.read(answer.body(), type));
    }

    /** Asks for an answer that is one object within {@code result}; one without it is none. */
    <T> T result(String path, RequestBody body, Class<T> type) {
        byte[] json = ask(path, body).body();
        ResultOf<T> answer = readable(blackout, () -> ObjectAnswer.readResult(json, type));
        return required("result", "an object", answer.result());
    }

    /** Makes a call whose answer says whether it was done; one that does not say is none. */
    boolean flag(String path, RequestBody body) {
        return required(
                "result", "true or false", object(path, body, ResultFlag.class).result());
    }

    /** What an answer must say to be one. */
    static <T> T required(String member, String kind, Stated<T> said) {
        return said.value()
                .orElseThrow(() ->
                        new UnreadableAnswer(NoAnswer.because(member + ": expected " + kind + ", got nothing", -1)));
    }

    /** Makes a call whose answer says nothing but that there was no error; if it says something all the same, JSON text by name. */
    Map<String, String> acknowledged(String path, RequestBody body) {
        byte[] json = ask(path, body).body();
        return readable(blackout, () -> ObjectAnswer.requireNoError(json));
    }

    /** Makes a call that no group has; the answer is read as the caller's own type. */
    <T> T any(String verb, String path, Object body, Class<T> type) {
        RetiredMethod.of(path).ifPresent(row -> {
            retired.add(path);
            LOG.warn("{} ({})", row, row.source());
        });
        Answer answer = send(Call.of(verb, path, ForeignCall.body(body)));
        return readable(blackout, () -> ForeignCall.read(answer.body(), type));
    }

    /** The retired methods that were asked for since the shop was built. */
    Set<String> retiredAsked() {
        return Set.copyOf(retired);
    }

    /** The only element of an answer is broken. */
    UnreadableAnswer unreadable(Quarantined element) {
        return UnreadableAnswer.of(element, blackout);
    }

    static <T> Page<T> read(byte[] json, ListShape<T> shape, Blackout blackout) {
        return readable(blackout, () -> PageReader.read(json, shape));
    }

    private interface Reading<T> {

        T read() throws NoAnswer;
    }

    private static <T> T readable(Blackout blackout, Reading<T> reading) {
        try {
            return reading.read();
        } catch (NoAnswer e) {
            throw new UnreadableAnswer(e.black(blackout));
        }
    }

    /** The seller's time. */
    Instant now() {
        return clock.instant();
    }

    private Answer send(Call call) {
        Answer answer;
        try {
            answer = stack.send(call);
        } catch (IOException e) {
            throw ConnectionFailure.of(call.path(), e);
        }
        if (answer.status() != 200) {
            OzonError error = OzonError.of(call.path(), answer, shownHeaders, blackout, clock.instant());
            if (error instanceof MethodRetired) {
                retired.add(call.path());
            }
            throw error;
        }
        return answer;
    }
}
