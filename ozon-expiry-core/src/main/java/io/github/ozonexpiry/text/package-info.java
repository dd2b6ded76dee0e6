/**
 * Words for people: a {@link io.github.ozonexpiry.text.Message} is a key with arguments, a
 * {@link io.github.ozonexpiry.text.Wording} turns it into a sentence in one
 * {@link io.github.ozonexpiry.text.Language} and one time zone.
 */
@NullMarked
package io.github.ozonexpiry.text;

import org.jspecify.annotations.NullMarked;
