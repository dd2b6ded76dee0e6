package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.NOW;
import static io.github.ozonexpiry.cause.CaseScene.SKU;
import static io.github.ozonexpiry.cause.CaseScene.expired;
import static io.github.ozonexpiry.cause.CaseScene.handedOver;
import static io.github.ozonexpiry.cause.CaseScene.may;
import static io.github.ozonexpiry.cause.CaseScene.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of what is expected: issue 8, items 1 and 2; docs/architecture.md, states. */
class SceneTest {

    private static final Stated<Instant> NONE = Stated.absent();

    @ParameterizedTest
    @CsvSource({"04 20:00, 0", "05 09:59, 0", "05 12:00, 1", "06 06:00, 1", "06 08:00, 1"})
    void anOpenPostingHasCausesFromTheRecommendedTimeOn(String now, int causes) {
        CaseFile file = open().passedOn().event(Kind.RESTRICTED, "04 11:00").file();

        assertThat(Told.of(Cause.RESTRICTED, file, may(now)).speaksFor()).hasSize(causes);
    }

    @ParameterizedTest
    @CsvSource({"06 07:00, 0", "06 08:00, 1"})
    void whatWasHandedOverHasCausesWhereItWasLate(String when, int causes) {
        CaseFile file = handedOver(when).event(Kind.RESTRICTED, "04 11:00").file();

        assertThat(Told.of(Cause.RESTRICTED, file).speaksFor()).hasSize(causes);
        assertThat(Verdict.of(file.without(CaseInput.TERMS), NOW).undecided().isEmpty())
                .isEqualTo(causes == 0);
    }

    @ParameterizedTest
    @CsvSource({"04 09:59, 0", "04 10:00, 1", "13 10:00, 1", "13 10:01, 0"})
    void whatHappenedBeforeTheOrderOrAfterTheEndIsNoCause(String when, int causes) {
        assertThat(Told.of(Cause.RESTRICTED, expired().event(Kind.RESTRICTED, when))
                        .speaksFor())
                .hasSize(causes);
    }

    /** The first look was at 10:05. */
    @ParameterizedTest
    @CsvSource({"04 10:04, 0", "04 10:05, 1"})
    void withoutAnOrderDateTheFirstLookIsTheOrder(String when, int causes) {
        CaseScene scene = expired().event(Kind.RESTRICTED, when).everyLook(posting -> posting.inProcessAt(NONE));

        assertThat(Told.of(Cause.RESTRICTED, scene).speaksFor()).hasSize(causes);
    }

    private static String filledInBy(CaseScene scene) {
        return Told.of(
                        Cause.REQUIREMENTS_UNFILLED,
                        scene.passedOn()
                                .lastOpen(posting -> posting.requirements(
                                        Stated.of(Map.of(Word.of(Requirement.COUNTRY), Set.of(SKU))))))
                .otherwise();
    }

    @Test
    void theLastMomentIsTheOneWithoutDelayElseThePlannedElseTheRecommended() {
        assertThat(filledInBy(open())).contains("by 2026-05-06 07:00");
        assertThat(filledInBy(open().everyLook(posting -> posting.shipmentDateWithoutDelay(NONE))))
                .contains("by 2026-05-05 10:00");
        assertThat(filledInBy(open().everyLook(
                                posting -> posting.scheme(Scheme.REALFBS_GLOBAL).shipmentDateWithoutDelay(NONE))))
                .contains("by 2026-05-05 10:00");
        assertThat(filledInBy(expired()
                        .everyLook(posting -> posting.shipmentDate(NONE).shipmentDateWithoutDelay(NONE))))
                .isEmpty();
    }

    @Test
    void theLastOpenLookIsTheLastOneBeforeItWasOnItsWay() {
        CaseScene scene = expired()
                .packed("04 12:00")
                .lastOpen(posting -> posting.status(Status.NOT_ACCEPTED))
                .lookedAt("12 18:00", posting -> posting.status(Status.DELIVERING))
                .lookedAt("12 19:00", posting -> posting.status(Stated.of(Word.read(Status.class, "newer_than_we"))));

        assertThat(Told.of(Cause.CARRIER_REFUSED, scene).speaksFor())
                .containsExactly("DECISIVE Ozon: status not_accepted (2026-05-12 10:00)");
    }

    @Test
    void theSecondOfTheLastMomentIsInTime() {
        Instant last = may("06 07:00");

        assertThat(tooLate(last.plusMillis(999))).isFalse();
        assertThat(tooLate(last.plusSeconds(1))).isTrue();
    }

    private static boolean tooLate(Instant moment) {
        Scene scene = new Scene(handedOver("08 10:00").file(), NOW);
        return scene.isTooLate(When.at(moment));
    }

    @Test
    void aHandOverAfterTheEndIsNone() {
        CaseFile file = expired()
                .everyLook(posting -> posting.deliveringDate(may("13 10:00")))
                .packed("04 12:00")
                .event(Kind.DISPATCHED, "04 17:00")
                .told(Status.CANCELLED, "12 20:00")
                .file();

        assertThat(Told.of(Cause.NOT_SCANNED, file).speaksFor())
                .contains("STRONG seller: scanned by the carrier: never until 2026-05-12 20:00"
                        + " (between 2026-05-04 17:00 and 2026-05-12 20:00)");
    }
}
