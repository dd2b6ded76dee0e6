package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.preparation.PreparationAdvice;
import io.github.ozonexpiry.preparation.PreparationWarning;
import io.github.ozonexpiry.preparation.Replay;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Advises another handling time where the measured one is not that of today. A shorter one is advised too, for buyers choose the faster delivery
 * (H-04); its effect on lateness is not claimed.
 *
 * @param subject whose setting it is
 * @param advice which setting is enough
 * @param replay the history that the advice was drawn from
 * @param today the setting of today, in the unit of the history
 * @param window the time of its postings
 */
public record HandlingTimeAdviser(
        Subject subject, PreparationAdvice advice, Replay replay, Duration today, Window window) implements Adviser {

    @Override
    public Counsel advise(Instant now) {
        return advice.fold(
                this::counsel,
                tooFew -> notJudged(Message.of("prevention.notJudged.tooFewOrders", tooFew.orders(), tooFew.missing())),
                none -> notJudged(Message.of("prevention.notJudged.noSetting", none.kept(), none.orders())));
    }

    private Counsel notJudged(Message why) {
        return new Counsel(List.of(), List.of(Message.of("prevention.notJudged.of", subject.message(), why)));
    }

    private Counsel counsel(PreparationAdvice.Advised advised) {
        if (advised.setting().equals(today)) {
            return new Counsel(List.of(), List.of());
        }
        Replay.Comparison compared = advised.against(replay, today);
        List<Message> basis = new ArrayList<>();
        basis.add(Message.of(
                "prevention.basis.today",
                today,
                compared.today().late(),
                compared.today().orders()));
        basis.add(Message.of(
                "prevention.basis.replayed", advised.setting(), compared.other().late()));
        basis.add(Message.of("prevention.basis.promise", compared.laterEach()));
        advised.warnings().forEach(warning -> basis.add(warned(warning)));
        Advice.Id id = new Advice.Id(AdviceKind.HANDLING_TIME, subject, new AdvisedValue.Time(advised.setting()));
        return new Counsel(List.of(Advice.estimated(id, basis, effect(compared))), List.of());
    }

    private ExpectedEffect effect(Replay.Comparison compared) {
        int from = compared.today().late();
        int to = compared.other().late();
        return to < from ? new ShareLate(from, to, compared.today().orders(), window) : new ExpectedEffect.NotKnown();
    }

    private static Message warned(PreparationWarning warning) {
        if (warning instanceof PreparationWarning.Shifted shifted) {
            return Message.of("prevention.basis.shifted." + (shifted.longer() ? "longer" : "shorter"));
        }
        if (warning instanceof PreparationWarning.Stretches stretches) {
            return Message.of("prevention.basis.stretches", stretches.postings());
        }
        return warning instanceof PreparationWarning.NotDone open
                ? Message.of("prevention.basis.notDone", open.postings())
                : Message.of("prevention.basis.dependent");
    }
}
