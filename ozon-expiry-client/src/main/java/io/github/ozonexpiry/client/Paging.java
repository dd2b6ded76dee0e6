package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.answer.Page;
import java.util.Optional;

/** How a list of Ozon's says where it goes on and where it ends. Source: notes on the Seller API, 13. */
enum Paging {
    /** A cursor with a flag: {@code has_next} alone says whether there is more. */
    FLAG {
        @Override
        boolean goesOn(Page<?> page, long seen, int limit) {
            return page.hasNext();
        }
    },
    /** A cursor without a flag: an empty one, 0 (which would be the first page again) or an empty page is the end. */
    CURSOR {
        @Override
        boolean goesOn(Page<?> page, long seen, int limit) {
            return next(page, seen).isPresent() && !page.isEmpty();
        }

        @Override
        Optional<String> next(Page<?> page, long seen) {
            return page.cursor().filter(cursor -> !cursor.equals("0"));
        }
    },
    /** The number of elements before the page, with a flag. */
    OFFSET_FLAG {
        @Override
        boolean goesOn(Page<?> page, long seen, int limit) {
            return page.hasNext();
        }

        @Override
        Optional<String> next(Page<?> page, long seen) {
            return Optional.of(Long.toString(seen));
        }
    },
    /** The number of elements before the page, without a flag: the total, else a page that is not full is the end. */
    OFFSET {
        @Override
        boolean goesOn(Page<?> page, long seen, int limit) {
            boolean full = page.items().size() + page.quarantined().size() >= limit;
            return page.total().map(total -> seen < total && !page.isEmpty()).orElse(full);
        }

        @Override
        Optional<String> next(Page<?> page, long seen) {
            return OFFSET_FLAG.next(page, seen);
        }
    };

    /** Whether there is a next page, when {@code seen} elements have come so far and a page may have {@code limit}. */
    abstract boolean goesOn(Page<?> page, long seen, int limit);

    /** Where the next page starts. */
    Optional<String> next(Page<?> page, long seen) {
        return page.cursor();
    }
}
