package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.Posting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is far deeper than any of Ozon's. */
class DeepAnswerTest {

    @ParameterizedTest
    @ValueSource(ints = {1_001, 100_000})
    void isNamedByTheOutermostStepsAndLosesNothingThatCameBefore(int deep) {
        String json = "{\"postings\":[{\"posting_number\":\"1-1\"},{\"posting_number\":\"2-1\",\"hue\":"
                + "{\"a\":".repeat(deep) + "1" + "}".repeat(deep) + "}]}";

        Page<Posting> page = PostingCalls.read(json.getBytes(UTF_8));

        assertThat(page.items()).hasSize(1);
        Quarantined broken = page.quarantined().get(0);
        assertThat(broken.path())
                .startsWith("postings[1].hue.a.a.")
                .endsWith("a…")
                .hasSizeLessThan(80);
        assertThat(broken.number()).hasToString("Optional[2-1]");
        assertThat(broken.reason()).startsWith("the JSON cannot be read at byte");
    }
}
