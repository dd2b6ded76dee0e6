package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.stated.Stated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyCallTest {

    private final FakeOzon ozon = new FakeOzon();
    private final OzonSeller seller = ozon.shop();

    @AfterEach
    void close() {
        ozon.close();
    }

    /** A caller's own types. */
    public record Cluster(Stated<Long> clusterId, String name) {}

    public record Clusters(List<Cluster> result) {}

    public record Wanted(List<Long> clusterIds) {}

    @Test
    void aMethodThatNoGroupHasIsAskedInTheCallersTypes() {
        ozon.answers("{\"result\":[{\"cluster_id\":\"7\",\"name\":\"Урал\",\"new\":1}],\"more\":2}");

        Clusters clusters = seller.call("POST", "/v2/cluster/list", new Wanted(List.of(7L)), Clusters.class);

        assertThat(clusters.result()).containsExactly(new Cluster(Stated.of(7L), "Урал"));
        RecordedRequest asked = ozon.requests().get(0);
        assertThat(asked.getMethod()).isEqualTo("POST");
        assertThat(asked.getUrl().encodedPath()).isEqualTo("/v2/cluster/list");
        assertThat(asked.getBody().utf8()).isEqualTo("{\"cluster_ids\":[7]}");
        assertThat(asked.getHeaders().get("Api-Key")).isEqualTo(FakeOzon.KEY);
    }

    @Test
    void theJsonCanBeHadAsItCame() {
        ozon.answers(" {\"result\": 1.50} ").answers("{\"result\":[]}");

        assertThat(seller.call("POST", "/v1/x", "{\"a\": 1}", String.class)).isEqualTo(" {\"result\": 1.50} ");
        Object actions = seller.call("GET", "/v1/actions", Map.of(), Map.class);

        List<RecordedRequest> asked = ozon.requests();
        assertThat(actions).isEqualTo(Map.of("result", List.of()));
        assertThat(asked.get(0).getBody().utf8()).isEqualTo("{\"a\": 1}");
        RecordedRequest get = asked.get(1);
        assertThat(get.getMethod()).isEqualTo("GET");
        assertThat(get.getBodySize()).isZero();
    }

    @Test
    void aMapHoldsWhateverCame() {
        ozon.answers("{\"a\":[1,\"x\",null,{\"b\":[true]}],\"c\":{}}");

        Object answer = seller.call("POST", "/v1/x", Map.of(), Map.class);

        assertThat(answer)
                .isEqualTo(Map.of("a", Arrays.asList(1, "x", null, Map.of("b", List.of(true))), "c", Map.of()));
    }

    @Test
    void anAnswerOfAnotherTypeSaysWhere() {
        ozon.answers("{\"result\":{}}").answers("null").answers("<html>");

        assertThatThrownBy(() -> seller.call("POST", "/v1/x", Map.of(), Clusters.class))
                .isInstanceOf(UnreadableAnswer.class)
                .hasMessageContaining("not a Clusters");
        assertThatThrownBy(() -> seller.call("POST", "/v1/x", Map.of(), Clusters.class))
                .isInstanceOf(UnreadableAnswer.class)
                .hasMessageContaining("nothing, expected Clusters");
        assertThatThrownBy(() -> seller.call("POST", "/v1/x", Map.of(), Clusters.class))
                .isInstanceOf(UnreadableAnswer.class)
                .hasMessageContaining("not a Clusters");
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatThrownBy(() -> seller.call("post", "/v1/x", Map.of(), Map.class))
                .hasMessage("an HTTP verb is in capitals: 'post'");
        assertThatThrownBy(() -> seller.call("POST", "v1/x", Map.of(), Map.class))
                .hasMessage("a path begins with a slash: 'v1/x'");
        assertThatThrownBy(() -> seller.call("POST", "/v1/x", new Object(), Map.class))
                .hasMessage("body: java.lang.Object cannot become JSON");
    }

    /** Source: Seller API notes, 1.4 and 12. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | {"code":9,"message":"obsolete method cannot be used"} | true
            400 | {"code":3,"message":"Obsolete method cannot be used","details":[]} | true
            404 | {"code":5,"message":"/v1/warehouse/list not found"} | true
            404 | {"code":5,"message":"method is not allowed"} | true
            404 | 404 page /v1/warehouse/list not found | true
            404 | {"code":5,"message":"POSTING_NOT_FOUND"} | false
            404 | <html>gateway</html> | false
            400 | {"code":3,"message":"Request validation error"} | false
            403 | {"code":7,"message":"method is not allowed"} | false
            """)
    void anAnswerThatSaysTheMethodIsGoneIsToldApart(int status, String body, boolean gone) {
        ozon.answers(status, body);

        OzonError error = catchThrowableOfType(
                OzonError.class, () -> seller.call("POST", "/v1/warehouse/list", Map.of(), Map.class));

        assertThat(error instanceof MethodRetired).isEqualTo(gone);
        if (error instanceof MethodRetired retired) {
            assertThat(retired.successor()).contains("/v2/warehouse/list");
            assertThat(retired.since()).contains(LocalDate.parse("2026-04-07"));
            assertThat(retired).hasMessageContaining("use /v2/warehouse/list");
        }
    }

    @Test
    void aMethodThatIsGoneWithoutAKnownSuccessorIsStillToldApart() {
        ozon.answers(400, "{\"code\":9,\"message\":\"obsolete method cannot be used\"}");

        MethodRetired retired =
                catchThrowableOfType(MethodRetired.class, () -> seller.call("POST", "/v7/new", Map.of(), Map.class));

        assertThat(retired.successor()).isEmpty();
        assertThat(retired.since()).isEmpty();
        assertThat(retired.kind()).isEqualTo(OzonError.Kind.REFUSED);
        assertThat(retired).hasMessageEndingWith("'obsolete method cannot be used'; the method is gone");
    }
}
