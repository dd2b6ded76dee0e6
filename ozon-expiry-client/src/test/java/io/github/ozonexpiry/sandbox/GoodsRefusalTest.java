package io.github.ozonexpiry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests about warehouses, products, stock and returns that the client never sends. Source: notes on the Seller API, 5.2 to 5.6 and 10. */
class GoodsRefusalTest {

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T06:00:00Z"));
    private final OkHttpClient http = new OkHttpClient();

    @BeforeEach
    void open() {
        ozon.shop("4711", "key");
    }

    @AfterEach
    void close() {
        ozon.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /v2/warehouse/list              | {"limit":201}                                 | Limit: value must be inside range (0, 200]
                    /v2/warehouse/list              | {"limit":1,"cursor":"here"}                   | Cursor: value must be a cursor of an earlier answer
                    /v2/delivery-method/list        | {"limit":101}                                 | Limit: value must be inside range (0, 100]
                    /v1/warehouse/rfbs/pause        | {"warehouse":7}                               | Warehouse: unknown field
                    /v4/product/info/stocks         | {"limit":1}                                   | Filter: value is required
                    /v1/product/info/warehouse/stocks         | {"limit":1}                         | WarehouseId: value is required
                    /v2/product/info/stocks-by-warehouse/fbs  | {"limit":1}                         | Sku: value must contain at least 1 item(s)
                    /v3/product/list                | {"limit":1001}                                | Limit: value must be inside range (0, 1000]
                    /v3/product/info/list           | {}                                            | use either offer_id or product_id or sku
                    /v3/product/info/list           | {"sku":["1"],"product_id":["2"]}              | use either offer_id or product_id or sku
                    /v1/product/related-sku/get     | {"sku":[]}                                    | Sku: value must contain between 1 and 200 items, inclusive
                    /v2/products/stocks             | {"stocks":[]}                                 | Stocks: value must contain between 1 and 100 items, inclusive
                    /v2/products/stocks             | {"stocks":[{"offer_id":"A","stock":1}]}       | invalid ProductsStocksRequest.Stocks[0]: embedded message failed validation
                    /v2/products/stocks             | {"stocks":[{"warehouse_id":1,"stock":-1}]}    | invalid ProductsStocksRequest.Stocks[0]: embedded message failed validation
                    /v1/analytics/stocks            | {}                                            | Skus: value must contain between 1 and 100 items, inclusive
                    /v1/analytics/stocks            | {"skus":["1"],"cluster_ids":["1"],"macrolocal_cluster_ids":["1"]} | use either cluster_ids or macrolocal_cluster_ids
                    /v1/returns/list                | {"limit":501}                                 | Limit: value must be inside range (0, 500]
                    /v1/returns/list                | {"limit":1,"filter":{"logistic_return_date":{},"visual_status_change_moment":{}}} | only one time filter can be used
                    """)
    void aWrongBodyIsRefusedWhole(String path, String body, String message) throws IOException {
        Request request = new Request.Builder()
                .url(ozon.address() + path.substring(1))
                .post(RequestBody.create(body, MediaType.get("application/json")))
                .header("Client-Id", "4711")
                .header("Api-Key", "key")
                .build();

        try (Response answer = http.newCall(request).execute()) {
            assertThat(answer.body().string()).startsWith("{\"code\":3,").contains(message);
            assertThat(answer.code()).isEqualTo(400);
        }
    }
}
