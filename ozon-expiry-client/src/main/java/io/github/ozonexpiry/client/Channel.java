package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Nature.Urgency;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What all groups of calls share: sends a call down the layers, and reads the answer or throws. Immutable; others are derived from it. */
final class Channel {

    /** A time longer than that is none. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final Line line;
    private final Duration longest;
    private final UnaryOperator<Call> terms;

    /** A channel to a shop, whose calls each take at most so long. */
    Channel(Line line, Duration longest) {
        this(line, longest, UnaryOperator.identity());
    }

    private Channel(Line line, Duration longest, UnaryOperator<Call> terms) {
        this.line = line;
        this.longest = longest;
        this.terms = terms;
    }

    /** The same whose calls each take at most so long. */
    Channel within(Duration time) {
        return new Channel(line, time, terms);
    }

    /** The same whose calls have further terms. */
    Channel with(UnaryOperator<Call> further) {
        return new Channel(line, longest, call -> further.apply(terms.apply(call)));
    }

    /** Asks for one answer with a list. */
    <T> Page<T> page(OzonMethod method, RequestBody body, ListShape<T> shape) {
        return read(ask(method, body).body(), shape, line.blackout());
    }

    /** Makes a list that is asked for as it is read; {@code body} is the request for the page at a position, empty text for the first. */
    <T> Pages<T> pages(
            OzonMethod method, Paging paging, int limit, ListShape<T> shape, Function<String, RequestBody> body) {
        return pages(method, paging, limit, (channel, position) -> channel.page(method, body.apply(position), shape));
    }

    /** Makes a list whose pages are asked for in their own way, through the channel that is given. */
    <T> Pages<T> pages(OzonMethod method, Paging paging, int limit, BiFunction<Channel, String, Page<T>> fetch) {
        Channel bulk = with(call -> call.being(call.nature().being(Urgency.BULK)));
        return new Pages<>(new PagedCall<>(method.path(), paging, limit, bulk, fetch));
    }

    /** Asks for an answer that is one object. */
    <T> T object(OzonMethod method, RequestBody body, Class<T> type) {
        return read(ask(method, body), type);
    }

    /** Asks for an answer with its headers. */
    Answer ask(OzonMethod method, RequestBody body) {
        return send(Call.post(method.path(), body.bytes()).being(method.nature()));
    }

    /** Reads an answer that is one object. */
    <T> T read(Answer answer, Class<T> type) {
        return readable(line.blackout(), () -> ObjectAnswer.read(answer.body(), type));
    }

    /** Asks for an answer that is one object within {@code result}; one without it is none. */
    <T> T result(OzonMethod method, RequestBody body, Class<T> type) {
        byte[] json = ask(method, body).body();
        ResultOf<T> answer = readable(line.blackout(), () -> ObjectAnswer.readResult(json, type));
        return required("result", "an object", answer.result());
    }

    /** Makes a call whose answer says whether it was done; one that does not say is none. */
    boolean flag(OzonMethod method, RequestBody body) {
        return required(
                "result",
                "true or false",
                object(method, body, ResultFlag.class).result());
    }

    /** What an answer must say to be one. */
    static <T> T required(String member, String kind, Stated<T> said) {
        return said.value()
                .orElseThrow(() ->
                        new UnreadableAnswer(NoAnswer.because(member + ": expected " + kind + ", got nothing", -1)));
    }

    /** Makes a call whose answer says nothing but that there was no error; if it says something all the same, JSON text by name. */
    Map<String, String> acknowledged(OzonMethod method, RequestBody body) {
        byte[] json = ask(method, body).body();
        return readable(line.blackout(), () -> ObjectAnswer.requireNoError(json));
    }

    /** Makes a call that no group has; the answer is read as the caller's own type. */
    <T> T any(String verb, String path, Object body, Class<T> type) {
        line.warnIfRetired(path);
        Answer answer = send(Call.of(verb, path, ForeignCall.body(body)));
        return readable(line.blackout(), () -> ForeignCall.read(answer.body(), type));
    }

    /** The retired methods that were asked for since the shop was built. */
    Set<String> retiredAsked() {
        return line.retiredAsked();
    }

    /** The only element of an answer is broken. */
    UnreadableAnswer unreadable(Quarantined element) {
        return UnreadableAnswer.of(element, line.blackout());
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
        return line.now();
    }

    /** The moment so much later, as an end of calls. */
    long endAfter(Duration time) {
        return time.compareTo(LONGEST) > 0 ? Call.NO_END : line.ticks().nanos() + time.toNanos();
    }

    /** Who does what is not done in the caller's thread. */
    Executor executor() {
        return line.executor();
    }

    private Answer send(Call call) {
        return line.send(terms.apply(call).endingAt(endAfter(longest)));
    }
}
