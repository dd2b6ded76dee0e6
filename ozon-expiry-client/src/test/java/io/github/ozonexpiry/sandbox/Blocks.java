package io.github.ozonexpiry.sandbox;

/** The blocks of a posting that a call switches on; the others come as null. Source: Seller API, {@code with}. */
record Blocks(boolean analytics, boolean barcodes, boolean financial, boolean legalInfo, boolean related) {

    /** The blocks that are wanted by the member {@code with} of a body. */
    static Blocks of(Body with) {
        return new Blocks(
                with.flag("analytics_data"),
                with.flag("barcodes"),
                with.flag("financial_data"),
                with.flag("legal_info"),
                with.flag("related_postings"));
    }
}
