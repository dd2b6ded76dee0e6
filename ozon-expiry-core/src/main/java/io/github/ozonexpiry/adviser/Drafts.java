package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.cause.Cause;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what speaks for each kind of advice; causes against which one kind helps are one advice. */
final class Drafts {

    private final Subject subject;
    private final Window window;
    private final int wrong;
    private final int postings;
    private final Map<AdviceKind, Draft> drafts = new EnumMap<>(AdviceKind.class);
    private final List<Message> notJudged = new ArrayList<>();

    /** Of {@code postings} in the window {@code wrong} went wrong. */
    Drafts(Subject subject, Window window, int wrong, int postings) {
        this.subject = subject;
        this.window = window;
        this.wrong = wrong;
        this.postings = postings;
    }

    private static final class Draft {

        private final List<Message> basis = new ArrayList<>();
        private int avoided;
    }

    /** A cause without which so many of them would have gone well. */
    void add(Optional<Cause> cause, Message basis, int avoided) {
        Optional<AdviceKind> kind = cause.flatMap(CauseAdviser::against);
        if (kind.isEmpty()) {
            notJudged.add(why(cause, basis));
            return;
        }
        Draft draft = drafts.computeIfAbsent(kind.get(), any -> new Draft());
        draft.basis.add(basis);
        draft.avoided += avoided;
    }

    private static Message why(Optional<Cause> cause, Message basis) {
        if (cause.isEmpty()) {
            return Message.of("prevention.notJudged.noCause", basis);
        }
        return cause.get().group() == Cause.Group.OUTSIDE
                ? Message.of("prevention.notJudged.outside", basis)
                : Message.of("prevention.notJudged.noAdvice", basis, cause.get().whatToDoFirst());
    }

    Counsel counsel() {
        List<Advice> advices = new ArrayList<>();
        drafts.forEach((kind, draft) -> advices.add(Advice.estimated(
                new Advice.Id(kind, subject, new AdvisedValue.None()),
                draft.basis,
                new ShareLate(wrong, wrong - draft.avoided, postings, window))));
        return new Counsel(advices, notJudged);
    }
}
