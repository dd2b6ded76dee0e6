package io.github.ozonexpiry.client.answer;

/**
 * How far a reading has got.
 *
 * @param part what has just been read, or could not be, in English, such as {@code error list} or {@code chats}
 * @param done how many steps are done, from 1 on
 * @param all how many there are
 */
public record ReadingStep(String part, int done, int all) {}
