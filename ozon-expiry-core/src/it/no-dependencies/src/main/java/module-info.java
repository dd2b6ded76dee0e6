module consumer {
    requires io.github.ozonexpiry.core;
}
