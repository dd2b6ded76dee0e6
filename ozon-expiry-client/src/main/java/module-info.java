/**
 * The client of ozon-expiry: the Ozon Seller API as values of the core. Start at
 * {@link io.github.ozonexpiry.client.PostingPage}.
 */
module io.github.ozonexpiry.client {
    requires transitive io.github.ozonexpiry.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.ozonexpiry.client;

    // Its records have constructors that only their package sees.
    opens io.github.ozonexpiry.client.wire to
            com.fasterxml.jackson.databind;
}
