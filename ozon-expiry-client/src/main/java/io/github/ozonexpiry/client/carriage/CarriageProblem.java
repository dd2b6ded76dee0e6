package io.github.ozonexpiry.client.carriage;

import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Vocabulary;
import io.github.ozonexpiry.stated.Word;
import java.util.Map;

/**
 * Why a carriage is not as it should be. Source: Seller API, {@code /v2/carriage/delivery/list}, {@code errors}.
 *
 * @param code what is wrong
 * @param description the same in Russian or the account's language; to be shown, never parsed
 * @param status how far Ozon has got with it; its words are not documented
 * @param unknownFields what this version does not know: JSON text by name
 */
public record CarriageProblem(
        Stated<Word<Code>> code, Stated<String> description, Stated<String> status, Map<String, String> unknownFields) {

    /** What is wrong. Source: the codes of {@code /v2/posting/fbs/act/create}; carriages took its place. */
    public enum Code implements Vocabulary {
        /** Postings have arrived that could be added. */
        NEW_POSTINGS_ARE_POSSIBLE,
        /** Not everything is assembled. */
        NOT_PACKAGED,
        /** Not everything is registered at the carrier. */
        NOT_REGISTERED,
        /** The time to assemble has not passed yet. */
        PACKAGE_TIME_NOT_PASSED,
        /** The statuses of some postings are not ready. */
        POSTING_STATUSES_NOT_READY,
        /** There is nothing to hand over. */
        NO_POSTINGS,
        /** There is more than the place takes. */
        HAS_OVERFLOW,
        /** There are more orders than usual. */
        HAS_SURGE,
        /** Nobody brings the goods from the warehouse to Ozon. */
        FIRST_MILE_ABSENT,
        /** The way from the warehouse to Ozon is being changed. */
        FIRST_MILE_IS_CHANGING,
        /** The sorting centre did not accept postings. */
        NOT_ACCEPTED_ON_SC,
        /** Returns wait for the seller. */
        HAS_SELLER_RETURNS_IN_STOCK,
        /** The carrier could not register postings. */
        HAS_POSTINGS_WITH_REGISTRATION_ERROR,
        /** A part of the postings is in a carriage. */
        PARTIAL_CARRIAGE_FORMED,
        /** A carriage with a part of the postings is being made; the spelling of the word is Ozon's. */
        PARTIAL_CARRIAGE_IN_PROCCESS,
        /** A part of the postings will be in a carriage. */
        WILL_BE_PARTIAL_CARRIAGE,
        /** Carriages are not finished. */
        THERE_ARE_INCOMPLETE_CARRIAGES,
        /** It cannot be handed over in a carriage. */
        NON_CARRIAGEABLE,
        /** It is out of date. */
        OUTDATED,
        /** Something else. */
        OTHER;
    }
}
