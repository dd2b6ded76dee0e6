package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.stated.Stated;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A small answer, cut at every byte. */
class TruncationTest {

    private static final String FIRST =
            "{\"posting_number\":\"1-1\",\"order_id\":12,\"customer\":{\"name\":\"я\"},\"hue\":345,\"products\":[{\"sku\":67}]}";
    private static final String SECOND =
            "{\"posting_number\":22,\"requirements\":{\"products_requiring_gtd\":[8, 9]},\"status\":\"x\"}";
    private static final String PAGE = "{\"hue\":89,\"postings\":[" + FIRST + "," + SECOND
            + "], \"count\":2177,\"has_next\":true,\"cursor\":\"abc\",\"pages\":123}";

    @Test
    void aPageCutAnywhereGivesThePostingsBeforeTheCutAndNamesTheRest() {
        Page<Posting> whole = PostingCalls.read(PAGE.getBytes(UTF_8));
        assertThat(whole.items()).hasSize(2);
        assertThat(whole.quarantined()).isEmpty();
        for (String wrapped : List.of(PAGE, "{\"result\":" + PAGE + "}")) {
            int firstByte = bytes(wrapped.substring(0, wrapped.indexOf("[") + 1)).length;
            for (int cut : cuts(wrapped)) {
                Page<Posting> page = read(wrapped, cut).orElse(null);
                if (page == null) {
                    assertThat(cut)
                            .as("once a list has begun, there is an answer")
                            .isLessThan(firstByte);
                    continue;
                }
                List<Posting> arrived = postingsBefore(wrapped, cut, whole.items());
                assertThat(page.items()).as("cut at %d", cut).isEqualTo(arrived);
                assertThat(page.quarantined()).as("cut at %d", cut).hasSize(1);
                assertThat(page.quarantined().get(0).reason()).contains("cut off at byte " + cut);
                assertThat(page.total()).isIn(Stated.absent(), Stated.of(2177L));
                assertThat(page.cursor()).isIn(Optional.empty(), Optional.of("abc"));
                assertThat(page.unknownFields().values()).isSubsetOf("89", "123");
            }
        }
    }

    @Test
    void thePostingInWhichTheCutLiesIsQuarantinedWithItsRest() {
        for (int cut = PAGE.indexOf(SECOND) + 1; cut < PAGE.indexOf(SECOND) + SECOND.length(); cut++) {
            Page<Posting> page = PostingCalls.read(bytes(PAGE.substring(0, cut)));
            Quarantined broken = page.quarantined().get(0);

            assertThat(broken.path()).startsWith("postings[1]");
            assertThat(broken.json()).isEqualTo(PAGE.substring(PAGE.indexOf(SECOND), cut));
            assertThat(broken.number().map(Object::toString).orElse("22"))
                    .as("never the 2 of a cut 22")
                    .isEqualTo("22");
        }
    }

    @Test
    void onePostingCutAnywhereNeverArrives() {
        for (String wrapped : List.of(FIRST, "{\"result\":" + FIRST + "}")) {
            for (int cut : cuts(wrapped)) {
                Page<Posting> page = read(wrapped, cut).orElse(null);
                if (page != null) {
                    boolean closed = new String(Arrays.copyOf(bytes(wrapped), cut), UTF_8).endsWith("}]}");
                    assertThat(page.items()).as("cut at %d", cut).hasSize(closed ? 1 : 0);
                    assertThat(page.quarantined()).as("cut at %d", cut).hasSize(1);
                }
            }
        }
    }

    private static Optional<Page<Posting>> read(String json, int cut) {
        try {
            return Optional.of(PostingCalls.read(Arrays.copyOf(bytes(json), cut)));
        } catch (UnreadableAnswer e) {
            return Optional.empty();
        }
    }

    private static List<Posting> postingsBefore(String json, int cut, List<Posting> all) {
        return Stream.of(FIRST, SECOND)
                .filter(each -> bytes(json.substring(0, json.indexOf(each) + each.length())).length <= cut)
                .map(each -> all.get(each.equals(FIRST) ? 0 : 1))
                .toList();
    }

    private static int[] cuts(String json) {
        return IntStream.range(0, bytes(json).length).toArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
