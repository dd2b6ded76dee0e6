package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of one posting that may need recovery.
 *
 * @param judgement the posting, its deadlines, its state and the moment
 * @param verdict why it is late or lost; empty where nobody looked
 * @param charges what a breach would be charged
 * @param contact what is known of the way to the buyer
 * @param request the buyer's request to cancel, where there is one
 * @param deliveryChangesLeft how often Ozon still lets the delivery be moved ({@code remaining_changes_count}, L-11), where it was asked; 0 or more
 * @param tracking what Ozon has said about the tracking number
 */
public record RecoveryCase(
        Judgement judgement,
        Optional<Verdict> verdict,
        ExpectedCharges charges,
        ContactFacts contact,
        Optional<CancellationRequest> request,
        OptionalInt deliveryChangesLeft,
        CarrierFacts tracking) {

    /**
     * Refuses a verdict of another posting, and a negative number of changes.
     *
     * @param judgement the posting, its deadlines, its state and the moment
     * @param verdict why it is late or lost
     * @param charges what a breach would be charged
     * @param contact what is known of the way to the buyer
     * @param request the buyer's request to cancel
     * @param deliveryChangesLeft how often Ozon still lets the delivery be moved
     * @param tracking what Ozon has said about the tracking number
     * @throws IllegalArgumentException when the verdict is about another posting, or the number of changes is below zero; names them
     */
    public RecoveryCase {
        verdict.filter(of -> !of.posting().number().equals(judgement.posting().number()))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("a verdict of "
                            + other.posting().number() + " for the posting "
                            + judgement.posting().number());
                });
        if (deliveryChangesLeft.orElse(0) < 0) {
            throw new IllegalArgumentException("deliveryChangesLeft below zero: " + deliveryChangesLeft.getAsInt());
        }
    }

    /**
     * A case of which nothing but the judgement and the charges is known.
     *
     * @param judgement the posting, its deadlines, its state and the moment
     * @param charges what a breach would be charged
     * @return the case
     */
    public static RecoveryCase of(Judgement judgement, ExpectedCharges charges) {
        return new RecoveryCase(
                judgement,
                Optional.empty(),
                charges,
                ContactFacts.UNKNOWN,
                Optional.empty(),
                OptionalInt.empty(),
                CarrierFacts.NOTHING_ASKED);
    }

    /**
     * The same case with a verdict.
     *
     * @param why why it is late or lost
     * @return the new case
     * @throws IllegalArgumentException when the verdict is about another posting; names both
     */
    public RecoveryCase because(Verdict why) {
        return new RecoveryCase(judgement, Optional.of(why), charges, contact, request, deliveryChangesLeft, tracking);
    }

    /**
     * The same case with what is known of the way to the buyer.
     *
     * @param known what is known
     * @return the new case
     */
    public RecoveryCase with(ContactFacts known) {
        return new RecoveryCase(judgement, verdict, charges, known, request, deliveryChangesLeft, tracking);
    }

    /**
     * The same case with a buyer's request.
     *
     * @param asked the request
     * @return the new case
     */
    public RecoveryCase with(CancellationRequest asked) {
        return new RecoveryCase(
                judgement, verdict, charges, contact, Optional.of(asked), deliveryChangesLeft, tracking);
    }

    /**
     * The same case with what Ozon said about the tracking number.
     *
     * @param said what Ozon said
     * @return the new case
     */
    public RecoveryCase with(CarrierFacts said) {
        return new RecoveryCase(judgement, verdict, charges, contact, request, deliveryChangesLeft, said);
    }

    /**
     * The same case with the number of times that the delivery can still be moved.
     *
     * @param left how often, 0 or more
     * @return the new case
     * @throws IllegalArgumentException when it is below zero; names it
     */
    public RecoveryCase deliveryChangesLeft(int left) {
        return new RecoveryCase(judgement, verdict, charges, contact, request, OptionalInt.of(left), tracking);
    }
}
