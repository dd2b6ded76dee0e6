package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.label.LabelFile;
import io.github.ozonexpiry.client.label.LabelTask;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxGoods;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both methods are newer than the description; their shapes and the expected behaviour: notes on the Seller API, 3.7. */
class LabelCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final PostingNumber READY = PostingNumber.of("70348001-0001-1");
    private static final PostingNumber FRESH = PostingNumber.of("70348001-0002-1");

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key")
            .add(
                    SandboxPosting.numbered(READY.text()).status("awaiting_deliver", "posting_in_carriage"),
                    SandboxPosting.numbered(FRESH.text())
                            .goods(List.of(SandboxGoods.one(827, Money.of("300", "RUB")))));
    private final OzonSeller seller = ozon.seller(shop).build();
    private final LabelCalls labels = seller.labels();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void aFileIsMadeForEachSize() {
        assertThat(labels.create(List.of(READY)).items())
                .extracting(LabelTask::taskType)
                .containsExactly(
                        Stated.of(Word.of(LabelTask.Size.BIG_LABEL)), Stated.of(Word.of(LabelTask.Size.SMALL_LABEL)));
    }

    @Test
    void aFileIsReadyAWhileLater() {
        LabelTask.Id task = ask(READY);
        assertThat(code(labels.get(task))).isEqualTo(LabelFile.Code.PENDING);
        assertThat(labels.get(task).isComplete()).isFalse();

        ozon.advance(Duration.ofSeconds(1));

        LabelFile file = labels.get(task);
        assertThat(code(file)).isEqualTo(LabelFile.Code.COMPLETED);
        assertThat(file.isComplete()).isTrue();
        assertThat(file.fileUrl()).isEqualTo(Stated.of("https://example.com/labels.pdf"));
    }

    @Test
    void aLabelIsMissingThatWasAskedForTooSoonAfterTheAssembly() {
        seller.assembly().ship(FRESH, List.of(Map.of(new Sku(827), 1)));
        ozon.advance(Duration.ofSeconds(10));

        LabelTask.Id task = ask(READY, FRESH);
        ozon.advance(Duration.ofSeconds(1));

        LabelFile file = labels.get(task);
        assertThat(code(file)).isEqualTo(LabelFile.Code.COMPLETED);
        assertThat(file.isComplete()).isFalse();
        assertThat(progress(file).unprintedPostings())
                .singleElement()
                .satisfies(missing -> assertThat(missing.postingNumber()).isEqualTo(Stated.of(FRESH)));

        ozon.advance(Duration.ofSeconds(60));
        LabelTask.Id again = ask(FRESH);
        ozon.advance(Duration.ofSeconds(1));
        assertThat(labels.get(again).isComplete()).isTrue();
    }

    @Test
    void withoutAnyLabelThereIsNoFile() {
        LabelTask.Id task = ask(FRESH);
        ozon.advance(Duration.ofSeconds(1));

        LabelFile file = labels.get(task);
        assertThat(code(file)).isEqualTo(LabelFile.Code.ERROR);
        assertThat(file.fileUrl()).isEqualTo(Stated.nothing(""));
        assertThat(file.error().value().orElseThrow().message()).isEqualTo(Stated.of("The next postings aren't ready"));
    }

    @Test
    void aNewWordIsNoCompletion() {
        String json =
                "{\"status\":{\"code\":\"half_done\",\"unprinted_postings\":null},\"file_url\":null,\"error\":null}";
        try (FakeOzon fake = new FakeOzon().answers(json)) {
            LabelFile file = fake.shop().labels().get(new LabelTask.Id(1));

            assertThat(progress(file).code()).hasToString("Value[get=half_done (unknown)]");
            assertThat(file.isComplete()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001})
    void noneOrTooManyPostingsAreRefusedBeforeOzonIsAsked(int size) {
        assertThatThrownBy(() -> labels.create(Collections.nCopies(size, READY)))
                .hasMessage("posting_numbers: Ozon takes 1 to 1000 at a time, got " + size);
        assertThat(ozon.asked()).isEmpty();
    }

    @Test
    void anUnknownTaskIsAnError() {
        assertThatThrownBy(() -> labels.get(new LabelTask.Id(99))).isInstanceOf(OzonError.class);
    }

    private LabelTask.Id ask(PostingNumber... postings) {
        return labels.create(List.of(postings)).items().get(0).taskId().value().orElseThrow();
    }

    private static LabelFile.Progress progress(LabelFile file) {
        return file.status().value().orElseThrow();
    }

    private static LabelFile.Code code(LabelFile file) {
        return progress(file).code().value().flatMap(Word::known).orElseThrow();
    }
}
