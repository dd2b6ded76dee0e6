package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.Stage;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Until what the time counts that a setting promises. */
public enum Duty implements Sayable {
    /** Until the posting is assembled: {@code sla_cut_in} and Express's {@code cut_in} (H-06, H-08). */
    ASSEMBLED {
        @Override
        Optional<When> done(PostingHistory history) {
            return Stream.of(history.reached(Stage.TO_HAND_OVER), history.handedOver())
                    .flatMap(Optional::stream)
                    .min(Comparator.comparing(When::by));
        }
    },
    /** Until the carrier has accepted it: the preparation time of realFBS Global (H-01, L-10). */
    HANDED_OVER {
        @Override
        Optional<When> done(PostingHistory history) {
            return history.handedOver();
        }
    };

    /** When it was done; empty when it was not. */
    abstract Optional<When> done(PostingHistory history);

    @Override
    public String in(Wording wording) {
        return wording.say("preparation.duty." + this);
    }
}
