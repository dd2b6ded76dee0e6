/**
 * What must be known of single pieces before a posting can be assembled: marks, customs declarations, weights, the country of origin.
 */
@NullMarked
package io.github.ozonexpiry.client.exemplar;

import org.jspecify.annotations.NullMarked;
