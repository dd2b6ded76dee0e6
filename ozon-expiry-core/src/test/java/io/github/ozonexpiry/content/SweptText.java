package io.github.ozonexpiry.content;

import io.github.ozonexpiry.content.ContentFinding.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A message with a disguised contact in it, and what was found where the contact stands. */
record SweptText(Disguise disguise, ContactForm form, Frame frame, String contact, String text, Set<Kind> found) {

    private static final Set<Kind> CONTACTS = EnumSet.of(Kind.PHONE, Kind.EMAIL, Kind.LINK, Kind.CHANNEL);

    static SweptText of(Disguise disguise, ContactForm form, Frame frame, String contact) {
        String text = frame.before() + contact + frame.after();
        int from = frame.before().length();
        EnumSet<Kind> found = EnumSet.noneOf(Kind.class);
        for (ContentFinding finding : ContentCheck.of(text)) {
            if (finding.from() < from + contact.length() && finding.to() > from) {
                found.add(finding.kind());
            }
        }
        return new SweptText(disguise, form, frame, contact, text, found);
    }

    /** Whether a contact of any kind was found there, so that the message is not sent. */
    boolean isFound() {
        return found.stream().anyMatch(CONTACTS::contains);
    }

    /** Whether it was found as what it is. */
    boolean isNamed() {
        return found.stream().anyMatch(form.kinds()::contains);
    }

    static List<SweptText> missed(List<SweptText> texts) {
        return texts.stream().filter(text -> !text.isFound()).toList();
    }
}
