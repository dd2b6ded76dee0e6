package io.github.ozonexpiry.stated;

import java.util.List;

/** An enum whose constants stand for words that Ozon uses. */
public interface Vocabulary {

    /** The words for this constant, Ozon's usual one first; all in lower case. */
    List<String> words();
}
