package io.github.ozonexpiry.benchmarks.rivals;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import io.github.ozonexpiry.benchmarks.reading.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** The classes that a user would write for the fields that are needed; Jackson, Gson and fastjson2 fill the same. */
@NullUnmarked
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
public final class Wanted {

    public Result result;

    List<Facts> facts() {
        return result.postings.stream().map(Posting::facts).toList();
    }

    @JSONType(naming = PropertyNamingStrategy.SnakeCase)
    public static final class Result {
        public List<Posting> postings;
        public boolean hasNext;
    }

    @JSONType(naming = PropertyNamingStrategy.SnakeCase)
    public static final class Posting {
        public String postingNumber;
        public long orderId;
        public String parentPostingNumber;
        public String status;
        public String substatus;
        public Instant inProcessAt;
        public Instant shipmentDate;
        public Instant shipmentDateWithoutDelay;
        public Instant deliveringDate;
        public DeliveryMethod deliveryMethod;
        public String tplIntegrationType;
        public String integrationTypeFlow;
        public String trackingNumber;
        public Cancellation cancellation;
        public Tariffication tariffication;
        public List<Product> products;
        public List<String> availableActions;
        public Requirements requirements;
        public boolean isExpress;
        public Analytics analyticsData;

        private Facts facts() {
            return new Facts(
                    postingNumber,
                    orderId,
                    parentPostingNumber,
                    status,
                    substatus,
                    new Facts.Times(
                            inProcessAt, shipmentDate, shipmentDateWithoutDelay, Optional.ofNullable(deliveringDate)),
                    new Facts.Delivery(
                            deliveryMethod.id,
                            deliveryMethod.name,
                            deliveryMethod.warehouseId,
                            deliveryMethod.warehouse,
                            deliveryMethod.tplProviderId,
                            tplIntegrationType,
                            trackingNumber),
                    cancellation.facts(),
                    tariffication.facts(),
                    products.stream().map(Product::facts).toList(),
                    new HashSet<>(availableActions),
                    new HashSet<>(requirements.productsRequiringMandatoryMark),
                    isExpress,
                    analyticsData.isLegal);
        }
    }

    @JSONType(naming = PropertyNamingStrategy.SnakeCase)
    public static final class DeliveryMethod {
        public long id;
        public String name;
        public long warehouseId;
        public String warehouse;
        public long tplProviderId;
    }

    @JSONType(naming = PropertyNamingStrategy.SnakeCase)
    public static final class Cancellation {
        public long cancelReasonId;
        public String cancelReason;
        public String cancellationType;
        public String cancellationInitiator;
        public boolean cancelledAfterShip;
        public boolean affectCancellationRating;

        private Facts.Cancellation facts() {
            return new Facts.Cancellation(
                    cancelReasonId,
                    cancelReason,
                    cancellationType,
                    cancellationInitiator,
                    cancelledAfterShip,
                    affectCancellationRating);
        }
    }

    @JSONType(naming = PropertyNamingStrategy.SnakeCase)
    public static final class Tariffication {
        public String currentTariffType;
        public BigDecimal currentTariffRate;
        public BigDecimal currentTariffCharge;
        public String currentTariffChargeCurrencyCode;
        public String nextTariffType;
        public BigDecimal nextTariffRate;
        public BigDecimal nextTariffCharge;
        public String nextTariffChargeCurrencyCode;
        public Instant nextTariffStartsAt;

        private Facts.Tariff facts() {
            return new Facts.Tariff(
                    currentTariffType,
                    currentTariffRate,
                    currentTariffCharge,
                    nextTariffType,
                    nextTariffRate,
                    nextTariffCharge,
                    nextTariffStartsAt);
        }
    }

    @JSONType(naming = PropertyNamingStrategy.SnakeCase)
    public static final class Product {
        public long sku;
        public String offerId;
        public String name;
        public int quantity;
        public BigDecimal price;
        public String currencyCode;

        private Facts.Piece facts() {
            return new Facts.Piece(sku, offerId, name, quantity, price, currencyCode);
        }
    }

    @JSONType(naming = PropertyNamingStrategy.SnakeCase)
    public static final class Requirements {
        public List<Long> productsRequiringGtd;
        public List<Long> productsRequiringCountry;
        public List<Long> productsRequiringMandatoryMark;
        public List<Long> productsRequiringRnpt;
        public List<Long> productsRequiringJwUin;
        public List<Long> productsRequiringChangeCountry;
        public List<Long> productsRequiringImei;
        public List<Long> productsRequiringWeight;
    }

    @JSONType(naming = PropertyNamingStrategy.SnakeCase)
    public static final class Analytics {
        public boolean isLegal;
    }
}
