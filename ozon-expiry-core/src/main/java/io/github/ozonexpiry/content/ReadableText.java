package io.github.ozonexpiry.content;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text as a reader sees it: without tricks of writing, each of its characters with the way back to the text as it was given.
 *
 * <p>Compatible forms, accents, invisible characters and capitals are gone, every digit is one of 0 to 9, every dash {@code -}, every
 * space a blank; lines stay apart. Letters that look alike in two alphabets are kept as given and can be read in either one.
 */
public final class ReadableText {

    private final String given;
    private final StringBuilder read = new StringBuilder();
    private final StringBuilder latin = new StringBuilder();
    private final StringBuilder cyrillic = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private String whole = "";

    private ReadableText(String given) {
        this.given = given;
        starts = new int[given.length()];
        ends = new int[given.length()];
    }

    /**
     * Reads a text.
     *
     * @param given any text, half characters and empty ones among them
     * @return the same as a reader sees it
     */
    public static ReadableText of(String given) {
        ReadableText text = new ReadableText(given);
        int at = 0;
        while (at < given.length()) {
            int point = given.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Glyph.isMark(point)) {
                text.mark(next);
            } else {
                text.add(Glyph.readable(point), at, next);
            }
            at = next;
        }
        text.whole = text.read.toString();
        return text;
    }

    /** {@return the text as a reader sees it} */
    @Override
    public String toString() {
        return whole;
    }

    /** {@return how many characters a reader sees} */
    public int length() {
        return whole.length();
    }

    /**
     * A character that a reader sees.
     *
     * @param index which one, from 0
     * @return the character
     * @throws IndexOutOfBoundsException when there is none
     */
    public char at(int index) {
        return whole.charAt(index);
    }

    /**
     * Where a character that a reader sees begins in the text as it was given.
     *
     * @param index which one, from 0
     * @return the place, in UTF-16 units
     * @throws IndexOutOfBoundsException when there is none
     */
    public int start(int index) {
        return starts[checked(index)];
    }

    /**
     * Where a character that a reader sees ends in the text as it was given.
     *
     * @param index which one, from 0
     * @return the place behind it, in UTF-16 units
     * @throws IndexOutOfBoundsException when there is none
     */
    public int end(int index) {
        return ends[checked(index)];
    }

    String latin(int from, int to) {
        return latin.substring(from, to);
    }

    String cyrillic(int from, int to) {
        return cyrillic.substring(from, to);
    }

    String given(int from, int to) {
        return given.substring(start(from), end(to - 1));
    }

    boolean capital(int index) {
        return Character.isUpperCase(given.codePointAt(start(index)));
    }

    ContentFinding finding(ContentFinding.Kind kind, int from, int to) {
        return new ContentFinding(kind, start(from), end(to - 1), given(from, to));
    }

    private int checked(int index) {
        return Objects.checkIndex(index, whole.length());
    }

    /** A mark belongs to the character before it. */
    private void mark(int to) {
        if (read.length() > 0) {
            ends[read.length() - 1] = to;
        }
    }

    private void add(String readable, int from, int to) {
        for (int i = 0; i < readable.length(); i++) {
            char c = readable.charAt(i);
            if (read.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[read.length()] = from;
            ends[read.length()] = to;
            read.append(Glyph.lower(c));
            latin.append(LookAlikes.latin(c));
            cyrillic.append(LookAlikes.cyrillic(c));
        }
    }
}
