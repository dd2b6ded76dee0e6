package io.github.ozonexpiry.stated;

import java.util.List;
import java.util.Locale;

/** An enum whose constants stand for words that Ozon uses. */
public interface Vocabulary {

    /** {@return the constant's name, as every enum has it} */
    String name();

    /** {@return the words for this constant, Ozon's usual one first; all in lower case; the constant's name unless the enum says otherwise} */
    default List<String> words() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }
}
