package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sandbox with one shop that has what every call of every group asks for. */
final class FurnishedSandbox implements AutoCloseable {

    private final OzonSandbox ozon = OzonSandbox.at(Instant.parse("2026-05-05T12:00:00Z"));
    private final SandboxShop shop = ozon.shop("4711", "key");

    FurnishedSandbox() {
        CallGroup.ALL.forEach(group -> group.furnish(shop));
    }

    OzonSandbox ozon() {
        return ozon;
    }

    OzonSeller seller(Layer... layers) {
        return ozon.seller(shop).layers(layers).build();
    }

    /** What the sandbox answers to a call, to the first request if it makes several. */
    byte[] answer(CallCase call) {
        List<byte[]> answers = new ArrayList<>();
        call.make(ozon.seller(shop)
                .layers((asked, next) -> {
                    Answer answer = next.send(asked);
                    answers.add(answer.body());
                    return answer;
                })
                .build());
        return answers.get(0);
    }

    @Override
    public void close() {
        ozon.close();
    }
}
