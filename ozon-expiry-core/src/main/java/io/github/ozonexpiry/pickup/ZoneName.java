package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.text.Sayable;
import io.github.ozonexpiry.text.Wording;

/** The zone in which a wording writes moments. */
enum ZoneName implements Sayable {
    OF_WORDING;

    @Override
    public String in(Wording wording) {
        return wording.zone().getId();
    }
}
