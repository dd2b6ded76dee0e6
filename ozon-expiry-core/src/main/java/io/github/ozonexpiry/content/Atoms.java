package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the pieces of addresses on the net: spelt-out signs are signs, and what only pulls a sign apart is gone. */
final class Atoms {

    private final ReadableText text;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(ReadableText text) {
        this.text = text;
    }

    static List<Atom> in(ReadableText text) {
        Atoms cutting = new Atoms(text);
        cutting.cut();
        return cutting.tighten();
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int end = labelEnd(at);
            if (end > at) {
                atoms.add(label(at, end));
            } else {
                end = at + 1;
                atoms.add(new Atom(sign(text.at(at)), at, end, Atom.Way.PLAIN));
            }
            at = end;
        }
    }

    private int labelEnd(int at) {
        if (Words.isHan(text.at(at))) {
            return SpokenSigns.read(text.toString().substring(at, Math.min(at + 2, text.length()))).isPresent() ? at + 2 : at + 1;
        }
        int end = at;
        while (end < text.length() && inLabel(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean inLabel(char c) {
        return Words.isLetter(c) || Words.isDigit(c) || c == '-' || c == '_';
    }

    private Atom label(int from, int to) {
        return SpokenSigns.read(Leet.latin(text.toString().substring(from, to)))
                .map(kind -> new Atom(kind, from, to, Atom.Way.SPOKEN))
                .orElse(new Atom(Atom.Kind.LABEL, from, to, Atom.Way.PLAIN));
    }

    private static Atom.Kind sign(char c) {
        return switch (c) {
            case '.', '\u3002' -> Atom.Kind.DOT;
            case '@' -> Atom.Kind.AT;
            case '/' -> Atom.Kind.SLASH;
            case ' ' -> Atom.Kind.SPACE;
            case '(', ')', '[', ']', '{', '}', '<', '>', '"', '*', '\'' -> Atom.Kind.BRACKET;
            default -> Atom.Kind.OTHER;
        };
    }

    private List<Atom> tighten() {
        List<Atom> tight = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            Atom atom = atoms.get(at);
            int next = at + 1;
            if (between(at)) {
                tight.add(new Atom(Atom.Kind.DOT, atom.from(), atom.to(), Atom.Way.BEHIND_A_SENTENCE));
            } else if (atom.is(Atom.Kind.DOT) || atom.is(Atom.Kind.AT)) {
                boolean before = dropFillers(tight);
                while (next < atoms.size() && atoms.get(next).isFiller()) {
                    next++;
                }
                tight.add(atom.way() == Atom.Way.PLAIN ? atom.written(way(at, before, next > at + 1)) : atom);
            } else {
                tight.add(atom);
            }
            at = next;
        }
        return tight;
    }

    /** A comma that stands for a dot: no space beside it. */
    private boolean between(int at) {
        return text.at(atoms.get(at).from()) == ','
                && at > 0
                && atoms.get(at - 1).is(Atom.Kind.LABEL)
                && at + 1 < atoms.size()
                && atoms.get(at + 1).is(Atom.Kind.LABEL);
    }

    private Atom.Way way(int at, boolean before, boolean behind) {
        boolean enclosed = at > 0
                && at + 1 < atoms.size()
                && atoms.get(at - 1).is(Atom.Kind.BRACKET)
                && atoms.get(at + 1).is(Atom.Kind.BRACKET);
        if (enclosed || !before && !behind) {
            return Atom.Way.PLAIN;
        }
        return before ? Atom.Way.LOOSE : Atom.Way.BEHIND_A_SENTENCE;
    }

    private static boolean dropFillers(List<Atom> tight) {
        boolean dropped = false;
        while (!tight.isEmpty() && tight.get(tight.size() - 1).isFiller()) {
            tight.remove(tight.size() - 1);
            dropped = true;
        }
        return dropped;
    }
}
