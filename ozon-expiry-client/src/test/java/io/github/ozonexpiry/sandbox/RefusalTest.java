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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ozon refuses, the sandbox refuses in Ozon's way. Source: Seller API notes, sections 1.4, 2.2, 2.3, 2.5. */
class RefusalTest {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final String OPEN = "/v4/posting/fbs/unfulfilled/list";
    private static final String LIST = "/v4/posting/fbs/list";
    private static final String WEEK =
            "\"filter\":{\"cutoff_from\":\"2026-05-01T00:00:00Z\",\"cutoff_to\":\"2026-05-08T00:00:00Z\"}";

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T06:00:00Z"));
    private final OkHttpClient http = new OkHttpClient();

    @BeforeEach
    void open() {
        ozon.shop("4711", "key").add(SandboxPosting.numbered("1-1"));
    }

    @AfterEach
    void close() {
        ozon.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    POST | /v4/posting/fbs/unfulfilled/lists | 4711 | key   | 404 | 5  | method is not allowed
                    GET  | /v4/posting/fbs/unfulfilled/list  | 4711 | key   | 404 | 5  | method is not allowed
                    POST | /v3/posting/fbs/get               | ``   | key   | 401 | 16 | Client-Id and Api-Key headers are required
                    POST | /v3/posting/fbs/get               | 4711 | ``    | 401 | 16 | Client-Id and Api-Key headers are required
                    POST | /v3/posting/fbs/get               | 4711 | other | 403 | 7  | Invalid Api-Key, please check the key and try again
                    POST | /v3/posting/fbs/get               | 4712 | key   | 403 | 7  | Invalid Api-Key, please check the key and try again
                    """)
    void aWrongVerbPathOrHeaderIsRefused(
            String verb, String path, String clientId, String key, int status, int code, String message)
            throws IOException {
        Request request = new Request.Builder()
                .url(ozon.address() + path.substring(1))
                .method(verb, verb.equals("GET") ? null : RequestBody.create("{}", JSON))
                .header("Client-Id", clientId)
                .header("Api-Key", key)
                .build();

        try (Response answer = http.newCall(request).execute()) {
            assertThat(answer.code()).isEqualTo(status);
            assertThat(answer.body().string())
                    .isEqualTo("{\"code\":" + code + ",\"message\":\"" + message + "\",\"details\":[]}");
        }
    }

    @Test
    void aBodyThatIsNotSaidToBeJsonIsRefused() throws IOException {
        try (Response answer = post("/v3/posting/fbs/get", RequestBody.create("{\"posting_number\":\"1-1\"}", null))) {
            assertThat(answer.code()).isEqualTo(400);
            assertThat(answer.body().string()).contains("Content-Type must be application/json");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    no JSON                                      | Request validation error: the body is not JSON
                    ``                                           | Request validation error: the body is not a JSON object
                    []                                           | Request validation error: the body is not a JSON object
                    {} {}                                        | Request validation error: the body is not JSON
                    {"limit":1}                                  | either filter.cutoff or filter.delivering_date must be specified
                    {"limit":1,WEEK,"statuses":[]}               | invalid PostingFbsUnfulfilledListRequest.Statuses: unknown field
                    {WEEK}                                       | invalid PostingFbsUnfulfilledListRequest.Limit: value must be inside range (0, 100]
                    {"limit":0,WEEK}                             | invalid PostingFbsUnfulfilledListRequest.Limit: value must be inside range (0, 100]
                    {"limit":101,WEEK}                           | invalid PostingFbsUnfulfilledListRequest.Limit: value must be inside range (0, 100]
                    {"limit":"many",WEEK}                        | invalid PostingFbsUnfulfilledListRequest.Limit: value must be an integer
                    {"limit":1,WEEK,"cursor":7}                  | invalid PostingFbsUnfulfilledListRequest.Cursor: value must be a string
                    {"limit":1,WEEK,"cursor":"here"}             | invalid PostingFbsUnfulfilledListRequest.Cursor: value is not a cursor
                    {"limit":1,WEEK,"sort_dir":"UP"}             | invalid PostingFbsUnfulfilledListRequest.SortDir: value must be in list [ASC, DESC]
                    {"limit":1,WEEK,"with":{"barcodes":1}}       | invalid PostingFbsUnfulfilledListRequest.With.Barcodes: value must be a boolean
                    {"limit":1,WEEK,"with":true}                 | invalid PostingFbsUnfulfilledListRequest.With: value must be an object
                    {"limit":1,"filter":{"status":"x"}}          | invalid PostingFbsUnfulfilledListRequest.Filter.Status: unknown field
                    {"limit":1,"filter":{"cutoff_from":"today"}} | invalid PostingFbsUnfulfilledListRequest.Filter.CutoffFrom: value must be a valid RFC 3339 timestamp
                    {"limit":1,"filter":{"cutoff_from":"2026-05-01T00:00:00Z","statuses":"x"}} | invalid PostingFbsUnfulfilledListRequest.Filter.Statuses: value must be a list
                    {"limit":1,"filter":{"cutoff_from":"2026-05-01T00:00:00Z","cutoff_to":"2026-04-01T00:00:00Z"}} | Filter.CutoffTo: value must be greater than cutoff_from
                    {"limit":1,"filter":{"cutoff_from":"2026-05-01T00:00:00Z","cutoff_to":"2027-05-01T00:00:01Z"}} | PERIOD_IS_TOO_LONG
                    {"limit":1,"filter":{"cutoff_from":"2026-05-01T00:00:00Z","delivering_date_to":"2026-04-01T00:00:00Z"}} | must not be specified together
                    """)
    void aWrongBodyOfTheListOfOpenPostingsIsRefused(String body, String message) throws IOException {
        assertRefused(OPEN, body.replace("WEEK", WEEK), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"limit":1}                                                  | invalid PostingFbsListRequest.Filter.Since: value is required
                    {"limit":1,"filter":{"since":"2026-05-01T00:00:00Z"}}        | invalid PostingFbsListRequest.Filter.To: value is required
                    {"limit":1,"filter":{"cutoff_from":"2026-05-01T00:00:00Z"}}  | invalid PostingFbsListRequest.Filter.CutoffFrom: unknown field
                    """)
    void aWrongBodyOfTheListOfAPeriodIsRefused(String body, String message) throws IOException {
        assertRefused(LIST, body, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                      | 400 | invalid GetFbsPostingRequest.PostingNumber: value length must be at least 1 runes
                    {"posting_number":"1-1","number":"1-1"} | 400 | invalid GetFbsPostingRequest.Number: unknown field
                    {"posting_number":"1-2"}                | 404 | POSTING_NOT_FOUND
                    """)
    void aWrongBodyOfTheCallForOnePostingIsRefused(String body, int status, String message) throws IOException {
        try (Response answer = post("/v3/posting/fbs/get", RequestBody.create(body, JSON))) {
            assertThat(answer.code()).isEqualTo(status);
            assertThat(answer.body().string()).contains(message);
        }
    }

    private void assertRefused(String path, String body, String message) throws IOException {
        try (Response answer = post(path, RequestBody.create(body, JSON))) {
            assertThat(answer.body().string())
                    .startsWith("{\"code\":3,\"message\":\"")
                    .contains(message);
            assertThat(answer.code()).isEqualTo(400);
        }
    }

    private Response post(String path, RequestBody body) throws IOException {
        return http.newCall(new Request.Builder()
                        .url(ozon.address() + path.substring(1))
                        .post(body)
                        .header("Client-Id", "4711")
                        .header("Api-Key", "key")
                        .build())
                .execute();
    }
}
