package io.github.ozonexpiry.client.action;

import io.github.ozonexpiry.stated.Vocabulary;

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
}
