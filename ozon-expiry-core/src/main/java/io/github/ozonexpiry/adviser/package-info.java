/** Who advises: each looks at one side of the shop, knows nothing of the others, and says what it could not judge. */
@NullMarked
package io.github.ozonexpiry.adviser;

import org.jspecify.annotations.NullMarked;
