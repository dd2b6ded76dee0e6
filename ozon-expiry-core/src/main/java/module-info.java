/** The domain of ozon-expiry: values in, values out, no I/O and no dependency. */
module io.github.ozonexpiry.core {
    requires static org.jspecify;

    exports io.github.ozonexpiry.rule;
}
