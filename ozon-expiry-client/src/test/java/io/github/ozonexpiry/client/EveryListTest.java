package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ozonexpiry.client.EndlessPages.Guard;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every list: its first, next, last and empty page, a broken element, and a list that would not end; made from the sandbox's own answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryListTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BROKEN = "\"neither an object nor a number\"";

    private final FurnishedSandbox sandbox = new FurnishedSandbox();

    @AfterAll
    void close() {
        sandbox.close();
    }

    static Stream<CallCase.Paged> pagedLists() {
        return CallGroup.everyCase()
                .flatMap(call -> call instanceof CallCase.Paged paged ? Stream.of(paged) : Stream.of());
    }

    static Stream<CallCase> allLists() {
        return CallGroup.everyCase().filter(call -> !(call instanceof CallCase.Single));
    }

    @ParameterizedTest
    @MethodSource("pagedLists")
    void isReadFromTheFirstPageToTheLast(CallCase.Paged list) throws IOException {
        JsonNode element = element(list);
        Prepared prepared = new Prepared(
                page(list, element, limit(list), Position.at("one")),
                page(list, element, limit(list), Position.at("two")),
                page(list, element, 1, Position.LAST));

        List<Object> items = new ArrayList<>();
        list.call().apply(prepared.seller()).items(broken -> items.add(broken)).forEach(items::add);

        assertThat(items).hasSize(2 * limit(list) + 1).doesNotHaveAnyElementsOfTypes(Quarantined.class);
        assertThat(prepared.bodies()).hasSize(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pagedLists")
    void mayBeEmpty(CallCase.Paged list) throws IOException {
        Prepared prepared = new Prepared(page(list, element(list), 0, Position.LAST));

        assertThat(list.call().apply(prepared.seller()).items(broken -> {}).count())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("allLists")
    void aBrokenElementLosesNoOther(CallCase list) throws IOException {
        ObjectNode answer = page(list, element(list), 2, Position.LAST);
        ((ArrayNode) holder(answer, list).path(listOf(list))).insert(1, JSON.readTree(BROKEN));

        Page<?> page = list.make(new Prepared(answer).seller()).get(0);

        assertThat(page.items()).hasSize(2);
        assertThat(page.quarantined()).singleElement().satisfies(broken -> {
            assertThat(broken.path()).endsWith(listOf(list) + "[1]");
            assertThat(broken.json()).isEqualTo(BROKEN);
        });
    }

    @ParameterizedTest
    @MethodSource("pagedLists")
    void aListThatWouldNotEndIsStopped(CallCase.Paged list) throws IOException {
        ObjectNode same = page(list, element(list), limit(list), Position.at("one"));
        OzonSeller seller = new Prepared(same).again().seller();
        boolean counts = list.paging() == Paging.OFFSET || list.paging() == Paging.OFFSET_FLAG;

        assertThatThrownBy(() ->
                        list.call().apply(seller).atMost(5).items(broken -> {}).count())
                .isInstanceOfSatisfying(
                        EndlessPages.class,
                        stopped -> assertThat(stopped.guard())
                                .isEqualTo(counts ? Guard.PAGE_BUDGET : Guard.REPEATED_CURSOR));
    }

    /** Where a page says that the next one starts. */
    private record Position(String cursor, boolean more) {

        static final Position LAST = new Position("", false);

        static Position at(String cursor) {
            return new Position(cursor, true);
        }
    }

    private ObjectNode page(CallCase list, JsonNode element, int size, Position position) throws IOException {
        ObjectNode answer = answer(list);
        ObjectNode holder = holder(answer, list);
        ArrayNode elements = holder.putArray(listOf(list));
        for (int i = 0; i < size; i++) {
            elements.add(element);
        }
        for (String total : List.of("total", "total_items", "count")) {
            holder.remove(total);
        }
        if (holder.has("has_next")) {
            holder.put("has_next", position.more());
        }
        if (holder.path("last_id").isNumber()) {
            holder.put(
                    "last_id",
                    position.cursor().isEmpty() ? 0 : position.cursor().hashCode());
        } else if (size > 0 && isContinuedAfterItsLastElement(holder, element)) {
            ObjectNode last = elements.path(size - 1).deepCopy();
            elements.set(size - 1, last.put("id", position.cursor().hashCode()));
        } else {
            holder.put(holder.has("last_id") ? "last_id" : "cursor", position.cursor());
        }
        return answer;
    }

    private static boolean isContinuedAfterItsLastElement(ObjectNode holder, JsonNode element) {
        return holder.has("has_next") && !holder.has("last_id") && !holder.has("cursor") && element.has("id");
    }

    private static String listOf(CallCase list) {
        return list instanceof CallCase.Paged paged ? paged.list() : ((CallCase.Whole) list).list();
    }

    /** The object that has the list: the answer, or its {@code result}. */
    private static ObjectNode holder(ObjectNode answer, CallCase list) {
        return answer.path(listOf(list)).isArray() ? answer : (ObjectNode) answer.path("result");
    }

    private JsonNode element(CallCase list) throws IOException {
        ObjectNode answer = answer(list);
        return holder(answer, list).path(listOf(list)).path(0);
    }

    /** How many elements the client asks for; of a list whose pages Ozon sizes itself, any number. */
    private int limit(CallCase.Paged list) throws IOException {
        Prepared prepared = new Prepared(answer(list));
        list.make(prepared.seller());
        return JSON.readTree(prepared.bodies().get(0)).path("limit").asInt(3);
    }

    /** What the furnished sandbox answers. */
    private ObjectNode answer(CallCase list) throws IOException {
        return (ObjectNode) JSON.readTree(sandbox.answer(list));
    }

    /** A shop whose answers are prepared, without a network; the last is given again if it is so wanted. */
    private static final class Prepared {

        private final Deque<ObjectNode> answers = new ArrayDeque<>();
        private final List<String> bodies = new ArrayList<>();
        private boolean again;

        Prepared(ObjectNode... pages) {
            answers.addAll(List.of(pages));
        }

        Prepared again() {
            again = true;
            return this;
        }

        List<String> bodies() {
            return bodies;
        }

        OzonSeller seller() {
            return OzonSeller.builder(Credentials.of("4711", "key"))
                    .limits(Limits.NONE)
                    .retries(RetryPolicy.NONE)
                    .layers((call, next) -> {
                        bodies.add(new String(call.body(), UTF_8));
                        ObjectNode page = again ? answers.getFirst() : answers.removeFirst();
                        return new Answer(200, Map.of(), JSON.writeValueAsBytes(page));
                    })
                    .build();
        }
    }
}
