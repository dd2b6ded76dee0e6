package io.github.ozonexpiry.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a site, or what may be one.
 *
 * @param name its parts with dots between, as a reader sees them
 * @param first its first piece
 * @param last its last piece
 */
record Site(String name, int first, int last) {

    private static final int MOST_PARTS = 12;

    /** The name that begins with this piece. */
    static Optional<Site> at(ReadableText text, List<Atom> atoms, int first) {
        StringBuilder name = new StringBuilder(read(text, atoms.get(first)));
        Optional<Site> longest = Optional.empty();
        int at = first;
        for (int parts = 1; parts < MOST_PARTS && dotAndLabel(atoms, at); parts++) {
            Atom dot = atoms.get(at + 1);
            at += 2;
            Atom label = atoms.get(at);
            String last = lastPart(text, label);
            if (Domains.isLast(last) && Ending.holds(text, atoms, first, at, dot.way())) {
                longest = Optional.of(new Site(name + "." + last, first, at));
            }
            name.append('.').append(read(text, label));
        }
        return longest;
    }

    static String lastPart(ReadableText text, Atom label) {
        String given = read(text, label);
        String latin = together(text.latin(label.from(), label.to()));
        String cyrillic = together(text.cyrillic(label.from(), label.to()));
        return Domains.isLast(given) || !Domains.isLast(cyrillic) || Domains.isLast(latin)
                ? known(given, latin)
                : cyrillic;
    }

    boolean among(Set<String> hosts) {
        return Domains.among(hosts, name);
    }

    static String read(ReadableText text, Atom label) {
        return together(text.toString().substring(label.from(), label.to()));
    }

    private static String known(String given, String latin) {
        return Domains.isLast(given) ? given : latin;
    }

    /** Letters that dashes or spaces pull apart, together again. */
    private static String together(String label) {
        boolean dashed = true;
        for (int i = 1; i < label.length(); i += 2) {
            dashed &= label.charAt(i) == '-';
        }
        return label.replace(dashed ? "-" : " ", "");
    }

    private static boolean dotAndLabel(List<Atom> atoms, int at) {
        return at + 2 < atoms.size()
                && atoms.get(at + 1).is(Atom.Kind.DOT)
                && atoms.get(at + 2).is(Atom.Kind.LABEL);
    }
}
