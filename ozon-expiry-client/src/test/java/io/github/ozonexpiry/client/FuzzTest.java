package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However an answer is spoilt, reading ends, in little memory and with a small stack, and only documented exceptions come out. */
class FuzzTest {

    /** For each list; {@code -Dfuzz.inputs=100000} looks longer. */
    private static final String INPUTS = System.getProperty("fuzz.inputs", "500");

    @Test
    @Timeout(3600)
    void noSpoiltAnswerBreaksAList() throws Exception {
        Process fuzz = JavaProcess.start(Fuzz.class, List.of("-Xmx64m", "-Xss256k"), INPUTS);
        List<String> told;
        try (BufferedReader printed = fuzz.inputReader()) {
            told = printed.lines().toList();
        }
        told.forEach(System.out::println);

        assertThat(fuzz.waitFor()).as("what was found stands above").isZero();
        assertThat(told).isNotEmpty().last().asString().startsWith("fuzz: ").contains(" inputs in ");
    }
}
