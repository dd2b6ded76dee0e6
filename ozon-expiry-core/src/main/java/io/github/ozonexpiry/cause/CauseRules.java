package io.github.ozonexpiry.cause;

import java.util.List;

/** All rules. Of two causes with evidence of the same strength the one whose rule stands first here comes first. */
final class CauseRules {

    /** For what ended through no fault of the seller's. */
    static final List<CauseRule> OUTSIDE = List.of(
            OutsideRules::buyerDataMissing,
            OutsideRules::notCollected,
            OutsideRules::lostByCarrier,
            OutsideRules::buyerCancelled,
            OutsideRules::ozonEnded);

    /** For what is late, or ended through the seller. */
    static final List<CauseRule> OF_SELLER = List.of(
            WorkRules::dayOffNotSet,
            NewsRules::supplierToldLate,
            StockRules::restockTooLate,
            StockRules::staleStock,
            StockRules::oversold,
            StockRules::nothingLeft,
            GoodsRules::defective,
            GoodsRules::restricted,
            GoodsRules::markingMissing,
            GoodsRules::requirementsUnfilled,
            ProcessingRules::assemblyFailed,
            NewsRules::cutoffNotSet,
            CarrierRules::wrongChannel,
            CarrierRules::refused,
            NewsRules::orderUnseen,
            NewsRules::pushLost,
            new LateStep(Step.WAREHOUSE_TOLD),
            WorkRules::backlog,
            ProcessingRules::labelMissing,
            CarrierRules::pickupMissed,
            CarrierRules::notScanned,
            new LateStep(Step.PICKED),
            new LateStep(Step.PACKED));

    private CauseRules() {}
}
