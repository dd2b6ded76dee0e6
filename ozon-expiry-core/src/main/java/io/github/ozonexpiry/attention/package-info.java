/** Whether anything was late because nobody saw it: first touch, age of what is known, expiry of keys, pushes. */
@NullMarked
package io.github.ozonexpiry.attention;

import org.jspecify.annotations.NullMarked;
