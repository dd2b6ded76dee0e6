package io.github.ozonexpiry.client.warehouse;

import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A warehouse of the seller's and what was promised for it. Source: Seller API, {@code /v2/warehouse/list} (H-08).
 *
 * @param warehouseId the warehouse
 * @param name its name in the seller's account
 * @param status a free text such as {@code created}
 * @param warehouseType a free text
 * @param isRfbs whether the seller or a carrier of the seller's delivers from it
 * @param isExpress whether orders go within an hour
 * @param isComfort whether orders go by courier within more than an hour
 * @param isKgt whether it is for bulky goods
 * @param isAutoAssembly whether Ozon marks its postings as assembled by itself
 * @param hasEntrustedAcceptance whether Ozon accepts goods without counting them
 * @param slaCutIn the shortest time for assembling an order, in minutes
 * @param cutInTime the time for shipping, in minutes
 * @param workingDays the days of the week on which it works
 * @param timetable its hours
 * @param addressInfo where it stands, and in which zone
 * @param firstMile how goods get from it to Ozon
 * @param hasPostingsLimit whether the number of postings a day is limited
 * @param postingsLimit how many postings a day it takes; -1 for any number
 * @param minPostingsLimit the least limit that can be set
 * @param pauseAt since when it is paused; null while it is not; realFBS only
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param unknownFields what this version does not know: JSON text by name
 */
public record Warehouse(
        Stated<WarehouseId> warehouseId,
        Stated<String> name,
        Stated<String> status,
        Stated<String> warehouseType,
        Stated<Boolean> isRfbs,
        Stated<Boolean> isExpress,
        Stated<Boolean> isComfort,
        Stated<Boolean> isKgt,
        Stated<Boolean> isAutoAssembly,
        Stated<Boolean> hasEntrustedAcceptance,
        Stated<Long> slaCutIn,
        Stated<Long> cutInTime,
        List<Word<WorkingDay>> workingDays,
        Stated<Timetable> timetable,
        Stated<AddressInfo> addressInfo,
        Stated<FirstMile> firstMile,
        Stated<Boolean> hasPostingsLimit,
        Stated<Long> postingsLimit,
        Stated<Long> minPostingsLimit,
        Stated<Instant> pauseAt,
        Stated<Instant> createdAt,
        Stated<Instant> updatedAt,
        Map<String, String> unknownFields) {

    /**
     * Where a warehouse stands.
     *
     * @param address its address
     * @param utc the zone of its clock, such as {@code UTC+03:00}
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record AddressInfo(Stated<String> address, Stated<String> utc, Map<String, String> unknownFields) {}

    /**
     * The hours of a warehouse, each end as Ozon writes it: the description has moments, of which only the time of day can matter.
     *
     * @param timetableFrom the first day for which the hours hold, perhaps; not documented
     * @param timetableTo the last, perhaps; not documented
     * @param workingHours the hours of a working day
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Timetable(
            Stated<String> timetableFrom,
            Stated<String> timetableTo,
            List<Hours> workingHours,
            Map<String, String> unknownFields) {}

    /**
     * Hours without a break.
     *
     * @param timeFrom their beginning
     * @param timeTo their end
     * @param unknownFields what this version does not know: JSON text by name
     */
    public record Hours(Stated<String> timeFrom, Stated<String> timeTo, Map<String, String> unknownFields) {}

    /**
     * The terms of this warehouse, read as {@link TermsReading#DEFAULT} says.
     *
     * @return the terms; what cannot be used is left out and stands in their findings
     */
    public HandlingTerms terms() {
        return terms(TermsReading.DEFAULT);
    }

    /**
     * The terms of this warehouse. Without a zone there is no calendar. Zero minutes, which Ozon also writes for what nobody set, are taken
     * for not set (confidence D). The settings of Express and the preparation days of realFBS Global are not in Ozon's answer.
     *
     * @param reading what to take for granted where Ozon does not say
     * @return the terms; what cannot be used is left out and stands in their findings
     */
    public HandlingTerms terms(TermsReading reading) {
        return new TermsDraft(reading).warehouse(this).build();
    }
}
