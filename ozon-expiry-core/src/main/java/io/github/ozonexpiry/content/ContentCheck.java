package io.github.ozonexpiry.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for what Ozon forbids in messages to buyers, in Russian, English and Chinese (K-06, C-07).
 *
 * <p>A word list, no understanding: what is found should be read again, and what is not found is not proven harmless. That a buyer can
 * cancel is not found, only being asked to; neither are Ozon's own sites and products (K-09), numbers of postings, orders, products and
 * parcels, dates, prices and sizes. What is denied, such as "do not send your passport", is not found either.
 */
public final class ContentCheck {

    private static final List<PhraseFinder> PHRASES = List.of(
            new PhraseFinder(ContentFinding.Kind.CHANNEL, "channels.tsv", false),
            new PhraseFinder(ContentFinding.Kind.LINK, "sites.tsv", false),
            new PhraseFinder(ContentFinding.Kind.OTHER_SELLER, "sellers.tsv", false),
            new PhraseFinder(ContentFinding.Kind.ADDRESS, "addresses.tsv", true),
            new PhraseFinder(ContentFinding.Kind.ASKS_TO_CANCEL, "cancelling.tsv", false),
            new PhraseFinder(ContentFinding.Kind.PERSONAL_DATA, "personal.tsv", true),
            new PhraseFinder(ContentFinding.Kind.INSULT, "insults.tsv", false));

    private static final PhraseFinder CONTACTS = new PhraseFinder(ContentFinding.Kind.CHANNEL, "contacts.tsv", false);

    private ContentCheck() {}

    /**
     * Checks a text.
     *
     * @param text the text as the buyer would read it
     * @return what is forbidden in it, in the order of the text; empty where nothing was found
     */
    public static List<ContentFinding> of(String text) {
        ReadableText readable = ReadableText.of(text);
        List<Word> words = Words.of(readable);
        List<ContentFinding> found = new ArrayList<>(phrases(readable, words));
        found.addAll(addresses(readable));
        List<DigitRun> runs = DigitRuns.in(readable, words);
        List<ContentFinding> personal = PersonalNumbers.in(readable, runs);
        found.addAll(personal);
        found.addAll(Overlaps.outside(personal, PhoneFinder.in(readable, runs)));
        if (found.stream().noneMatch(ContentCheck::isContact)) {
            found.addAll(CONTACTS.in(readable, words));
        }
        return Overlaps.merged(text, found);
    }

    static List<PhraseFinder> phraseFinders() {
        return Stream.concat(PHRASES.stream(), Stream.of(CONTACTS)).toList();
    }

    private static boolean isContact(ContentFinding finding) {
        return finding.kind() == ContentFinding.Kind.PHONE || finding.kind() == ContentFinding.Kind.EMAIL;
    }

    private static List<ContentFinding> phrases(ReadableText text, List<Word> words) {
        List<ContentFinding> found = new ArrayList<>();
        List<Word> joined = JoinedWords.of(text, words);
        for (PhraseFinder finder : PHRASES) {
            found.addAll(finder.in(text, words));
            found.addAll(finder.in(text, joined));
        }
        return found;
    }

    private static List<ContentFinding> addresses(ReadableText text) {
        List<Atom> atoms = Atoms.in(text);
        List<ContentFinding> found = new ArrayList<>(MailFinder.in(text, atoms));
        found.addAll(Overlaps.outside(found, LinkFinder.in(text, atoms)));
        return found;
    }
}
