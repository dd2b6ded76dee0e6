package io.github.ozonexpiry.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Status.Phase;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.stated.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

    /** Source: rules section 1.2; Seller API notes, section 2.6. */
    @ParameterizedTest
    @CsvSource({
        "awaiting_registration, OPEN",
        "acceptance_in_progress, ON_ITS_WAY",
        "awaiting_approve, OPEN",
        "awaiting_packaging, OPEN",
        "awaiting_deliver, OPEN",
        "awaiting_delivery, OPEN",
        "awaiting_verification, OPEN",
        "arbitration, OPEN",
        "client_arbitration, UNCLEAR",
        "delivering, ON_ITS_WAY",
        "driver_pickup, ON_ITS_WAY",
        "sent_by_seller, ON_ITS_WAY",
        "not_accepted, OPEN",
        "delivered, DELIVERED",
        "cancelled, CANCELLED",
        "cancelled_from_split_pending, SPLIT",
    })
    void everyStatusOfOzonsIsKnownAndHasItsPhase(String word, Phase phase) {
        assertThat(Word.read(Status.class, word).known()).map(Status::phase).contains(phase);
    }

    /** Source: Seller API notes, section 2.6, with and without the prefix. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "posting_created",
                "posting_acceptance_in_progress",
                "posting_in_arbitration",
                "posting_in_carriage",
                "posting_not_in_carriage",
                "posting_registered",
                "posting_transferring_to_delivery",
                "posting_awaiting_passport_data",
                "posting_awaiting_registration",
                "posting_registration_error",
                "posting_split_pending",
                "posting_canceled",
                "posting_in_client_arbitration",
                "posting_delivered",
                "posting_received",
                "posting_conditionally_delivered",
                "posting_in_courier_service",
                "posting_in_pickup_point",
                "posting_on_way_to_city",
                "posting_on_way_to_pickup_point",
                "posting_returned_to_warehouse",
                "posting_transferred_to_courier_service",
                "posting_driver_pick_up",
                "posting_not_in_sort_center",
                "ship_failed"
            })
    void everySubstatusOfOzonsIsKnownWithAndWithoutItsPrefix(String word) {
        String bare = word.replace("posting_", "");

        assertThat(Word.read(Substatus.class, word).known()).isPresent();
        assertThat(Word.read(Substatus.class, bare).known())
                .isEqualTo(Word.read(Substatus.class, word).known());
    }

    /** Source: Seller API notes, section 2.8. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ship",
                "ship_async",
                "ship_async_in_process",
                "ship_async_retry",
                "ship_with_additional_info",
                "set_cutoff",
                "cancel",
                "product_cancel",
                "awaiting_delivery",
                "arbitration",
                "set_track_number",
                "non_int_delivering",
                "non_int_last_mile",
                "non_int_delivered",
                "set_timeslot",
                "can_create_chat",
                "customer_phone_available",
                "label_download",
                "label_download_big",
                "label_download_small",
                "click_track_number",
                "has_weight_products",
                "hide_region_and_city",
                "invoice_get",
                "invoice_send",
                "invoice_update",
                "update_cis",
                "has_barcode_for_printing",
                "add_additional_info"
            })
    void everyActionOfOzonsIsKnown(String word) {
        assertThat(Word.read(AvailableAction.class, word).known()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gtd", "country", "mandatory_mark", "rnpt", "jw_uin", "change_country", "imei", "weight"})
    void everyRequirementOfOzonsIsKnown(String kind) {
        assertThat(Word.read(Line.Requirement.class, "products_requiring_" + kind)
                        .known())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(Tariffication.Type.class)
    void theTypesOfTariffAreOzonsWords(Tariffication.Type type) {
        assertThat(Word.of(type).text()).isEqualToIgnoringCase(type.name());
    }
}
