package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;

/** What a plan saves first when not everything can be kept. */
public enum Objective implements Sayable {
    /** As few postings as possible are lost; of those that take the same work the cheaper ones. */
    FEWEST_LOST,
    /** As little money as possible is lost; a posting whose amount is not known counts as nothing. */
    LEAST_MONEY;

    @Override
    public String in(Wording wording) {
        return wording.say("capacity.objective." + this);
    }
}
