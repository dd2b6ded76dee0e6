package io.github.ozonexpiry.benchmarks.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/**
 * Many invented pages in the shape of {@code /v4/posting/fbs/unfulfilled/list}, though longer than Ozon's: each is the first one with
 * other numbers written into it, so that whoever serves them has little to do. Not safe for several threads.
 */
public final class ManyPages {

    private static final String START = "{\"postings\":[";
    private static final String NUMBER = "\"posting_number\":\"";
    private static final int DIGITS = 8;

    private final int postings;
    private final int pages;
    private final byte[] elements;
    private final int[] numbers;

    /**
     * Prepares the pages.
     *
     * @param pages how many
     * @param postings how many each holds
     */
    public ManyPages(int pages, int postings) {
        this.pages = pages;
        this.postings = postings;
        String page = new String(InventedPage.of(postings), UTF_8);
        String list = page.substring(page.indexOf('[') + 1, page.lastIndexOf(']'));
        this.elements = list.getBytes(UTF_8);
        this.numbers = new int[postings];
        byte[] name = NUMBER.getBytes(UTF_8);
        for (int i = 0, at = 0; i < postings; i++, at++) {
            while (!startsWith(name, at)) {
                at++;
            }
            numbers[i] = at + name.length;
        }
    }

    /**
     * The digits with which the number of a posting begins.
     *
     * @param posting its place in the whole list, from 0
     * @return eight digits
     */
    public static String digits(int posting) {
        return String.format(Locale.ROOT, "%08d", posting);
    }

    /**
     * One page.
     *
     * @param cursor what the page before it gave, or empty text for the first
     * @return the answer in three parts: before the elements, the elements, after them; good until the next call
     */
    public byte[][] after(String cursor) {
        int page = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        for (int i = 0; i < postings; i++) {
            byte[] digits = digits(page * postings + i).getBytes(UTF_8);
            System.arraycopy(digits, 0, elements, numbers[i], DIGITS);
        }
        boolean more = page + 1 < pages;
        String end = "],\"has_next\":" + more + ",\"cursor\":\"" + (more ? page + 1 : "") + "\"}";
        return new byte[][] {START.getBytes(UTF_8), elements, end.getBytes(UTF_8)};
    }

    private boolean startsWith(byte[] name, int at) {
        for (int i = 0; i < name.length; i++) {
            if (elements[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
