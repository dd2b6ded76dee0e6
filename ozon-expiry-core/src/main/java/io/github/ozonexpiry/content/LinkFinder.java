package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds links and names of sites; those of Ozon's own may be given (K-09). */
final class LinkFinder {

    private static final String MARK = "://";
    private static final int LONGEST_SCHEME = 12;

    private final ReadableText text;
    private final List<Atom> atoms;
    private final List<ContentFinding> found = new ArrayList<>();

    private LinkFinder(ReadableText text, List<Atom> atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    static List<ContentFinding> in(ReadableText text, List<Atom> atoms) {
        LinkFinder finder = new LinkFinder(text, atoms);
        finder.findSchemes();
        finder.findSites();
        return finder.found;
    }

    private void findSchemes() {
        String whole = text.toString();
        int mark = whole.indexOf(MARK);
        while (mark >= 0) {
            int from = schemeStart(mark);
            int to = end(mark + MARK.length());
            String host = host(whole.substring(mark + MARK.length(), to));
            if (from < mark && to > mark + MARK.length() && !Domains.among(Domains.OWN, host)) {
                add(ContentFinding.Kind.LINK, from, to);
            }
            mark = whole.indexOf(MARK, to);
        }
    }

    private int schemeStart(int mark) {
        int from = mark;
        while (from > 0 && mark - from < LONGEST_SCHEME && Words.isLetter(text.at(from - 1))) {
            from--;
        }
        return from;
    }

    private static String host(String behindMark) {
        int end = 0;
        while (end < behindMark.length() && "/?#:".indexOf(behindMark.charAt(end)) < 0) {
            end++;
        }
        return behindMark.substring(0, end);
    }

    private void findSites() {
        int at = 0;
        while (at < atoms.size()) {
            Optional<Site> site = atoms.get(at).is(Atom.Kind.LABEL) ? Site.at(text, atoms, at) : Optional.empty();
            site.filter(name -> !name.among(Domains.OWN)).ifPresent(this::add);
            if (site.isEmpty() && loneWeb(at)) {
                add(
                        ContentFinding.Kind.LINK,
                        atoms.get(at).from(),
                        atoms.get(at + 2).to());
            }
            at = site.map(Site::last).orElse(at) + 1;
        }
    }

    /** The three letters before the name of a site, whatever comes behind the name. */
    private boolean loneWeb(int at) {
        return at + 2 < atoms.size()
                && Site.read(text, atoms.get(at)).equals("www")
                && (atoms.get(at + 1).is(Atom.Kind.DOT) || atoms.get(at + 1).is(Atom.Kind.SPACE))
                && atoms.get(at + 2).is(Atom.Kind.LABEL);
    }

    private void add(Site site) {
        int from = atoms.get(site.first()).from();
        int to = atoms.get(site.last()).to();
        boolean path = to < text.length() && "/?:#".indexOf(text.at(to)) >= 0;
        int end = path ? end(to) : to;
        add(ContentFinding.Kind.LINK, from, end);
        if (site.among(Domains.CHANNEL)) {
            add(ContentFinding.Kind.CHANNEL, from, end);
        }
    }

    private void add(ContentFinding.Kind kind, int from, int to) {
        found.add(text.finding(kind, from, to));
    }

    /** Where what goes on from here ends; the character before it is a slash or one of a name. */
    private int end(int from) {
        int end = from;
        while (end < text.length() && text.at(end) > ' ' && text.at(end) < '\u3002') {
            end++;
        }
        while (".,;:!?)\"'".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
