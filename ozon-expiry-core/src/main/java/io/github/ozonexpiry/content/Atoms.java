package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.Arrays;
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
                end = Character.isHighSurrogate(text.at(at)) ? Math.min(at + 2, text.length()) : at + 1;
                atoms.add(new Atom(sign(text.at(at)), at, end, Atom.Way.PLAIN));
            }
            at = end;
        }
    }

    private int labelEnd(int at) {
        if (Words.isHan(text.at(at))) {
            return SpokenSigns.read(text.toString().substring(at, Math.min(at + 2, text.length())))
                            .isPresent()
                    ? at + 2
                    : at + 1;
        }
        int end = at;
        while (end < text.length() && (end > at || !joins(text.at(end))) && inLabel(text.at(end))) {
            end++;
        }
        return firstPart(at, end);
    }

    /** Where signs are spelt out between dashes, each part stands alone: shop-dot-com. */
    private int firstPart(int from, int to) {
        String[] parts = text.toString().substring(from, to).split("[-_]", -1);
        boolean spelt =
                Arrays.stream(parts).anyMatch(part -> SpokenSigns.read(part).isPresent());
        return spelt ? from + parts[0].length() : to;
    }

    private static boolean inLabel(char c) {
        return Words.isLetter(c) || Words.isDigit(c) || joins(c);
    }

    private static boolean joins(char c) {
        return c == '-' || c == '_';
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
            case ' ', '\n' -> Atom.Kind.SPACE;
            case '-', '_' -> Atom.Kind.DASH;
            case '(', ')', '[', ']', '{', '}', '<', '>', '"', '*', '\'' -> Atom.Kind.BRACKET;
            default -> isEmoji(c) ? Atom.Kind.EMOJI : Atom.Kind.OTHER;
        };
    }

    private static boolean isEmoji(char c) {
        return Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private List<Atom> tighten() {
        List<Atom> tight = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            Atom atom = atoms.get(at);
            int next = at + 1;
            int spaced = SpacedLabel.end(text, atoms, at, tight);
            if (spaced > at) {
                tight.add(
                        new Atom(Atom.Kind.LABEL, atom.from(), atoms.get(spaced).to(), Atom.Way.SPOKEN));
                next = spaced + 1;
            } else if (between(at)) {
                tight.add(new Atom(Atom.Kind.DOT, atom.from(), atom.to(), Atom.Way.LOOSE));
            } else if (atom.is(Atom.Kind.DOT) || atom.is(Atom.Kind.AT)) {
                boolean before = dropFillers(tight);
                boolean space = false;
                while (next < atoms.size() && atoms.get(next).isFiller()) {
                    space |= atoms.get(next).is(Atom.Kind.SPACE);
                    next++;
                }
                addSign(tight, atom.written(way(at, before, space, tight)));
            } else {
                tight.add(atom);
            }
            at = next;
        }
        return tight;
    }

    // A comma or a picture that stands for a dot has no space beside it.
    private boolean between(int at) {
        return (text.at(atoms.get(at).from()) == ',' || atoms.get(at).is(Atom.Kind.EMOJI))
                && at > 0
                && atoms.get(at - 1).is(Atom.Kind.LABEL)
                && at + 1 < atoms.size()
                && atoms.get(at + 1).is(Atom.Kind.LABEL);
    }

    // Two dots are one that hides, three are a pause.
    private static void addSign(List<Atom> tight, Atom sign) {
        int last = tight.size() - 1;
        boolean again = last >= 0 && tight.get(last).to() == sign.from() && sign.is(Atom.Kind.DOT);
        if (again && tight.get(last).is(Atom.Kind.DOT)) {
            Atom first = tight.get(last);
            boolean pause = first.to() - first.from() > 1;
            Atom.Kind kind = pause ? Atom.Kind.OTHER : Atom.Kind.DOT;
            tight.set(last, new Atom(kind, first.from(), sign.to(), Atom.Way.LOOSE));
        } else {
            tight.add(sign);
        }
    }

    private Atom.Way way(int at, boolean before, boolean behind, List<Atom> tight) {
        boolean enclosed = at > 0
                && at + 1 < atoms.size()
                && atoms.get(at - 1).is(Atom.Kind.BRACKET)
                && atoms.get(at + 1).is(Atom.Kind.BRACKET);
        if (enclosed) {
            return Atom.Way.PLAIN;
        }
        boolean pulled = !tight.isEmpty() && tight.get(tight.size() - 1).way() == Atom.Way.SPOKEN;
        if (atoms.get(at).way() == Atom.Way.SPOKEN || pulled) {
            return Atom.Way.SPOKEN;
        }
        if (!before && !behind) {
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
