package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.product.ProductId;
import io.github.ozonexpiry.client.stocks.StockLevel;
import io.github.ozonexpiry.posting.WarehouseId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StockUpdatesTest {

    private static final WarehouseId TVER = new WarehouseId(70_330_021);

    private final FakeOzon ozon = new FakeOzon();
    private final StockCalls stocks = ozon.shop().stocks();
    private final List<Integer> progress = new ArrayList<>();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void manyLevelsAreSetAHundredACallInTheirOrder() {
        ozon.answers(updated(100)).answers(updated(100)).answers(updated(50));

        StockUpdates updates =
                stocks.updateAll(levels(250), page -> progress.add(page.items().size()));

        assertThat(updates.isDone()).isTrue();
        assertThat(updates.answered()).hasSize(250);
        assertThat(updates.unanswered()).isEmpty();
        assertThat(progress).containsExactly(100, 100, 50);
        List<String> bodies = ozon.bodies();
        assertThat(bodies).extracting(StockUpdatesTest::pairs).containsExactly(100, 100, 50);
        assertThat(bodies.get(1)).contains("\"product_id\":101,").doesNotContain("\"product_id\":100,");
    }

    @Test
    void aCallThatFailsEndsItAndNamesWhatWasNotSet() {
        ozon.answers(updated(100)).answers(500, "{\"code\":13,\"message\":\"Internal error\"}");

        StockUpdates updates = stocks.updateAll(levels(250), page -> {});

        assertThat(updates.isDone()).isFalse();
        assertThat(updates.answered()).hasSize(100);
        assertThat(updates.unanswered()).isEqualTo(levels(250).subList(100, 250));
        assertThat(updates.failure()).get().isInstanceOfSatisfying(OzonError.class, error -> {
            assertThat(error.status()).isEqualTo(500);
            assertThat(error.mayHaveBeenDone()).isTrue();
        });
        assertThat(ozon.asked()).isEqualTo(2);
    }

    @Test
    void aLevelThatOzonDidNotSetIsNotDone() {
        ozon.answers("{\"result\":[{\"product_id\":1,\"warehouse_id\":70330021,\"updated\":false,"
                + "\"errors\":[{\"code\":\"TOO_MANY_REQUESTS\"}]}]}");

        StockUpdates updates = stocks.updateAll(levels(1), page -> {});

        assertThat(updates.isDone()).isFalse();
        assertThat(updates.failure()).isEmpty();
        assertThat(updates.unanswered()).isEmpty();
    }

    @Test
    void aPairThatComesTwiceIsRefusedBeforeAnythingIsSet() {
        List<StockLevel> levels = new ArrayList<>(levels(150));
        levels.add(StockLevel.of(new ProductId(1), TVER, 9));

        assertThatThrownBy(() -> stocks.updateAll(levels, page -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stocks: each pair once, got again 9 of 1 in warehouse 70330021");
        assertThat(ozon.asked()).isZero();
    }

    @Test
    void nothingToSetIsDoneWithoutACall() {
        assertThat(stocks.updateAll(List.of(), page -> {}).isDone()).isTrue();
        assertThat(ozon.asked()).isZero();
    }

    private static List<StockLevel> levels(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(product -> StockLevel.of(new ProductId(product), TVER, 5))
                .toList();
    }

    private static String updated(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> "{\"warehouse_id\":70330021,\"updated\":true,\"errors\":[]}")
                .collect(Collectors.joining(",", "{\"result\":[", "]}"));
    }

    private static int pairs(String body) {
        return body.split("\"product_id\"", -1).length - 1;
    }
}
