/**
 * The client of ozon-expiry: the Ozon Seller API as values of the core. Start at
 * {@link io.github.ozonexpiry.client.OzonSeller}, or at {@link io.github.ozonexpiry.client.PostingCalls#read} with an answer in hand.
 */
module io.github.ozonexpiry.client {
    requires transitive io.github.ozonexpiry.core;
    requires transitive okhttp3;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires static org.jspecify;

    exports io.github.ozonexpiry.client.account;
    exports io.github.ozonexpiry.client.action;
    exports io.github.ozonexpiry.client.analytics;
    exports io.github.ozonexpiry.client.answer;
    exports io.github.ozonexpiry.client.assembly;
    exports io.github.ozonexpiry.client.audit;
    exports io.github.ozonexpiry.client.offer;
    exports io.github.ozonexpiry.client.recovery;
    exports io.github.ozonexpiry.client.cancellation;
    exports io.github.ozonexpiry.client.carriage;
    exports io.github.ozonexpiry.client.chat;
    exports io.github.ozonexpiry.client.exemplar;
    exports io.github.ozonexpiry.client.finance;
    exports io.github.ozonexpiry.client.health;
    exports io.github.ozonexpiry.client.label;
    exports io.github.ozonexpiry.client.notification;
    exports io.github.ozonexpiry.client.posting;
    exports io.github.ozonexpiry.client.prevention;
    exports io.github.ozonexpiry.client.product;
    exports io.github.ozonexpiry.client.rating;
    exports io.github.ozonexpiry.client.returns;
    exports io.github.ozonexpiry.client.stock;
    exports io.github.ozonexpiry.client.stocks;
    exports io.github.ozonexpiry.client.transport;
    exports io.github.ozonexpiry.client.transport.limit;
    exports io.github.ozonexpiry.client.transport.retry;
    exports io.github.ozonexpiry.client.transport.watch;
    exports io.github.ozonexpiry.client.warehouse;
    exports io.github.ozonexpiry.client;

    // Its records have constructors that only their package sees.
    opens io.github.ozonexpiry.client.wire to
            com.fasterxml.jackson.databind;
}
