package io.github.ozonexpiry.benchmarks.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What deadlines, faults and costs need of one posting, in plain types: everyone has to find the same. A text that Ozon left empty is empty.
 *
 * @param number {@code posting_number}
 * @param orderId {@code order_id}
 * @param parent {@code parent_posting_number}
 * @param status {@code status}
 * @param substatus {@code substatus}
 * @param times the times
 * @param delivery {@code delivery_method} and what stands beside it
 * @param cancellation {@code cancellation}
 * @param tariff {@code tariffication}
 * @param pieces {@code products}
 * @param actions {@code available_actions}
 * @param marked {@code products_requiring_mandatory_mark}
 * @param express {@code is_express}
 * @param legal {@code is_legal}
 */
public record Facts(
        String number,
        long orderId,
        String parent,
        String status,
        String substatus,
        Times times,
        Delivery delivery,
        Cancellation cancellation,
        Tariff tariff,
        List<Piece> pieces,
        Set<String> actions,
        Set<Long> marked,
        boolean express,
        boolean legal) {

    /**
     * The times of a posting.
     *
     * @param inProcess {@code in_process_at}
     * @param shipment {@code shipment_date}
     * @param withoutDelay {@code shipment_date_without_delay}
     * @param delivering {@code delivering_date}
     */
    public record Times(Instant inProcess, Instant shipment, Instant withoutDelay, Optional<Instant> delivering) {}

    /**
     * From where and by whom it is delivered.
     *
     * @param method {@code id}
     * @param methodName {@code name}
     * @param warehouse {@code warehouse_id}
     * @param warehouseName {@code warehouse}
     * @param provider {@code tpl_provider_id}
     * @param integration {@code tpl_integration_type}
     * @param tracking {@code tracking_number}
     */
    public record Delivery(
            long method,
            String methodName,
            long warehouse,
            String warehouseName,
            long provider,
            String integration,
            String tracking) {}

    /**
     * How it ended.
     *
     * @param reason {@code cancel_reason_id}
     * @param words {@code cancel_reason}
     * @param type {@code cancellation_type}
     * @param initiator {@code cancellation_initiator}
     * @param afterShip {@code cancelled_after_ship}
     * @param affectsRating {@code affect_cancellation_rating}
     */
    public record Cancellation(
            long reason, String words, String type, String initiator, boolean afterShip, boolean affectsRating) {}

    /**
     * The tariff of the moment and the next one.
     *
     * @param type {@code current_tariff_type}
     * @param rate {@code current_tariff_rate}
     * @param charge {@code current_tariff_charge}
     * @param nextType {@code next_tariff_type}
     * @param nextRate {@code next_tariff_rate}
     * @param nextCharge {@code next_tariff_charge}
     * @param nextStarts {@code next_tariff_starts_at}
     */
    public record Tariff(
            String type,
            BigDecimal rate,
            BigDecimal charge,
            String nextType,
            BigDecimal nextRate,
            BigDecimal nextCharge,
            Instant nextStarts) {

        /**
         * Amounts without needless zeros.
         *
         * @param type {@code current_tariff_type}
         * @param rate {@code current_tariff_rate}
         * @param charge {@code current_tariff_charge}
         * @param nextType {@code next_tariff_type}
         * @param nextRate {@code next_tariff_rate}
         * @param nextCharge {@code next_tariff_charge}
         * @param nextStarts {@code next_tariff_starts_at}
         */
        public Tariff {
            rate = rate.stripTrailingZeros();
            charge = charge.stripTrailingZeros();
            nextRate = nextRate.stripTrailingZeros();
            nextCharge = nextCharge.stripTrailingZeros();
        }
    }

    /**
     * A product of the posting.
     *
     * @param sku {@code sku}
     * @param offerId {@code offer_id}
     * @param name {@code name}
     * @param quantity {@code quantity}
     * @param price {@code price}
     * @param currency {@code currency_code}
     */
    public record Piece(long sku, String offerId, String name, int quantity, BigDecimal price, String currency) {

        /**
         * A price without needless zeros.
         *
         * @param sku {@code sku}
         * @param offerId {@code offer_id}
         * @param name {@code name}
         * @param quantity {@code quantity}
         * @param price {@code price}
         * @param currency {@code currency_code}
         */
        public Piece {
            price = price.stripTrailingZeros();
        }
    }
}
