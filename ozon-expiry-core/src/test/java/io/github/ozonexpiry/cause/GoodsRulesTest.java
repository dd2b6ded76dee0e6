package io.github.ozonexpiry.cause;

import static io.github.ozonexpiry.cause.CaseScene.SKU;
import static io.github.ozonexpiry.cause.CaseScene.cancelledBySeller;
import static io.github.ozonexpiry.cause.CaseScene.expired;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.posting.Line.Requirement;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Source of what is expected: issue 8, item 2 (defect, restriction, missing marking, requirements unfilled); rules section 4, reason 400. */
class GoodsRulesTest {

    private static final String REASON =
            "DECISIVE Ozon: cancelled with reason 400 (between 2026-05-12 10:00 and 2026-05-13 10:00)";

    @Test
    void aDefectShowsByTheReasonOfTheCancellationOrByARecord() {
        assertThat(Told.of(Cause.DEFECTIVE, cancelledBySeller(400)).speaksFor()).containsExactly(REASON);
        assertThat(Told.of(Cause.DEFECTIVE, cancelledBySeller(402).event(Kind.DEFECTIVE, "04 11:00"))
                        .speaksFor())
                .containsExactly("DECISIVE WMS: found defective: 2026-05-04 11:00");
        assertThat(Told.of(Cause.DEFECTIVE, cancelledBySeller(400).event(Kind.DEFECTIVE, "04 11:00"))
                        .speaksFor())
                .containsExactly(REASON, "STRONG WMS: found defective: 2026-05-04 11:00");
        assertThat(Told.of(Cause.DEFECTIVE, cancelledBySeller(402)).speaksFor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DEFECTIVE, 04 12:00", "RESTRICTED, 04 12:00", "DEFECTIVE, 04 11:30", "RESTRICTED, 04 11:30"})
    void whatWasPackedAllTheSameWasNotStoppedByItsGoods(Kind kind, String when) {
        assertThat(Told.of(
                                Cause.valueOf(kind.name()),
                                expired().packed("04 12:00").event(kind, when))
                        .speaksFor())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DEFECTIVE", "RESTRICTED"})
    void whatWasFoundOfTheGoodsAfterPackingStoppedThem(Kind kind) {
        Told told =
                Told.of(Cause.valueOf(kind.name()), expired().packed("04 12:00").event(kind, "04 12:01"));

        assertThat(told.speaksFor()).singleElement().asString().startsWith("DECISIVE WMS: ");
        assertThat(told.speaksAgainst()).isEmpty();
    }

    @Test
    void packingSpeaksAgainstADefectThatOnlyTheReasonNames() {
        assertThat(Told.of(Cause.DEFECTIVE, cancelledBySeller(400).packed("04 12:00"))
                        .speaksFor())
                .isEmpty();
        assertThat(Told.of(
                                Cause.DEFECTIVE,
                                cancelledBySeller(400)
                                        .event(Kind.DEFECTIVE, "04 11:00")
                                        .packed("04 12:00"))
                        .speaksAgainst())
                .containsExactly("DECISIVE WMS: packed: 2026-05-04 12:00");
    }

    private static CaseScene wants(CaseScene scene, Map<Requirement, Set<Sku>> wanted) {
        var stated = wanted.entrySet().stream()
                .collect(Collectors.toMap(entry -> Word.of(entry.getKey()), Map.Entry::getValue));
        return scene.lastOpen(posting -> posting.requirements(Stated.of(stated)));
    }

    @Test
    void whatOzonStillRequiresIsNamedInOrderAndMarksAreACauseOfTheirOwn() {
        Map<Requirement, Set<Sku>> wanted = Map.of(
                Requirement.IMEI, Set.of(SKU),
                Requirement.COUNTRY, Set.of(SKU),
                Requirement.GTD, Set.of(),
                Requirement.MANDATORY_MARK, Set.of(SKU));

        Told data = Told.of(Cause.REQUIREMENTS_UNFILLED, wants(expired().passedOn(), wanted));
        Told mark = Told.of(Cause.MARKING_MISSING, wants(expired().passedOn(), wanted));

        assertThat(data.speaksFor())
                .containsExactly("DECISIVE Ozon: still required: products_requiring_country, products_requiring_imei"
                        + " (2026-05-12 10:00)");
        assertThat(data.otherwise())
                .isEqualTo("filled in and assembled by 2026-05-06 07:00, it would have been in time");
        assertThat(mark.speaksFor())
                .containsExactly("DECISIVE Ozon: still required: products_requiring_mandatory_mark (2026-05-12 10:00)");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NOTICED", "WAREHOUSE_TOLD"})
    void dataThatStayedOutAlthoughTheOrderWasKnownAreDecisive(Kind record) {
        CaseScene scene = wants(expired().event(record, "04 10:10"), Map.of(Requirement.COUNTRY, Set.of(SKU)));

        assertThat(Told.of(Cause.REQUIREMENTS_UNFILLED, scene).speaksFor())
                .singleElement()
                .asString()
                .startsWith("DECISIVE");
    }

    @Test
    void dataThatStayedOutAreNotDecisiveWhereNoRecordShowsThatTheOrderWasKnown() {
        CaseFile file =
                wants(expired(), Map.of(Requirement.COUNTRY, Set.of(SKU))).file();

        assertThat(Told.of(Cause.REQUIREMENTS_UNFILLED, file.without(CaseInput.ORDER_EVENTS))
                        .speaksFor())
                .singleElement()
                .asString()
                .startsWith("STRONG");
        assertThat(Told.of(Cause.REQUIREMENTS_UNFILLED, file).speaksFor())
                .as("an order that was not noticed explains it")
                .isEmpty();
    }

    @Test
    void whatWasAssembledLackedNoData() {
        CaseScene scene = wants(expired().passedOn().assembled(), Map.of(Requirement.COUNTRY, Set.of(SKU)));

        assertThat(Told.of(Cause.REQUIREMENTS_UNFILLED, scene).speaksFor()).isEmpty();
    }

    @Test
    void onlyDataForProductsOfThePostingAreRequired() {
        CaseScene scene = wants(expired().passedOn(), Map.of(Requirement.COUNTRY, Set.of()));

        assertThat(Told.of(Cause.REQUIREMENTS_UNFILLED, scene).speaksFor()).isEmpty();
    }
}
