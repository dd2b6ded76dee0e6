package io.github.ozonexpiry.penalty;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;

/** What Ozon may charge the seller for. */
public enum Breach implements Sayable {
    /** A posting, or some of its products, was cancelled through the seller's fault. */
    CANCELLATION,
    /** A posting was handed over after the last moment without delay. */
    DELAY;

    @Override
    public String in(Wording wording) {
        return wording.say("breach." + this);
    }
}
