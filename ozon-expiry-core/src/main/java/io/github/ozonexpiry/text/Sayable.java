package io.github.ozonexpiry.text;

/** A value that knows how it is said to people, so that it can be an argument of a {@link Message}. */
public interface Sayable {

    /**
     * The value as people of that language read it.
     *
     * @param wording the language and the zone
     * @return the text, without a full stop
     */
    String in(Wording wording);
}
