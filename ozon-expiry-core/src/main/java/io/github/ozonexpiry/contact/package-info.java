/** Who may write to a buyer until when. */
@NullMarked
package io.github.ozonexpiry.contact;

import org.jspecify.annotations.NullMarked;
