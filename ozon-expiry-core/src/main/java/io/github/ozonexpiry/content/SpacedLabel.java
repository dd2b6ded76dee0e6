package io.github.ozonexpiry.content;

import java.util.List;

/** Letters of a name that are pulled apart by spaces: s h o p . r u. */
final class SpacedLabel {

    private static final int LEAST = 3;

    private SpacedLabel() {}

    /** The last piece of the name, or the piece itself where it begins none. */
    static int end(ReadableText text, List<Atom> atoms, int at, List<Atom> before) {
        if (!single(atoms, at) || Words.isHan(text.at(atoms.get(at).from()))) {
            return at;
        }
        int end = at;
        int letters = 1;
        while (end + 2 < atoms.size()
                && atoms.get(end + 1).is(Atom.Kind.SPACE)
                && single(atoms, end + 2)
                && sameAlphabet(text, atoms.get(at), atoms.get(end + 2))) {
            end += 2;
            letters++;
        }
        boolean behindDot = !before.isEmpty() && before.get(before.size() - 1).is(Atom.Kind.DOT);
        return letters >= (behindDot ? LEAST - 1 : LEAST) ? end : at;
    }

    private static boolean sameAlphabet(ReadableText text, Atom first, Atom other) {
        char c = text.at(other.from());
        return !Character.isLetter(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.of(text.at(first.from()));
    }

    private static boolean single(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        return atom.is(Atom.Kind.DASH) || (atom.is(Atom.Kind.LABEL) && atom.to() - atom.from() == 1);
    }
}
