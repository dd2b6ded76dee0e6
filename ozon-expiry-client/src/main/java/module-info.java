/** The client of ozon-expiry: the Ozon Seller API as values of the core. */
module io.github.ozonexpiry.client {
    requires transitive io.github.ozonexpiry.core;
    requires com.fasterxml.jackson.databind;
    requires okhttp3;
    requires org.slf4j;
    requires static org.jspecify;

    exports io.github.ozonexpiry.client;
}
