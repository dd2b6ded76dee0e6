package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether the seller may write to the buyer of a posting now, and until when.
 *
 * @param open opening a new chat
 * @param write writing in the chat that there is; refused (K-02) where none is known
 * @param left what is left to the seller, where the better way is refused; else empty
 */
public record Contact(Way open, Way write, List<Message> left) {

    static final Way NO_CHAT = new Way(
            new Permission.Refused(RuleId.of("K-02"), Message.of("contact.refused.noChat")),
            Optional.empty(),
            Collections.emptySortedSet(),
            List.of());

    /**
     * Copies what is left.
     *
     * @param open opening a new chat
     * @param write writing in the chat that there is
     * @param left what is left to the seller
     */
    public Contact {
        left = List.copyOf(left);
    }

    /**
     * One way to the buyer.
     *
     * @param permission whether Ozon allows it now
     * @param until the first moment at which it no longer does, where there is a known window and it is not over
     * @param rules the rules that the answer rests on, at least one, sorted by their text; of a refused way those that refuse it
     * @param notes what else must be known: other reasons of the same kind, rules that disagree, what an answer depends on
     */
    public record Way(Permission permission, Optional<Instant> until, SortedSet<RuleId> rules, List<Message> notes) {

        /**
         * Copies rules and notes, adds the rule of a refusal, and refuses a way without a rule.
         *
         * @param permission whether Ozon allows it now
         * @param until the first moment at which it no longer does
         * @param rules the rules that the answer rests on
         * @param notes what else must be known
         * @throws IllegalArgumentException when it rests on no rule; names the permission
         */
        public Way {
            notes = List.copyOf(notes);
            SortedSet<RuleId> all = new TreeSet<>();
            all.addAll(rules);
            if (permission instanceof Permission.Refused refused) {
                all.add(refused.rule());
            }
            if (all.isEmpty()) {
                throw new IllegalArgumentException(
                        "rules of a way to the buyer: at least one is needed, for " + permission);
            }
            rules = Collections.unmodifiableSortedSet(all);
        }
    }

    /**
     * {@return the better of the two ways: allowed before unknown before refused; of equal ones writing in the chat that there is, opening one
     * where there is none}
     */
    public Way best() {
        return write.equals(NO_CHAT) || rank(open.permission()) < rank(write.permission()) ? open : write;
    }

    private static int rank(Permission permission) {
        return permission instanceof Permission.Allowed ? 0 : permission instanceof Permission.Unknown ? 1 : 2;
    }
}
