/** In which order and how fast changes of stock go to Ozon, within its limits: the most dangerous first, never an older number after a newer one. It calls nobody. */
@NullMarked
package io.github.ozonexpiry.sync;

import org.jspecify.annotations.NullMarked;
