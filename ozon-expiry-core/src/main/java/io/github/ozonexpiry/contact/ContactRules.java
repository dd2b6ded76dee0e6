package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may write to a buyer until when: rules K-01 to K-07, read from {@code windows.tsv} and {@code subscriptions.tsv}.
 *
 * <p>Opening a chat: FBO never (K-01); realFBS not once it is delivered or cancelled (K-03, as the {@link ContactReading} says); not without
 * the subscription (K-01); where the actions of the posting are stated, {@code can_create_chat} among them decides and windows are a note (K-04);
 * where not, a window that is over refuses (K-01), and one that is open allows nothing, for Ozon must be asked. Writing in a chat that there is:
 * within the windows of K-02, the first moment of a window counts and its last does not. Rules whose first day nobody published are taken for
 * every earlier day as well; a note says since when a source shows them.
 */
public final class ContactRules {

    private final WindowTable windows;
    private final ContactReading reading;

    ContactRules(WindowTable windows, ContactReading reading) {
        this.windows = windows;
        this.reading = reading;
    }

    /** {@return the rules as Ozon's texts have them, read strictly} */
    public static ContactRules ozon() {
        return new ContactRules(WindowTable.OZON, ContactReading.STRICT);
    }

    /**
     * The same rules, read otherwise where they contradict each other.
     *
     * @param other whose text decides
     * @return the rules
     */
    public ContactRules reading(ContactReading other) {
        return new ContactRules(windows, other);
    }

    /**
     * Whether a subscription is enough for the methods of chats (K-01).
     *
     * @param subscription Ozon's word for it, such as {@code PREMIUM_PLUS}, in any case
     * @param day the day
     * @return whether it is
     */
    public boolean suffices(String subscription, LocalDate day) {
        return Subscriptions.OZON.suffices(subscription, day);
    }

    /**
     * Judges the ways to a buyer.
     *
     * @param posting the posting
     * @param facts what else is known
     * @param now the moment
     * @return both ways, and what is left where neither is open
     */
    public Contact contact(Posting posting, ContactFacts facts, Instant now) {
        Events events = new Events(posting, facts);
        Contact.Way open = new OpenWay(windows, reading, events, now).way();
        Contact.Way write = new WriteWay(windows, reading, events, now).way();
        Contact contact = new Contact(open, write, List.of());
        boolean refused = contact.best().permission() instanceof Permission.Refused;
        return refused ? new Contact(open, write, left(facts)) : contact;
    }

    private static List<Message> left(ContactFacts facts) {
        List<Message> left = new ArrayList<>();
        if (facts.subscribed().filter(subscribed -> !subscribed).isPresent()) {
            left.add(Message.of("contact.left.subscribe"));
        }
        left.add(Message.of("contact.left.answer"));
        left.add(Message.of("contact.left.voucher"));
        left.add(Message.of("contact.left.restock"));
        left.add(Message.of("contact.left.review"));
        left.add(Message.of("contact.left.support"));
        left.add(Message.of("contact.left.obliged"));
        return left;
    }
}
