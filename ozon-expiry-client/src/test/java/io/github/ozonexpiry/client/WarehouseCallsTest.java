package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.warehouse.DeliveryMethod;
import io.github.ozonexpiry.client.warehouse.DeliveryMethodQuery;
import io.github.ozonexpiry.client.warehouse.Warehouse;
import io.github.ozonexpiry.client.warehouse.WarehouseOperation;
import io.github.ozonexpiry.client.warehouse.WorkingDay;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.sandbox.SandboxTerms;
import io.github.ozonexpiry.sandbox.SandboxWarehouse;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 5.4 and 5.5. */
class WarehouseCallsTest {

    private static final Instant NOW = Instant.parse("2026-05-05T12:00:00Z");
    private static final WarehouseId FBS = new WarehouseId(70_330_011);
    private static final WarehouseId OWN = new WarehouseId(70_330_012);

    private final OzonSandbox ozon = OzonSandbox.at(NOW);
    private final SandboxShop shop = ozon.shop("4711", "key")
            .warehouse(SandboxTerms.of(SandboxWarehouse.fbs(FBS.number(), "Подольск")))
            .warehouse(SandboxTerms.of(SandboxWarehouse.ownDelivery(OWN.number(), "Казань")));
    private final WarehouseCalls warehouses = ozon.seller(shop).build().warehouses();

    @AfterEach
    void close() {
        ozon.close();
    }

    @Test
    void allWarehousesAreListedOrSome() {
        assertThat(ids(warehouses.list())).containsExactly(FBS, OWN);
        assertThat(ids(warehouses.list(List.of(OWN)))).containsExactly(OWN);
    }

    @Test
    void moreWarehousesThanAPageHasAreAllRead() {
        IntStream.range(0, 250)
                .forEach(i -> shop.warehouse(SandboxTerms.of(SandboxWarehouse.fbs(70_331_000 + i, "Склад " + i))));

        assertThat(ids(warehouses.list())).hasSize(252).doesNotHaveDuplicates();
        assertThat(ozon.asked()).hasSize(2);
    }

    @Test
    void onlyARealFbsWarehouseHasADeliveryMethod() {
        assertThat(warehouses.deliveryMethods(DeliveryMethodQuery.ALL).items(broken -> {}))
                .extracting(DeliveryMethod::id)
                .containsExactly(Stated.of(new Delivery.MethodId(OWN.number())));
        assertThat(warehouses
                        .deliveryMethods(DeliveryMethodQuery.of(List.of(FBS)))
                        .items(broken -> {}))
                .isEmpty();
        assertThat(warehouses
                        .deliveryMethods(DeliveryMethodQuery.ALL.statuses(DeliveryMethod.Status.BROKEN))
                        .items(broken -> {}))
                .isEmpty();
    }

    @Test
    void aPausedWarehouseSaysSinceWhenUntilItIsOpenAgain() {
        assertThat(pausedSince()).isEqualTo(Stated.nothing());

        WarehouseOperation.Begun begun = warehouses.pause(OWN);
        ozon.advance(Duration.ofHours(1));

        assertThat(warehouses
                        .operation(begun.operationId().value().orElseThrow())
                        .isDone())
                .isTrue();
        assertThat(pausedSince()).isEqualTo(Stated.of(NOW));

        warehouses.pause(OWN);
        assertThat(pausedSince()).isEqualTo(Stated.of(NOW));

        warehouses.unpause(OWN);
        assertThat(pausedSince()).isEqualTo(Stated.nothing());
    }

    @Test
    void onlyAnExistingRealFbsWarehouseCanBePaused() {
        assertThatThrownBy(() -> warehouses.pause(FBS))
                .isInstanceOfSatisfying(
                        OzonError.class, error -> assertThat(error.status()).isEqualTo(400));
        assertThatThrownBy(() -> warehouses.pause(new WarehouseId(1)))
                .isInstanceOfSatisfying(
                        OzonError.class, error -> assertThat(error.status()).isEqualTo(404));
        assertThatThrownBy(() -> warehouses.operation(new WarehouseOperation.Id("another")))
                .isInstanceOf(OzonError.class);
    }

    @Test
    void anOperationThatFailedOrGoesOnIsNotDone() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"status\":\"ERROR\",\"error\":{\"code\":\"WAREHOUSE_BUSY\",\"message\":\"занят\"}}")
                .answers("{\"status\":\"IN_PROGRESS\",\"error\":null}")
                .answers("{\"status\":\"POSTPONED\"}")) {
            WarehouseOperation.Id id = new WarehouseOperation.Id("7");
            WarehouseOperation failed = fake.shop().warehouses().operation(id);

            assertThat(failed.isDone()).isFalse();
            assertThat(failed.error().value().orElseThrow().code()).isEqualTo(Stated.of("WAREHOUSE_BUSY"));
            assertThat(fake.shop().warehouses().operation(id).isDone()).isFalse();
            assertThat(fake.shop().warehouses().operation(id).status())
                    .isEqualTo(Stated.of(Word.read(WarehouseOperation.Status.class, "POSTPONED")));
        }
    }

    @Test
    void aNewDayOfTheWeekAndANewFieldAreKept() {
        try (FakeOzon fake = new FakeOzon()
                .answers("{\"warehouses\":[{\"warehouse_id\":\"7\",\"working_days\":[\"MONDAY\",\"EIGHTH_DAY\"],"
                        + "\"is_floating\":true}],\"has_next\":\"false\"}")) {
            Warehouse warehouse = fake.shop()
                    .warehouses()
                    .list()
                    .items(broken -> {})
                    .findFirst()
                    .orElseThrow();

            assertThat(warehouse.workingDays())
                    .containsExactly(Word.read(WorkingDay.class, "MONDAY"), Word.read(WorkingDay.class, "EIGHTH_DAY"));
            assertThat(warehouse.unknownFields()).containsEntry("is_floating", "true");
            assertThat(warehouse.pauseAt().isAbsent()).isTrue();
        }
    }

    @Test
    void badInputIsRefusedBeforeOzonIsAsked() {
        List<WarehouseId> many =
                LongStream.rangeClosed(1, 201).mapToObj(WarehouseId::new).toList();

        assertThatThrownBy(() -> warehouses.list(many)).hasMessage("warehouse_ids: at most 200 are taken, got 201");
        assertThatThrownBy(() -> DeliveryMethodQuery.of(many.subList(0, 101)))
                .hasMessage("warehouse_ids: at most 100 are taken, got 101");
        assertThat(ozon.asked()).isEmpty();
    }

    private Stated<Instant> pausedSince() {
        return warehouses
                .list(List.of(OWN))
                .items(broken -> {})
                .findFirst()
                .orElseThrow()
                .pauseAt();
    }

    private static List<WarehouseId> ids(Pages<Warehouse> pages) {
        return pages.items(broken -> {})
                .map(each -> each.warehouseId().value().orElseThrow())
                .toList();
    }
}
