package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/**
 * What can go wrong with a call. Some come before the method has done anything, some after it has done all: each says which. Source of
 * statuses and messages: Seller API, errors and limits.
 */
public final class Fault {

    private final String name;
    private final Answerer answerer;

    /** Answers a call, with or without doing what it asks for. */
    @FunctionalInterface
    private interface Answerer {
        MockResponse.Builder answer(Work method);
    }

    /** Does what a call asks for. */
    @FunctionalInterface
    interface Work {
        Reply done();
    }

    private Fault(String name, Answerer answerer) {
        this.name = name;
        this.answerer = answerer;
    }

    MockResponse.Builder answer(Work method) {
        return answerer.answer(method);
    }

    /**
     * The same fault after Ozon has done what was asked.
     *
     * @return the new fault
     */
    public Fault afterDoing() {
        return new Fault(name + " (done)", method -> {
            Reply reply = method.done();
            return answerer.answer(() -> reply);
        });
    }

    /**
     * The same fault without that Ozon does what was asked: the answer, as far as it comes, is made up.
     *
     * @return the new fault
     */
    public Fault withoutDoing() {
        return new Fault(
                name + " (not done)",
                method -> answerer.answer(() -> {
                    ObjectNode answer = JsonNodeFactory.instance.objectNode();
                    return Reply.ok(answer.put("result", "of an answer that nobody gets to the end"));
                }));
    }

    /**
     * Another fault, or none, with every call.
     *
     * @param draw says which; asked by many threads
     * @return the fault
     */
    public static Fault drawnBy(Supplier<Optional<Fault>> draw) {
        return new Fault(
                "drawn",
                method -> draw.get()
                        .map(drawn -> drawn.answer(method))
                        .orElseGet(() -> method.done().response()));
    }

    /**
     * Too many calls: 429 with {@code Retry-After}. Nothing is done.
     *
     * @param wait how long Ozon asks to wait, in whole seconds
     * @return the fault
     */
    public static Fault tooMany(Duration wait) {
        return new Fault(
                "tooMany",
                method -> Reply.error(429, 8, "You have reached request rate limit per second")
                        .response()
                        .setHeader("Retry-After", wait.toSeconds()));
    }

    /**
     * The method is switched off for minutes. Nothing is done. The message is Ozon's; the status is not published, here it is 429.
     *
     * @return the fault
     */
    public static Fault circleIsOpen() {
        return new Fault(
                "circleIsOpen", method -> Reply.error(429, 8, "Circle is open").response());
    }

    /**
     * The method is retired: 400. Nothing is done.
     *
     * @return the fault
     */
    public static Fault obsolete() {
        return new Fault(
                "obsolete",
                method -> Reply.error(400, 3, "obsolete method cannot be used").response());
    }

    /**
     * Ozon did not answer itself in time: 500. What was asked <em>is done</em>.
     *
     * @return the fault
     */
    public static Fault internalError() {
        return new Fault("internalError", method -> {
            method.done();
            return Reply.error(500, 13, "Internal error").response();
        });
    }

    /**
     * A gateway's page: 502 in HTML. Nothing is done.
     *
     * @return the fault
     */
    public static Fault badGateway() {
        return new Fault(
                "badGateway",
                method -> new MockResponse.Builder()
                        .code(502)
                        .setHeader("Content-Type", "text/html")
                        .body("<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"));
    }

    /**
     * A page for people where an answer was expected: 200 in HTML. Nothing is done.
     *
     * @return the fault
     */
    public static Fault pageForPeople() {
        return new Fault(
                "pageForPeople",
                method -> new MockResponse.Builder()
                        .setHeader("Content-Type", "text/html")
                        .body("<!DOCTYPE html><html><body>One moment, please</body></html>"));
    }

    /**
     * An answer of the caller's choice: 200. Nothing is done.
     *
     * @param json the answer
     * @return the fault
     */
    public static Fault says(String json) {
        return new Fault(
                "says",
                method -> new MockResponse.Builder()
                        .setHeader("Content-Type", "application/json")
                        .body(json));
    }

    /**
     * A gateway without a word: 503 and an empty body. Nothing is done.
     *
     * @return the fault
     */
    public static Fault unavailable() {
        return new Fault("unavailable", method -> new MockResponse.Builder().code(503));
    }

    /**
     * The connection breaks before the first byte of the answer. What was asked <em>is done</em>.
     *
     * @return the fault
     */
    public static Fault cutBeforeAnswer() {
        return new Fault(
                "cutBeforeAnswer", method -> method.done().response().onResponseStart(new SocketEffect.CloseSocket()));
    }

    /**
     * The connection breaks between the headers and the body. What was asked <em>is done</em>.
     *
     * @return the fault
     */
    public static Fault cutBeforeBody() {
        return new Fault("cutBeforeBody", method -> {
            Reply reply = method.done();
            int length = reply.json().toString().length();
            return reply.response()
                    .body("")
                    .setHeader("Content-Length", length)
                    .onResponseEnd(new SocketEffect.CloseSocket());
        });
    }

    /**
     * The connection breaks in the middle of the body. What was asked <em>is done</em>.
     *
     * @return the fault
     */
    public static Fault cutWithinBody() {
        return new Fault(
                "cutWithinBody", method -> method.done().response().onResponseBody(new SocketEffect.CloseSocket()));
    }

    /**
     * The answer comes late, but comes.
     *
     * @param delay how late, in real time
     * @return the fault
     */
    public static Fault slow(Duration delay) {
        return new Fault(
                "slow", method -> method.done().response().headersDelay(delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * No answer ever comes; the connection stays. What was asked <em>is done</em>.
     *
     * @return the fault
     */
    public static Fault silence() {
        return new Fault("silence", method -> method.done().response().onResponseStart(SocketEffect.Stall.INSTANCE));
    }

    /**
     * A list whose cursor is the same on every page and leads to its beginning.
     *
     * @return the fault
     */
    public static Fault repeatedCursor() {
        return page("repeatedCursor", page -> next(page, Instant.MIN));
    }

    /**
     * A list that promises a next page for ever, each with a cursor of its own.
     *
     * @return the fault
     */
    public static Fault endless() {
        AtomicLong pages = new AtomicLong();
        return page("endless", page -> next(page, Instant.MIN.plusNanos(pages.incrementAndGet())));
    }

    /**
     * A list whose page is empty and promises a next one.
     *
     * @return the fault
     */
    public static Fault emptyPage() {
        AtomicLong pages = new AtomicLong();
        return page("emptyPage", page -> {
            page.putArray("postings");
            next(page, Instant.MIN.plusNanos(pages.incrementAndGet()));
        });
    }

    /**
     * A list that promises a next page and does not say where.
     *
     * @return the fault
     */
    public static Fault missingCursor() {
        return page("missingCursor", page -> page.put("has_next", true).put("cursor", ""));
    }

    /**
     * The first posting of the answer is not what it should be: its {@code products} are a number.
     *
     * @return the fault
     */
    public static Fault brokenPosting() {
        return new Fault("brokenPosting", method -> {
            Reply reply = method.done();
            JsonNode first = reply.json().at("/postings/0");
            JsonNode posting = first.isObject() ? first : reply.json().path("result");
            if (posting instanceof ObjectNode broken && broken.has("products")) {
                broken.put("products", 7);
            }
            return reply.response();
        });
    }

    /** Spoils the pages of lists, and nothing else. */
    private static Fault page(String name, Consumer<ObjectNode> spoiler) {
        return new Fault(name, method -> {
            Reply reply = method.done();
            if (reply.json().has("postings")) {
                spoiler.accept(reply.json());
            }
            return reply.response();
        });
    }

    /** A cursor before the first posting, so that the list begins again. */
    private static void next(ObjectNode page, Instant before) {
        page.put("has_next", true).put("cursor", new SortKey(Instant.MIN, before, "").cursor());
    }

    @Override
    public String toString() {
        return name;
    }
}
