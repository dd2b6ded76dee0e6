/**
 * What an answer of Ozon's said, exactly: {@link io.github.ozonexpiry.stated.Stated} keeps a value, an explicit nothing and
 * silence apart; {@link io.github.ozonexpiry.stated.Word} keeps a word that is newer than this library;
 * {@link io.github.ozonexpiry.stated.StatedTime} knows every spelling of "no date".
 */
@NullMarked
package io.github.ozonexpiry.stated;

import org.jspecify.annotations.NullMarked;
