package io.github.ozonexpiry.stated;

import java.util.List;

/** An enum whose constants stand for words that Ozon uses. */
public interface Vocabulary {

    /** {@return the words for this constant, Ozon's usual one first; all in lower case} */
    List<String> words();
}
