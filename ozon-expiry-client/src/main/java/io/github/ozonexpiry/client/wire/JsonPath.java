package io.github.ozonexpiry.client.wire;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes the place of a parser as people write it: {@code postings[3].products[0].quantity}. */
final class JsonPath {

    /** No answer of Ozon's is half as deep; one that is must not fill a message, nor the stack. */
    private static final int DEEPEST = 20;

    private JsonPath() {}

    static String of(JsonStreamContext place) {
        Deque<JsonStreamContext> steps = new ArrayDeque<>();
        for (@Nullable JsonStreamContext step = place; step != null && !step.inRoot(); step = step.getParent()) {
            steps.addFirst(step);
        }
        StringBuilder path = new StringBuilder();
        steps.stream().limit(DEEPEST).forEach(step -> append(path, step));
        return steps.size() > DEEPEST ? path + "…" : path.toString();
    }

    private static void append(StringBuilder path, JsonStreamContext step) {
        if (step.inArray()) {
            path.append(step.hasCurrentIndex() ? "[" + step.getCurrentIndex() + "]" : "");
        } else if (step.hasCurrentName()) {
            path.append(path.isEmpty() ? "" : ".").append(step.getCurrentName());
        }
    }

    /** The path of a member of the object at {@code parent}. */
    static String within(String parent, String member) {
        return parent.isEmpty() ? member : parent + "." + member;
    }
}
