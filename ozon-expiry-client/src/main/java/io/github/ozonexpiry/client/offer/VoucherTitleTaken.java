package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.client.action.ActionId;
import java.util.Arrays;
import java.util.List;

/** There is an action of the title already, or there may be: nothing is made, for a second one would have a budget of its own. */
public final class VoucherTitleTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The title. */
    private final String title;

    /** The numbers of the actions that have it. */
    private final String[] actions;

    /** How many actions could not be read. */
    private final int unread;

    VoucherTitleTaken(String title, List<ActionId> actions, int unread) {
        super("title '" + title + "': actions " + actions + " have it, of " + unread
                + " more the title could not be read; no action was made because of that");
        this.title = title;
        this.actions = actions.stream().map(ActionId::text).toArray(String[]::new);
        this.unread = unread;
    }

    /** {@return the title that was asked for} */
    public String title() {
        return title;
    }

    /** {@return the actions that have this title, perhaps the one of an earlier attempt; empty where only titles that could not be read stop it} */
    public List<ActionId> actions() {
        return Arrays.stream(actions).map(ActionId::new).toList();
    }

    /** {@return how many actions there are whose title could not be read, each of which may be this one} */
    public int unread() {
        return unread;
    }
}
