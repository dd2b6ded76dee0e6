package io.github.ozonexpiry.prevention;

import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;

/** Somebody who looks at one side of the shop and advises. */
@FunctionalInterface
public interface Adviser {

    /**
     * Advises.
     *
     * @param now the moment of judgement
     * @return what it advises, and what it could not judge
     */
    Counsel advise(Instant now);

    /**
     * What an adviser says.
     *
     * @param advices what it advises, in any order
     * @param notJudged what it could not judge and why, in sentences for people
     */
    record Counsel(List<Advice> advices, List<Message> notJudged) {

        /**
         * Copies the lists.
         *
         * @param advices what it advises
         * @param notJudged what it could not judge
         */
        public Counsel {
            advices = List.copyOf(advices);
            notJudged = List.copyOf(notJudged);
        }
    }
}
