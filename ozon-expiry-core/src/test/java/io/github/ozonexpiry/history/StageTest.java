package io.github.ozonexpiry.history;

import static io.github.ozonexpiry.posting.Postings.aPosting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    /** Sections 1.2 and 1.3 of the rules. */
    @ParameterizedTest
    @CsvSource({
        "awaiting_verification, TO_ASSEMBLE",
        "awaiting_approve, TO_ASSEMBLE",
        "awaiting_packaging, TO_ASSEMBLE",
        "awaiting_registration, TO_HAND_OVER",
        "awaiting_deliver, TO_HAND_OVER",
        "arbitration, TO_HAND_OVER",
        "not_accepted, TO_HAND_OVER",
        "acceptance_in_progress, ON_ITS_WAY",
        "sent_by_seller, ON_ITS_WAY",
        "delivering, ON_ITS_WAY",
        "driver_pickup, ON_ITS_WAY",
        "delivered, DELIVERED",
        "cancelled, CLOSED",
        "cancelled_from_split_pending, CLOSED",
        "client_arbitration, ",
        "awaiting_drone, ",
    })
    void everyStatusHasItsStageOrNone(String status, Stage stage) {
        assertThat(Stage.of(aPosting()
                        .status(Stated.of(Word.read(Status.class, status)))
                        .build()))
                .isEqualTo(Optional.ofNullable(stage));
    }
}
