/**
 * What must be known of single pieces before a posting can be assembled: {@link io.github.ozonexpiry.client.exemplar.ExemplarSheet} says
 * what is needed, {@link io.github.ozonexpiry.client.exemplar.FilledExemplar} is filled in,
 * {@link io.github.ozonexpiry.client.exemplar.ExemplarCheck} says whether Ozon accepts it. The country of origin stands apart.
 */
@NullMarked
package io.github.ozonexpiry.client.exemplar;

import org.jspecify.annotations.NullMarked;
