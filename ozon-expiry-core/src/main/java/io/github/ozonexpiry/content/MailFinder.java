package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;

/** Finds mail addresses, and names of accounts behind an at sign. */
final class MailFinder {

    private static final int SHORTEST_NICK = 4;
    private static final int MOST_PARTS = 8;

    private final ReadableText text;
    private final List<Atom> atoms;

    private MailFinder(ReadableText text, List<Atom> atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    static List<ContentFinding> in(ReadableText text, List<Atom> atoms) {
        MailFinder finder = new MailFinder(text, atoms);
        List<ContentFinding> found = new ArrayList<>();
        for (int at = 0; at + 1 < atoms.size(); at++) {
            if (atoms.get(at).is(Atom.Kind.AT) && atoms.get(at + 1).is(Atom.Kind.LABEL)) {
                finder.add(found, at);
            }
        }
        return found;
    }

    private void add(List<ContentFinding> found, int at) {
        int from = localStart(at);
        int to = hostEnd(at + 1);
        if (from < at && to > 0) {
            found.add(text.finding(
                    ContentFinding.Kind.EMAIL,
                    atoms.get(from).from(),
                    atoms.get(to).to()));
        } else if (isNick(at)) {
            found.add(text.finding(
                    ContentFinding.Kind.CHANNEL,
                    atoms.get(at).from(),
                    atoms.get(at + 1).to()));
        }
    }

    /** The first piece of the name before the at sign, or the sign itself where there is none. */
    private int localStart(int at) {
        if (at == 0 || !atoms.get(at - 1).is(Atom.Kind.LABEL)) {
            return at;
        }
        int from = at - 1;
        for (int parts = 1; parts < MOST_PARTS && goesOnBefore(from); parts++) {
            from -= 2;
        }
        return from;
    }

    private boolean goesOnBefore(int label) {
        if (label < 2 || !atoms.get(label - 2).is(Atom.Kind.LABEL)) {
            return false;
        }
        Atom dot = atoms.get(label - 1);
        return dot.is(Atom.Kind.DOT) && dot.way() != Atom.Way.LOOSE && dot.way() != Atom.Way.BEHIND_A_SENTENCE;
    }

    /** The last piece of the host that begins with this piece, or 0 where it is none. */
    private int hostEnd(int first) {
        boolean spoken = atoms.get(first - 1).way() == Atom.Way.SPOKEN;
        int at = first;
        boolean provider = Domains.MAIL.contains(Site.read(text, atoms.get(first)));
        int end = provider ? first : 0;
        for (int parts = 1; parts < MOST_PARTS && at + 2 < atoms.size(); parts++) {
            Atom dot = atoms.get(at + 1);
            if (!dot.is(Atom.Kind.DOT) || !atoms.get(at + 2).is(Atom.Kind.LABEL)) {
                break;
            }
            at += 2;
            boolean sure = !spoken || provider || dot.way() == Atom.Way.SPOKEN;
            if (sure && Domains.isLast(Site.lastPart(text, atoms.get(at)))) {
                end = at;
            }
        }
        return end;
    }

    private boolean isNick(int at) {
        Atom label = atoms.get(at + 1);
        boolean touching = atoms.get(at).to() == label.from() && atoms.get(at).way() != Atom.Way.SPOKEN;
        String nick = text.latin(label.from(), label.to());
        boolean account = nick.contains("_") || label.way() == Atom.Way.SPOKEN || nick.indexOf('-') == 1;
        return (touching || account)
                && nick.length() >= SHORTEST_NICK
                && nick.chars().allMatch(c -> c < 128);
    }
}
