package io.github.ozonexpiry.benchmarks.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.PostingCalls;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.posting.Posting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReadingsTest {

    @SuppressWarnings("unused") // read by name
    private static final List<Reading> READINGS = Readings.all();

    @ParameterizedTest
    @FieldSource("READINGS")
    void everyoneFindsWhatStandsInTheTree(Reading reading) throws IOException {
        assertThat(Readings.check(reading, 200)).isEqualTo(reading.floor() ? 0 : 200);
    }

    @Test
    void aDisagreementNamesWhoReadItAndThePosting() {
        Reading lazy = new Reading() {
            @Override
            public String id() {
                return "lazy";
            }

            @Override
            public Object read(byte[] page) {
                return page;
            }

            @Override
            public List<Facts> facts(Object read) {
                return List.of();
            }
        };

        assertThatThrownBy(() -> Readings.check(lazy, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("lazy disagrees", "posting 0 of 3", "it says nothing");
    }

    @Test
    void aPageIsTheSameEveryTime() {
        assertThat(InventedPage.of(20)).isEqualTo(InventedPage.of(20));
        assertThat(new String(InventedPage.of(20), UTF_8)).doesNotContain("<", ">");
    }

    @Test
    void manyPagesAreNumberedThroughToTheLast() {
        ManyPages pages = new ManyPages(3, 2);

        assertThat(numbers(pages, "")).containsExactly("00000000", "00000001", "1");
        assertThat(numbers(pages, "1")).containsExactly("00000002", "00000003", "2");
        assertThat(numbers(pages, "2")).containsExactly("00000004", "00000005", "end");
    }

    private static List<String> numbers(ManyPages pages, String cursor) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        for (byte[] part : pages.after(cursor)) {
            json.writeBytes(part);
        }
        Page<Posting> page = PostingCalls.read(json.toByteArray());
        assertThat(page.quarantined()).isEmpty();
        assertThat(page.hasNext()).isEqualTo(page.cursor().isPresent());
        return List.of(
                page.items().get(0).number().text().substring(0, 8),
                page.items().get(1).number().text().substring(0, 8),
                page.cursor().orElse("end"));
    }
}
