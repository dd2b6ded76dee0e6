package io.github.ozonexpiry.sandbox;

import java.util.List;

/**
 * A page of a list whose cursor is the number of elements before the page.
 *
 * @param items the elements of the page
 * @param cursor where the next page starts; empty text when there is none
 * @param more whether there is a next page
 */
record Slice<T>(List<T> items, String cursor, boolean more) {

    /**
     * The page that a body asks for.
     *
     * @param member the member that says where it starts; missing or empty for the first page
     * @throws Refusal when it is no cursor of ours
     */
    static <T> Slice<T> of(List<T> all, Body body, String member, int limit) {
        String cursor = body.text(member);
        if (!cursor.matches("\\d{0,9}")) {
            throw body.refused(member, "value must be a cursor of an earlier answer");
        }
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        return of(all, from, limit);
    }

    static <T> Slice<T> of(List<T> all, int from, int limit) {
        int begin = Math.min(from, all.size());
        int end = Math.min(all.size(), begin + limit);
        boolean more = end < all.size();
        return new Slice<>(all.subList(begin, end), more ? Integer.toString(end) : "", more);
    }
}
