package io.github.ozonexpiry.client.analytics;

import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.placement.OzonTurnover;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How many pieces of a product Ozon keeps in one warehouse, and how long they last. Source: Seller API, {@code /v1/analytics/stocks}.
 *
 * @param sku the number that postings have
 * @param offerId the seller's article
 * @param name the product's name
 * @param warehouseId Ozon's warehouse
 * @param warehouseName its name
 * @param clusterId its cluster
 * @param clusterName the cluster's name
 * @param macrolocalClusterId its cluster in the newer division
 * @param itemTags what is special about the product, such as {@code ECONOM}
 * @param availableStockCount pieces that can be sold
 * @param validStockCount pieces that are being made ready for sale
 * @param waitingDocsStockCount pieces that wait for papers
 * @param requestedStockCount pieces in supplies that were announced
 * @param transitStockCount pieces in supplies on their way
 * @param transitDefectStockCount pieces damaged on their way
 * @param stockDefectStockCount pieces damaged in stock
 * @param returnFromCustomerStockCount pieces on their way back from buyers
 * @param returnToSellerStockCount pieces on their way back to the seller
 * @param excessStockCount pieces that are too many
 * @param expiringStockCount pieces that soon spoil
 * @param otherStockCount pieces that are being checked
 * @param ads pieces sold a day in all clusters, the average of 28 days
 * @param adsCluster pieces sold a day in this cluster
 * @param idc for how many days the stock of all clusters lasts
 * @param idcCluster for how many days the stock of this cluster lasts
 * @param daysWithoutSales for how many days nothing was sold in any cluster
 * @param daysWithoutSalesCluster for how many days nothing was sold in this cluster
 * @param turnoverGrade how good the stock of all clusters is
 * @param turnoverGradeCluster how good the stock of this cluster is
 * @param unknownFields what this version does not know: JSON text by name
 */
public record StockAnalytics(
        Stated<Sku> sku,
        Stated<OfferId> offerId,
        Stated<String> name,
        Stated<WarehouseId> warehouseId,
        Stated<String> warehouseName,
        Stated<Long> clusterId,
        Stated<String> clusterName,
        Stated<Long> macrolocalClusterId,
        List<String> itemTags,
        Stated<Long> availableStockCount,
        Stated<Long> validStockCount,
        Stated<Long> waitingDocsStockCount,
        Stated<Long> requestedStockCount,
        Stated<Long> transitStockCount,
        Stated<Long> transitDefectStockCount,
        Stated<Long> stockDefectStockCount,
        Stated<Long> returnFromCustomerStockCount,
        Stated<Long> returnToSellerStockCount,
        Stated<Long> excessStockCount,
        Stated<Long> expiringStockCount,
        Stated<Long> otherStockCount,
        Stated<BigDecimal> ads,
        Stated<BigDecimal> adsCluster,
        Stated<BigDecimal> idc,
        Stated<BigDecimal> idcCluster,
        Stated<Long> daysWithoutSales,
        Stated<Long> daysWithoutSalesCluster,
        Stated<Word<Grade>> turnoverGrade,
        Stated<Word<Grade>> turnoverGradeCluster,
        Map<String, String> unknownFields) {

    /** {@return what it says of all clusters together, as the advice on where to keep a product takes it; the newest words of Ozon's keep their text} */
    public OzonTurnover ofAllClusters() {
        return new OzonTurnover(
                ads,
                idc,
                daysWithoutSales,
                turnoverGrade.map(word -> Word.read(OzonTurnover.Grade.class, word.text())));
    }

    /** How long a stock lasts. */
    public enum Grade implements Vocabulary {
        /** Nothing is known of it. */
        TURNOVER_GRADE_NONE,
        /** Less than 28 days. */
        DEFICIT,
        /** 28 to 56 days. */
        POPULAR,
        /** 56 to 120 days. */
        ACTUAL,
        /** More than 120 days. */
        SURPLUS,
        /** Nothing was sold. */
        NO_SALES,
        /** Nothing was sold, and now there is none. */
        WAS_NO_SALES,
        /** Nothing was sold, for it may not be. */
        RESTRICTED_NO_SALES,
        /** Sales are still being counted. */
        COLLECTING_DATA,
        /** There is none: it waits for a supply. */
        WAITING_FOR_SUPPLY,
        /** There is none; it was {@link #DEFICIT}. */
        WAS_DEFICIT,
        /** There is none; it was {@link #POPULAR}. */
        WAS_POPULAR,
        /** There is none; it was {@link #ACTUAL}. */
        WAS_ACTUAL,
        /** There is none; it was {@link #SURPLUS}. */
        WAS_SURPLUS,
        /** Ozon does not say. */
        UNSPECIFIED;
    }
}
