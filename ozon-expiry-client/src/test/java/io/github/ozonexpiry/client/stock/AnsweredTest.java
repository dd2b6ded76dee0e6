package io.github.ozonexpiry.client.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.stocks.StockUpdate;
import io.github.ozonexpiry.client.stocks.StockUpdate.Code;
import io.github.ozonexpiry.client.stocks.StockUpdate.Failure;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.sync.LineOutcome;
import io.github.ozonexpiry.sync.LineOutcome.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Source of the expected outcomes: notes on the Seller API, 5.2. */
class AnsweredTest {

    private static Failure failure(String code, String message) {
        return new Failure(
                code.isEmpty() ? Stated.absent() : Stated.of(Word.read(Code.class, code)),
                message.isEmpty() ? Stated.absent() : Stated.of(message),
                Map.of());
    }

    private static StockUpdate update(boolean updated, Failure... failures) {
        return new StockUpdate(
                Stated.of(Shelves.TVER),
                Stated.absent(),
                Stated.of(new OfferId("OFFER-1")),
                Stated.of(updated),
                List.of(failures),
                Map.of());
    }

    private static Page<StockUpdate> page(StockUpdate... updates) {
        return new Page<>(List.of(updates), List.of(), Optional.empty(), false, Stated.absent(), Map.of());
    }

    private static LineOutcome outcome(boolean updated, Failure... failures) {
        return Answered.read(page(update(updated, failures))).get(Shelves.pair(1));
    }

    @Test
    void whatIsUpdatedWithoutErrorIsDone() {
        assertThat(outcome(true)).isEqualTo(LineOutcome.DONE);
        assertThat(outcome(false)).isEqualTo(LineOutcome.unknown(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            TOO_MANY_REQUESTS               | ''                               | TOO_FREQUENT | TOO_MANY_REQUESTS
            Stock is updated too frequently | ''                               | TOO_FREQUENT | Stock is updated too frequently
            SOMETHING                       | Stock is updated too frequently  | TOO_FREQUENT | SOMETHING (Stock is updated too frequently)
            ''                              | Stock is updated too frequently  | TOO_FREQUENT | Stock is updated too frequently
            product_is_not_created          | wait                             | LATER        | product_is_not_created (wait)
            PRODUCT_HAS_NOT_BEEN_TAGGED_YET | ''                               | LATER        | PRODUCT_HAS_NOT_BEEN_TAGGED_YET
            STOCK_TOO_BIG                   | STOCK_TOO_BIG                    | NEVER        | STOCK_TOO_BIG
            SOMETHING_NEW                   | новое                            | UNKNOWN      | SOMETHING_NEW (новое)
            ''                              | ''                               | UNKNOWN      | ''
            """)
    void anErrorSaysWhatIsToBeDone(String code, String message, Kind kind, String words) {
        assertThat(outcome(false, failure(code, message))).isEqualTo(new LineOutcome(kind, words));
        assertThat(outcome(true, failure(code, message)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyKnownErrorHasAnOutcome(Code code) {
        Kind kind = outcome(false, failure(code.words().get(0), "")).kind();

        assertThat(kind)
                .isEqualTo(
                        switch (code) {
                            case TOO_MANY_REQUESTS -> Kind.TOO_FREQUENT;
                            case PRODUCT_IS_NOT_CREATED, PRODUCT_NOT_TAGGED_YET -> Kind.LATER;
                            default -> Kind.NEVER;
                        });
    }

    @Test
    void ofSeveralErrorsTheOneThatCannotBeWaitedForCounts() {
        Failure later = failure("product_is_not_created", "");
        Failure never = failure("WAREHOUSE_NOT_FOUND", "");
        Failure unknown = failure("SOMETHING_NEW", "");
        Failure frequent = failure("TOO_MANY_REQUESTS", "");

        assertThat(outcome(false, later, never))
                .isEqualTo(LineOutcome.never("product_is_not_created; WAREHOUSE_NOT_FOUND"));
        assertThat(outcome(false, later, later)).isEqualTo(LineOutcome.later("product_is_not_created"));
        assertThat(outcome(false, never, unknown).kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(outcome(false, unknown, frequent).kind()).isEqualTo(Kind.TOO_FREQUENT);
    }

    @Test
    void whatNamesNoPairIsPassedOver() {
        StockUpdate nameless = new StockUpdate(
                Stated.of(Shelves.TVER), Stated.absent(), Stated.absent(), Stated.of(true), List.of(), Map.of());
        StockUpdate nowhere = new StockUpdate(
                Stated.absent(), Stated.absent(), Stated.of(new OfferId("A")), Stated.of(true), List.of(), Map.of());

        assertThat(Answered.read(page(nameless, nowhere, update(true)))).containsOnlyKeys(Shelves.pair(1));
    }
}
