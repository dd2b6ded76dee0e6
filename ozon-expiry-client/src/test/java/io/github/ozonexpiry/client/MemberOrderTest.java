package io.github.ozonexpiry.client;

import static io.github.ozonexpiry.client.Fixture.posting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.stated.Stated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reader expects a member's usual follower; what it finds must not depend on that. */
class MemberOrderTest {

    private static final List<String> MEMBERS = List.of(
            "\"order_id\":7",
            "\"status\":\"awaiting_deliver\"",
            "\"customer\":{\"name\":\"x\",\"order_id\":8}",
            "\"hue\":{\"order_id\":9}",
            "\"\":1",
            "\"is_express\":false",
            "\"products\":[{\"sku\":1,\"quantity\":2,\"name\":\"a\"},{\"name\":\"b\",\"hue\":\"red\",\"sku\":3}]",
            "\"requirements\":{\"products_requiring_imei\":[3],\"products_requiring_gtd\":[],\"products_requiring_soul\":[1]}",
            "\"tracking_number\":\"t\"");

    @Test
    void membersAreReadAlikeInAnyOrder() {
        Posting expected = posting(String.join(",", MEMBERS));
        List<String> members = new ArrayList<>(MEMBERS);
        for (int round = 0; round < 200; round++) {
            Collections.shuffle(members, new Random(round));
            assertThat(posting(String.join(",", members))).as("%s", members).isEqualTo(expected);
        }
    }

    @Test
    void aMemberThatCameTwiceCountsAsItCameLast() {
        assertThat(posting("\"order_id\":1,\"order_id\":2,\"order_id\":3").orderId())
                .isEqualTo(Stated.of(3L));
    }

    @Test
    void aMemberWhoseNameOnlyBeginsLikeTheUsualOneIsAnotherMember() {
        posting("\"order_id\":1,\"status\":\"x\"");

        assertThat(posting("\"order_id\":1,\"status_\":\"y\",\"statu\":\"z\",\"\\u0073tatus\":\"x\"")
                        .unknownFields())
                .isEqualTo(Map.of("status_", "\"y\"", "statu", "\"z\""));
    }
}
