package io.github.ozonexpiry.client.action;

import io.github.ozonexpiry.stated.Vocabulary;
import java.util.List;
import java.util.Locale;

/** How far an action has got. */
public enum ActionStatus implements Vocabulary {
    /** It has not begun. */
    PLANNED,
    /** It runs. */
    ACTIVE,
    /** It is switched off. */
    PAUSED,
    /** It is over. */
    ENDED;

    @Override
    public List<String> words() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }
}
