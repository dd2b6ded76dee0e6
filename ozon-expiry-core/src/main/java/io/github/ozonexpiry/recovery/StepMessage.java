package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.text.Message;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps in a few words for people. */
final class StepMessage {

    private StepMessage() {}

    static Message of(RecoveryStep step) {
        return posting(step).or(() -> buyer(step)).orElseGet(() -> shop(step).orElseGet(() -> Message.of(name(step))));
    }

    private static Optional<Message> posting(RecoveryStep step) {
        if (step instanceof RecoveryStep.Ship ship) {
            return said("recovery.ship." + ship.how());
        }
        if (step instanceof RecoveryStep.AnswerRequest request) {
            return said("recovery.answer." + request.answer());
        }
        if (step instanceof RecoveryStep.SetCutoff cutoff) {
            return cutoff.latest().map(at -> Message.of("recovery.step.SetCutoff.until", at));
        }
        if (step instanceof RecoveryStep.MoveDelivery move && move.changesLeft().isPresent()) {
            return said("recovery.step.MoveDelivery.left", move.changesLeft().getAsInt());
        }
        if (step instanceof RecoveryStep.Split split && !split.stay().isEmpty()) {
            return said("recovery.step.Split.stay", Pieces.said(split.stay()));
        }
        return cancelling(step);
    }

    private static Optional<Message> cancelling(RecoveryStep step) {
        if (step instanceof RecoveryStep.CancelPart part) {
            return part.items().isEmpty()
                    ? said("recovery.step.CancelPart", part.reason())
                    : said("recovery.step.CancelPart.items", Pieces.said(part.items()), part.reason());
        }
        if (step instanceof RecoveryStep.Cancel cancel) {
            return said("recovery.step.Cancel", cancel.reason());
        }
        if (step instanceof RecoveryStep.GiveTracking tracking && tracking.replacement()) {
            return said("recovery.step.GiveTracking.other");
        }
        return Optional.empty();
    }

    private static Optional<Message> buyer(RecoveryStep step) {
        if (step instanceof RecoveryStep.OfferVoucher voucher) {
            return said("recovery.step.OfferVoucher", voucher.offers().get(0).code());
        }
        if (step instanceof RecoveryStep.SuggestSubstitute other) {
            return said(
                    "recovery.step.SuggestSubstitute",
                    other.substitutes().get(0).product().name());
        }
        if (step instanceof RecoveryStep.AnnounceRestock restock) {
            return restock.restocks().get(0).at().map(at -> Message.of("recovery.step.AnnounceRestock.at", at));
        }
        return Optional.empty();
    }

    private static Optional<Message> shop(RecoveryStep step) {
        if (step instanceof RecoveryStep.CorrectStock stock) {
            return said(
                    "recovery.step.CorrectStock",
                    stock.products().stream().map(Sku::toString).collect(Collectors.joining(", ")));
        }
        if (step instanceof RecoveryStep.CheckCharges check) {
            return check.from().map(told("recovery.step.CheckCharges.from"));
        }
        if (step instanceof RecoveryStep.Appeal appeal) {
            return said("recovery.ground." + appeal.ground());
        }
        if (step instanceof RecoveryStep.ReviewProcess review) {
            return said("recovery.step.ReviewProcess", review.area().message());
        }
        return step instanceof RecoveryStep.PauseWarehouse pause
                ? pause.warehouse().map(told("recovery.step.PauseWarehouse.id"))
                : Optional.empty();
    }

    private static Function<Object, Message> told(String key) {
        return argument -> Message.of(key, argument);
    }

    private static Optional<Message> said(String key, Object... arguments) {
        return Optional.of(Message.of(key, arguments));
    }

    private static String name(RecoveryStep step) {
        return "recovery.step." + step.getClass().getSimpleName();
    }
}
