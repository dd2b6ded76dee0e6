package io.github.ozonexpiry.content;

import java.util.List;

/** Whether the last part of a name makes it a site, and not the beginning of the next sentence. */
final class Ending {

    private Ending() {}

    static boolean holds(ReadableText text, List<Atom> atoms, int first, int last, Atom.Way dot) {
        Atom label = atoms.get(last - 2);
        String name = Site.read(text, label);
        String end = Site.lastPart(text, atoms.get(last));
        boolean path = followed(atoms, last, Atom.Kind.SLASH)
                || Site.read(text, atoms.get(first)).equals("www");
        boolean known = Domains.among(Domains.CHANNEL, name + "." + end);
        if (known || (path && (tight(dot) || Domains.sure(end) != Domains.Sure.PATH))) {
            return true;
        }
        if (disguised(text, atoms.get(last)) && !latin(name)) {
            return false;
        }
        return switch (Domains.sure(end)) {
            case ALWAYS -> name.chars().anyMatch(Character::isLetterOrDigit);
            case YES -> dot != Atom.Way.BEHIND_A_SENTENCE && name.chars().anyMatch(Character::isLetterOrDigit);
            case NO ->
                dot == Atom.Way.SPOKEN
                        || (dot == Atom.Way.PLAIN && oneSpelling(text, label, atoms.get(last), name, end));
            case PATH -> false;
        };
    }

    private static boolean tight(Atom.Way dot) {
        return dot == Atom.Way.PLAIN || dot == Atom.Way.SPOKEN;
    }

    private static boolean oneSpelling(ReadableText text, Atom label, Atom last, String name, String end) {
        boolean sameAlphabet = latin(name) || (!latin(end) && name.chars().anyMatch(Character::isLetter));
        boolean sentence = text.capital(last.from()) && !text.capital(label.to() - 1);
        return sameAlphabet && !sentence;
    }

    private static boolean disguised(ReadableText text, Atom last) {
        return !Domains.isLast(Site.read(text, last));
    }

    private static boolean latin(String name) {
        return name.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean followed(List<Atom> atoms, int at, Atom.Kind kind) {
        return at + 1 < atoms.size() && atoms.get(at + 1).is(kind);
    }
}
