package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.HeaderLayer;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.OkHttpNetwork;
import io.github.ozonexpiry.client.transport.Stack;
import io.github.ozonexpiry.client.transport.limit.LimitLayer;
import io.github.ozonexpiry.client.transport.retry.CircuitLayer;
import io.github.ozonexpiry.client.transport.retry.RetryLayer;
import io.github.ozonexpiry.client.transport.watch.CallLog;
import io.github.ozonexpiry.client.transport.watch.CallWatcher;
import io.github.ozonexpiry.client.transport.watch.NotSentLayer;
import io.github.ozonexpiry.client.transport.watch.WatchLayer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;

/** The layers of a shop in their order: whatever repeats is above whatever waits, and the key comes last. */
final class Layers {

    private Layers() {}

    static Stack of(OzonSellerBuilder shop, Keys keys) {
        String account = keys.clientId() + " at " + shop.baseUrl;
        List<CallWatcher> watchers = new ArrayList<>(List.of(new CallLog()));
        watchers.addAll(shop.watchers);

        List<Layer> layers = new ArrayList<>();
        layers.add(new RetryLayer(shop.retries, shop.ticks, shop.clock::instant));
        layers.add(new NotSentLayer(watchers, shop.ticks));
        layers.add(new CircuitLayer(account, shop.circuit, shop.ticks));
        if (shop.limits.account().isPresent()) {
            layers.add(new LimitLayer(account, shop.limits, shop.ticks, shop.clock::instant));
        }
        layers.add(new WatchLayer(watchers, shop.ticks));
        layers.addAll(shop.layers);
        layers.add(new HeaderLayer(() -> Map.of("User-Agent", UserAgent.TEXT)));
        layers.add(new HeaderLayer(keys::headers));
        OkHttpClient http = shop.http == null ? SharedHttp.CLIENT : shop.http;
        return Stack.of(layers, new OkHttpNetwork(http, shop.baseUrl, shop.ticks));
    }

    /** Made when the first shop without a client of its own is built. */
    private static final class SharedHttp {

        static final OkHttpClient CLIENT = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(30))
                .callTimeout(Duration.ofSeconds(60))
                .build();
    }
}
