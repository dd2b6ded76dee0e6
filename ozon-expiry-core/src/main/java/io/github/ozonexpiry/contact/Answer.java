package io.github.ozonexpiry.contact;

import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What speaks against a way to the buyer, the weightiest first, and what else must be known. */
final class Answer {

    private static final RuleId SUBSCRIPTION = RuleId.of("K-01");
    private static final RuleId SWITCHED_OFF = RuleId.of("K-07");

    private final SortedSet<RuleId> grounds = new TreeSet<>();
    private final SortedSet<RuleId> refusals = new TreeSet<>();
    private final List<Permission> refused = new ArrayList<>();
    private final List<Permission> unknown = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    /** A rule that has been asked, and has the answer rest on it unless others refuse. */
    void restOn(RuleId rule) {
        grounds.add(rule);
    }

    void refuse(RuleId rule, Message reason) {
        refusals.add(rule);
        refused.add(new Permission.Refused(rule, reason));
    }

    void doubt(Message reason) {
        unknown.add(new Permission.Unknown(reason));
    }

    void note(Message note) {
        notes.add(note);
    }

    void noteUndated(Standings standings, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        standings.all().stream()
                .map(Standing::window)
                .filter(window -> window.isUndatedOn(day))
                .map(window -> Message.of("contact.note.undated", window.rule(), window.seen()))
                .distinct()
                .forEach(this::note);
    }

    /** The methods of chats need a subscription, whoever opened the chat. */
    void subscription(ContactFacts facts) {
        restOn(SUBSCRIPTION);
        if (facts.subscribed().isEmpty()) {
            doubt(Message.of("contact.unknown.subscription"));
        } else if (!facts.subscribed().get()) {
            refuse(SUBSCRIPTION, Message.of("contact.refused.subscription"));
        }
    }

    Contact.Way way(Optional<Instant> until) {
        if (!refused.isEmpty()) {
            return new Contact.Way(refused.get(0), Optional.empty(), refusals, notesAfter(refused));
        }
        restOn(SWITCHED_OFF);
        notes.add(Message.of("contact.note.switchedOff"));
        notes.add(Message.of("contact.note.templates"));
        Permission permission = unknown.isEmpty() ? new Permission.Allowed() : unknown.get(0);
        return new Contact.Way(permission, until, grounds, notesAfter(unknown));
    }

    private List<Message> notesAfter(List<Permission> permissions) {
        List<Message> all = new ArrayList<>();
        permissions.stream().skip(1).map(Permission::message).forEach(all::add);
        all.addAll(notes);
        return all;
    }
}
