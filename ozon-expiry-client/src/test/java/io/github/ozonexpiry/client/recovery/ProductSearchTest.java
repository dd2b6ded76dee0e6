package io.github.ozonexpiry.client.recovery;

import static io.github.ozonexpiry.client.recovery.Reading.FIRST;
import static io.github.ozonexpiry.client.recovery.Reading.INFO;
import static io.github.ozonexpiry.client.recovery.Reading.PRODUCTS;
import static io.github.ozonexpiry.client.recovery.Reading.SECOND;
import static io.github.ozonexpiry.client.recovery.Reading.notRead;
import static io.github.ozonexpiry.client.recovery.Reading.posting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.recovery.RecoveryRead.NotRead;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Source of the expected behaviour: notes on the Seller API, 5.1 and 5.6; rule K-09. */
class ProductSearchTest {

    private static final String UNKNOWN = "Ozon gives no product of the sku ";

    private final Reading reading = new Reading();

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void aProductOfAPostingThatOzonDoesNotGiveIsNamedWithIt() {
        reading.products(1);

        RecoveryRead read = reading.read(posting(FIRST, 1), posting(SECOND, 8));

        assertThat(read.products()).extracting(ShopProduct::sku).containsExactly(new Sku(1));
        assertThat(read.notRead()).containsExactly(notRead(Part.PRODUCTS, UNKNOWN + "[8]", SECOND));
    }

    @Test
    void productsOfPostingsThatCannotBeReadAreReadWithTheOthers() {
        reading.products(2).ozon.misbehaveAt(INFO, Fault.unavailable());

        RecoveryRead read = reading.read(posting(FIRST, 2));

        assertThat(read.products()).extracting(ShopProduct::sku).containsExactly(new Sku(1), new Sku(2));
        assertThat(read.notRead()).extracting(NotRead::part).containsExactly(Part.PRODUCTS);
    }

    @Test
    void whatOfProductsCannotBeReadIsNamed() {
        reading.ozon.misbehaveAt(
                INFO,
                Fault.says("{\"items\":[7,{\"id\":5,\"sku\":2},{\"id\":6,\"sku\":1,\"name\":\"Kettle\"},"
                        + "{\"id\":6,\"sku\":1,\"name\":\"Pot\"}]}"));
        reading.ozon.misbehaveAt(PRODUCTS, Fault.says("{\"items\":[7],\"last_id\":\"\"}"));

        RecoveryRead read = reading.read(posting(FIRST, 1));

        assertThat(read.products()).extracting(ShopProduct::name).containsExactly("Kettle");
        assertThat(read.notRead()).allMatch(each -> each.part() == Part.PRODUCTS);
        assertThat(read.notRead())
                .extracting(NotRead::reason)
                .satisfiesExactly(
                        inAnswer -> assertThat(inAnswer).startsWith("items[0]: "),
                        withoutName -> assertThat(withoutName).startsWith("a product without sku or name: "),
                        inList -> assertThat(inList).startsWith("items[0]: "));
    }

    @Test
    void productsThatWereReadForPostingsAreNotReadTwice() {
        reading.products(2);

        reading.read(posting(FIRST, 1));

        assertThat(reading.bodies(INFO)).containsExactly("{\"sku\":[\"1\"]}", "{\"product_id\":[\"2\"]}");
    }

    @Test
    void productsThatWereListedBeforeAPageFailedAreRead() {
        reading.products(2);
        reading.ozon.misbehaveAt(
                PRODUCTS,
                Fault.says("{\"items\":[{\"product_id\":2}],\"last_id\":\"x\",\"total\":9}"),
                Fault.unavailable());

        RecoveryRead read = reading.read();

        assertThat(read.products()).extracting(ShopProduct::sku).containsExactly(new Sku(2));
        assertThat(read.notRead()).extracting(NotRead::part).containsExactly(Part.PRODUCTS);
    }

    @Test
    void aPostingWithoutProductsAsksForNone() {
        RecoveryRead read = reading.read(Posting.builder(FIRST).lines(List.of()).build());

        assertThat(read.notRead()).isEmpty();
        assertThat(reading.calls(INFO)).isZero();
    }
}
