package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.product.Product;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.Sku;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products as values of the core. Source of the shapes: notes on the Seller API, 5.6; the figures are invented. */
class ShopProductsTest {

    private static final String NAMED = "\"sku\":8,\"name\":\"Kettle\"";

    @Test
    void everythingThatASubstituteIsChosenByComesFromTheProduct() {
        assertThat(shop(NAMED
                        + ",\"price\":\"2999.90\",\"currency_code\":\"RUB\",\"description_category_id\":17,\"type_id\":97,"
                        + "\"model_info\":{\"model_id\":77,\"count\":3},"
                        + "\"stocks\":{\"has_stock\":true,\"stocks\":["
                        + "{\"present\":5,\"reserved\":2,\"sku\":8,\"source\":\"fbs\"},"
                        + "{\"present\":4,\"reserved\":0,\"sku\":8,\"source\":\"fbo\"}]},"
                        + "\"availabilities\":[{\"availability\":\"HIDDEN\"},{\"availability\":\"AVAILABLE\"}]"))
                .contains(new ShopProduct(
                        new Sku(8),
                        "Kettle",
                        OptionalLong.of(77),
                        OptionalLong.of(97),
                        OptionalLong.of(17),
                        Optional.of(Money.of("2999.9", "RUB")),
                        OptionalInt.of(7),
                        Optional.of(true),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAMED,
                NAMED + ",\"price\":\"0\",\"currency_code\":\"RUB\",\"type_id\":0,\"description_category_id\":0,"
                        + "\"model_info\":{\"model_id\":0}",
                NAMED + ",\"price\":\"5\",\"model_info\":null,\"stocks\":{\"stocks\":[]},\"availabilities\":[]",
            })
    void whatIsNotStatedOrIsAZeroForItIsNotKnown(String product) {
        assertThat(shop(product))
                .contains(new ShopProduct(
                        new Sku(8),
                        "Kettle",
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "null,"})
    void whetherTheSellerMarkedItDownIsAsStated(String stated, Boolean markedDown) {
        assertThat(shop(NAMED + ",\"is_discounted\":" + stated))
                .hasValueSatisfying(
                        product -> assertThat(product.markedDown()).isEqualTo(Optional.ofNullable(markedDown)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"sku\":8", "\"sku\":8,\"name\":\" \"", "\"sku\":0,\"name\":\"Kettle\"", "\"name\":\"Kettle\""})
    void aProductWithoutNumberOrNameIsNone(String product) {
        assertThat(shop(product)).isEmpty();
    }

    @Test
    void whatIsReservedBeyondWhatIsThereTakesNothingFromAnotherKeeper() {
        assertThat(free(keeper(1, 3), keeper(4, 0))).hasValue(4);
        assertThat(free(keeper(-5, -7), keeper(2, 0))).hasValue(2);
    }

    @Test
    void aKeeperThatDoesNotSayBothMakesTheStockUnknown() {
        assertThat(free(keeper(4, 0), "{\"present\":4}")).isEmpty();
        assertThat(free(keeper(4, 0), "{\"reserved\":4}")).isEmpty();
    }

    @Test
    void moreThanAnIntIsTheMostThatAnIntHas() {
        assertThat(free(keeper(3_000_000_000L, 0))).hasValue(Integer.MAX_VALUE);
        assertThat(free(keeper(Integer.MAX_VALUE, 0), keeper(1, 0))).hasValue(Integer.MAX_VALUE);
        assertThat(free(keeper(Long.MAX_VALUE, 0), keeper(Long.MIN_VALUE, Long.MAX_VALUE)))
                .hasValue(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, -1"})
    void withoutKeepersOnlyNoStockIsKnown(boolean has, int expected) {
        OptionalInt free = shop(NAMED + ",\"stocks\":{\"has_stock\":" + has + ",\"stocks\":[]}")
                .orElseThrow()
                .free();

        assertThat(free.orElse(-1)).isEqualTo(expected);
    }

    @Test
    void onSaleIsWhatOneOfTheThreeWordsSays() {
        assertThat(onSale("AVAILABLE")).contains(true);
        assertThat(onSale("in_stock", "AVAILABLE")).contains(true);
        assertThat(onSale("HIDDEN", "UNAVAILABLE")).contains(false);
        assertThat(onSale("HIDDEN", "in_stock")).isEmpty();
        assertThat(onSale("in_stock")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_archived", "is_autoarchived"})
    void anArchivedProductIsNotOnSale(String archived) {
        String available = ",\"availabilities\":[{\"availability\":\"AVAILABLE\"}]";

        assertThat(shop(NAMED + ",\"" + archived + "\":true" + available)
                        .orElseThrow()
                        .onSale())
                .contains(false);
        assertThat(shop(NAMED + ",\"" + archived + "\":false" + available)
                        .orElseThrow()
                        .onSale())
                .contains(true);
    }

    private static OptionalInt free(String... keepers) {
        return shop(NAMED + ",\"stocks\":{\"has_stock\":true,\"stocks\":[" + String.join(",", keepers) + "]}")
                .orElseThrow()
                .free();
    }

    private static String keeper(long present, long reserved) {
        return "{\"source\":\"fbs\",\"present\":" + present + ",\"reserved\":" + reserved + "}";
    }

    private static Optional<Boolean> onSale(String... words) {
        String all = "{\"availability\":\"" + String.join("\"},{\"availability\":\"", words) + "\"}";
        return shop(NAMED + ",\"availabilities\":[" + all + "]").orElseThrow().onSale();
    }

    private static Optional<ShopProduct> shop(String members) {
        try (FakeOzon fake = new FakeOzon().answers("{\"items\":[{" + members + "}]}")) {
            List<Product> products =
                    fake.shop().products().bySkus(List.of(new Sku(8))).items();
            return products.get(0).shopProduct();
        }
    }
}
