package io.github.ozonexpiry.safety;

import io.github.ozonexpiry.text.Message;

/** How a safety stock was reckoned, in words. */
final class Formulas {

    private Formulas() {}

    static Message exposure(Demand demand, ExposureTime exposure, ServiceLevel level) {
        return Message.of(
                "safety.formula.exposure",
                level,
                exposure.time(),
                exposure.syncInterval(),
                exposure.storefrontLag(),
                Rounded.of(exposure.peak()),
                demand.message());
    }

    static Message lead(Demand demand, LeadTime lead, ServiceLevel level, Spread spread, double deviation) {
        return Message.of(
                spread instanceof Bell ? "safety.formula.normal" : "safety.formula.count",
                level,
                Rounded.of(lead.days()),
                Rounded.of(lead.deviation()),
                Rounded.of(deviation),
                demand.message());
    }
}
