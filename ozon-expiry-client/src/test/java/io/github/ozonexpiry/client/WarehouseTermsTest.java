package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.warehouse.DeliveryMethod;
import io.github.ozonexpiry.client.warehouse.DeliveryMethodQuery;
import io.github.ozonexpiry.client.warehouse.TermsReading;
import io.github.ozonexpiry.client.warehouse.Warehouse;
import io.github.ozonexpiry.handling.AssemblyTime;
import io.github.ozonexpiry.handling.DailyCutoff;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PickupSlots;
import io.github.ozonexpiry.handling.ShippingTime;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was promised for a warehouse, as values of the core. Source: rules H-08, H-09; the figures are of the official sample. */
class WarehouseTermsTest {

    private static final String SAMPLE = "\"warehouse_id\":20605650762000,\"sla_cut_in\":2939,\"cut_in_time\":30,"
            + "\"working_days\":[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\"],"
            + "\"timetable\":{\"working_hours\":[{\"time_from\":\"2025-03-11T06:00:00Z\",\"time_to\":\"2025-03-11T15:00:00Z\"}]},"
            + "\"address_info\":{\"utc\":\"UTC+03:00\"},"
            + "\"first_mile\":{\"type\":\"PICK_UP\",\"timeslot_from\":\"20:59\",\"timeslot_to\":\"21:00\"},"
            + "\"pause_at\":\"2026-05-01T00:00:00Z\"";
    private static final ZoneOffset MOSCOW = ZoneOffset.ofHours(3);
    private static final LocalDate SAT_2026_05_02 = LocalDate.of(2026, 5, 2);
    private static final LocalDate MON_2026_05_04 = LocalDate.of(2026, 5, 4);
    private static final Instant MON_NIGHT = Instant.parse("2026-05-04T19:00:00Z");

    @Test
    void everyTermThatOzonStatesIsTaken() {
        HandlingTerms terms = warehouse(SAMPLE).terms();

        assertThat(terms.warehouse()).contains(new WarehouseId(20_605_650_762_000L));
        assertThat(terms.zone()).contains(MOSCOW);
        assertThat(terms.assemblyTime()).contains(AssemblyTime.ofClockMinutes(2_939));
        assertThat(terms.shippingTime()).contains(ShippingTime.ofMinutes(30));
        assertThat(terms.pickupSlots()).contains(PickupSlots.daily(ZoneOffset.UTC, "20:59-21:00"));
        assertThat(terms.pausedSince()).contains(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(terms.calendar().orElseThrow().isWorkingDay(MON_2026_05_04)).isTrue();
        assertThat(terms.calendar().orElseThrow().isWorkingDay(SAT_2026_05_02)).isFalse();
        assertThat(terms.findings()).isEmpty();
    }

    @Test
    void theHoursOfTheTimetableCountOnlyForWhoSaysAtWhichOffset() {
        Warehouse warehouse = warehouse(SAMPLE);
        HandlingTerms terms = warehouse.terms(TermsReading.DEFAULT.timetableAt(MOSCOW));

        assertThat(warehouse.terms().calendar().orElseThrow().isOpen(MON_NIGHT)).isTrue();
        assertThat(terms.calendar().orElseThrow().isOpen(MON_NIGHT)).isFalse();
        assertThat(terms.calendar().orElseThrow().isOpen(Instant.parse("2026-05-04T06:00:00Z")))
                .isTrue();
        assertThat(terms.calendar().orElseThrow().isOpen(Instant.parse("2026-05-04T05:59:59Z")))
                .isFalse();
    }

    @Test
    void hoursMayEndAtMidnight() {
        HandlingTerms terms =
                warehouse(SAMPLE.replace("T15:00:00Z", "T21:00:00Z")).terms(TermsReading.DEFAULT.timetableAt(MOSCOW));

        assertThat(terms.calendar().orElseThrow().isOpen(Instant.parse("2026-05-04T20:59:59Z")))
                .isTrue();
        assertThat(terms.findings()).isEmpty();
    }

    @Test
    void whatOzonDoesNotSayTheCallerDecides() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        TermsReading reading = TermsReading.DEFAULT
                .counting(AssemblyTime.Counting.WORKING)
                .cutoffIn(shanghai)
                .slotsIn(MOSCOW);
        HandlingTerms terms = method("\"id\":7,\"cutoff\":\"18:00\"").terms(warehouse(SAMPLE), reading);

        assertThat(terms.assemblyTime()).contains(AssemblyTime.ofWorkingMinutes(2_939));
        assertThat(terms.dailyCutoff()).contains(new DailyCutoff(LocalTime.of(18, 0), shanghai));
        assertThat(terms.pickupSlots().orElseThrow().zone()).isEqualTo(MOSCOW);
    }

    @Test
    void aDeliveryMethodHasItsWarehousesTermsWithItsOwnCutoffAndTime() {
        HandlingTerms terms =
                method("\"id\":7,\"cutoff\":\"18:00\",\"sla_cut_in\":60").terms(warehouse(SAMPLE));

        assertThat(terms.warehouse()).contains(new WarehouseId(20_605_650_762_000L));
        assertThat(terms.deliveryMethod()).contains(new Delivery.MethodId(7));
        assertThat(terms.dailyCutoff()).contains(new DailyCutoff(LocalTime.of(18, 0), MOSCOW));
        assertThat(terms.assemblyTime()).contains(AssemblyTime.ofClockMinutes(60));
    }

    @Test
    void whatIsNotStatedIsNotKnown() {
        HandlingTerms terms = method("\"id\":7,\"sla_cut_in\":0,\"cutoff\":\"\"")
                .terms(warehouse("\"sla_cut_in\":0,\"cut_in_time\":0,\"working_days\":[\"UNSPECIFIED\"],"
                        + "\"first_mile\":{\"timeslot_from\":\"\",\"timeslot_to\":\"\"},\"timetable\":{}"));

        assertThat(terms.zone()).isEmpty();
        assertThat(terms.assemblyTime()).isEmpty();
        assertThat(terms.shippingTime()).isEmpty();
        assertThat(terms.dailyCutoff()).isEmpty();
        assertThat(terms.pickupSlots()).isEmpty();
        assertThat(terms.pausedSince()).isEmpty();
        assertThat(terms.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            address_info.utc    | Moscow time  | "address_info":{"utc":"Moscow time"}
            working_days        | EIGHTH_DAY   | "working_days":["MONDAY","EIGHTH_DAY"]
            sla_cut_in          | -5           | "sla_cut_in":-5
            cut_in_time         | 9999999      | "cut_in_time":9999999
            first_mile.timeslot | 20:59-       | "first_mile":{"timeslot_from":"20:59"}
            working_hours       | 09:00/18:00  | "timetable":{"working_hours":[{"time_from":"09:00","time_to":"18:00"}]}
            """)
    void whatCannotBeUsedIsLeftOutAndNamed(String setting, String stated, String json) {
        HandlingTerms terms = warehouse(json).terms(TermsReading.DEFAULT.timetableAt(MOSCOW));

        assertThat(terms.findings()).singleElement().satisfies(finding -> assertLeftOut(finding, setting, stated));
    }

    @Test
    void aCutoffWithoutAZoneOrThatIsNoTimeIsLeftOutAndNamed() {
        Warehouse nowhere = warehouse("\"sla_cut_in\":60");

        assertThat(method("\"cutoff\":\"18:00\"").terms(nowhere).findings())
                .singleElement()
                .satisfies(finding -> assertLeftOut(finding, "cutoff", "18:00"));
        assertThat(method("\"cutoff\":\"late\"").terms(warehouse(SAMPLE)).findings())
                .singleElement()
                .satisfies(finding -> assertLeftOut(finding, "cutoff", "late"));
    }

    private static void assertLeftOut(Finding finding, String setting, String stated) {
        assertThat(finding.name()).isEqualTo("SETTING_LEFT_OUT");
        assertThat(finding.message().arguments()).isEqualTo(List.of(setting, stated));
    }

    private static Warehouse warehouse(String members) {
        try (FakeOzon ozon = new FakeOzon().answers("{\"warehouses\":[{" + members + "}]}")) {
            return only(ozon.shop().warehouses().list());
        }
    }

    private static DeliveryMethod method(String members) {
        try (FakeOzon ozon = new FakeOzon().answers("{\"delivery_methods\":[{" + members + "}]}")) {
            return only(ozon.shop().warehouses().deliveryMethods(DeliveryMethodQuery.ALL));
        }
    }

    private static <T> T only(Pages<T> pages) {
        Page<T> page = pages.pages().findFirst().orElseThrow();
        assertThat(page.quarantined()).isEmpty();
        return page.items().get(0);
    }
}
