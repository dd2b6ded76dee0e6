package io.github.ozonexpiry.content;

import java.util.List;

/** A part of a phrase. */
sealed interface Element {

    /** The next words belong to a new clause. */
    record Start() implements Element {}

    /** The words before end a clause. */
    record End() implements Element {}

    /**
     * Words that do not matter.
     *
     * @param least how many at least
     * @param most how many at most
     */
    record Gap(int least, int most) implements Element {}

    /**
     * One of several words or rows of words.
     *
     * @param ways each of them
     */
    record Choice(List<List<WordPattern>> ways) implements Element {}
}
