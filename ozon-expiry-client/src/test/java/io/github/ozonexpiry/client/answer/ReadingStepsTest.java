package io.github.ozonexpiry.client.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingStepsTest {

    private final List<Object> told = new ArrayList<>();
    private final ReadingSteps steps = new ReadingSteps(told::add, 2);

    @Test
    void eachStepIsToldOnceItIsDone() {
        steps.next("chats", () -> told.add("reading chats"));
        steps.next("products", () -> told.add("reading products"));

        assertThat(told)
                .containsExactly(
                        "reading chats",
                        new ReadingStep("chats", 1, 2),
                        "reading products",
                        new ReadingStep("products", 2, 2));
    }

    @Test
    void aStepThatFailsIsNotToldAndNotCounted() {
        assertThatThrownBy(() -> steps.next("chats", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        steps.next("products", () -> {});

        assertThat(told).containsExactly(new ReadingStep("products", 1, 2));
    }
}
