package io.github.ozonexpiry.cause;

import io.github.ozonexpiry.cause.Evidence.Weight;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PickupSlots.Slot;
import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistory.Look;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.text.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Causes on the way to the carrier and at it (guide: logistics). Arranging a courier is no hand-over, the scan is (L-10, S12). */
final class CarrierRules {

    private CarrierRules() {}

    static Optional<Clue> pickupMissed(Scene scene) {
        Optional<When> recorded = scene.event(Kind.PACKED).map(PostingEvent::when);
        Optional<When> packed = recorded.or(scene::assembled);
        if (packed.isEmpty() || scene.isTooLate(packed.get()) || scene.handedInTime()) {
            return Optional.empty();
        }
        Clue clue = Clue.of(Cause.PICKUP_MISSED);
        failedPickup(scene, packed.get())
                .ifPresent(event -> clue.says(recorded.isPresent() ? Weight.DECISIVE : Weight.STRONG, event));
        lastSlot(scene)
                .filter(slot -> recorded.isPresent() && packed.get().surelyAfter(slot.from()))
                .ifPresent(slot -> clue.says(
                                packed.get().surelyAfter(slot.to()) ? Weight.DECISIVE : Weight.STRONG,
                                Message.of("evidence.packedAfterSlot", packed.get(), slot.from()),
                                packed,
                                Evidence.SELLER)
                        .unless(Optional.of(Message.of("counterfactual.pickup", slot.from(), slot.from()))));
        if (clue.points() == 0) {
            lastPickup(scene)
                    .filter(came -> packed.get().surelyAfter(came.when().by()))
                    .ifPresent(came -> clue.says(Weight.DECISIVE, came)
                            .unless(Optional.of(Message.of(
                                    "counterfactual.pickup",
                                    came.when().by(),
                                    came.when().by()))));
        }
        if (clue.points() == 0 && scene.course().blocked().equals(Optional.of(Step.DISPATCHED))) {
            clue.says(
                    Weight.WEAK,
                    Message.of("evidence.never", Kind.DISPATCHED.message(), scene.end()),
                    packed,
                    Evidence.SELLER);
        }
        left(scene).ifPresent(event -> clue.contradicted(Weight.STRONG, event));
        return Optional.of(clue);
    }

    private static Optional<PostingEvent> left(Scene scene) {
        return scene.event(Kind.DISPATCHED).filter(event -> !scene.isTooLate(event.when()));
    }

    private static Optional<PostingEvent> failedPickup(Scene scene, When packed) {
        return scene.events(Kind.PICKUP_FAILED)
                .filter(event -> !event.when().by().isBefore(packed.after().orElse(packed.by())))
                .filter(event ->
                        !scene.isTooLate(event.when()) || scene.handedOver().isEmpty())
                .findFirst();
    }

    private static Optional<PostingEvent> lastPickup(Scene scene) {
        return scene.events(Kind.PICKUP_CAME)
                .filter(event -> !scene.isTooLate(event.when()))
                .reduce((before, after) -> after);
    }

    private static Optional<Slot> lastSlot(Scene scene) {
        return scene.file()
                .terms()
                .flatMap(HandlingTerms::pickupSlots)
                .flatMap(slots -> slots.lastOverBy(scene.limit(), openDays(scene)));
    }

    private static Predicate<LocalDate> openDays(Scene scene) {
        return day -> scene.isWorkingDay(day).orElse(true);
    }

    static Optional<Clue> notScanned(Scene scene) {
        Optional<PostingEvent> left = left(scene);
        if (left.isEmpty() || scene.handedInTime()) {
            return Optional.empty();
        }
        Clue clue = Clue.of(Cause.NOT_SCANNED).says(Weight.WEAK, left.get());
        Optional<PostingEvent> scan = scene.event(Kind.SCANNED);
        if (scan.isPresent()) {
            clue.says(scene.isTooLate(scan.get().when()) ? Weight.DECISIVE : Weight.WEAK, scan.get());
        } else {
            clue.says(
                    scene.handedOver().isPresent() ? Weight.DECISIVE : Weight.STRONG,
                    Message.of("evidence.never", Kind.SCANNED.message(), scene.end()),
                    Optional.of(scene.sinceThen(left.get().when().by())),
                    Evidence.SELLER);
        }
        return Optional.of(clue);
    }

    static Optional<Clue> refused(Scene scene) {
        Clue clue = Clue.of(Cause.CARRIER_REFUSED);
        Optional<PostingEvent> event = scene.event(Kind.REFUSED);
        event.ifPresent(refusal -> clue.says(Weight.DECISIVE, refusal));
        scene.lastOpenLook()
                .filter(CarrierRules::isRefused)
                .ifPresent(look -> clue.says(
                        Weight.DECISIVE,
                        Message.of("evidence.status", Scene.word(look)),
                        Optional.of(When.at(look.at())),
                        Evidence.OZON));
        scene.events(Kind.SCANNED)
                .filter(scan -> event.map(refusal ->
                                scan.when().by().isAfter(refusal.when().by()))
                        .orElse(false))
                .findFirst()
                .ifPresent(scan -> clue.contradicted(Weight.STRONG, scan));
        return Optional.of(clue);
    }

    private static boolean isRefused(Look look) {
        return look.posting().knownStatus().equals(Optional.of(Status.NOT_ACCEPTED))
                || look.posting()
                        .substatus()
                        .value()
                        .map(word -> word.is(Substatus.NOT_IN_SORT_CENTER) || word.is(Substatus.REGISTRATION_ERROR))
                        .orElse(false);
    }

    static Optional<Clue> wrongChannel(Scene scene) {
        return scene.event(Kind.WRONG_CHANNEL)
                .map(event -> Clue.of(Cause.WRONG_CHANNEL).says(Weight.DECISIVE, event));
    }
}
