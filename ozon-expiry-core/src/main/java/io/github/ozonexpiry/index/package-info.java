/**
 * The error index, reckoned day by day: {@link io.github.ozonexpiry.index.IndexLedger} takes outcomes of postings in any order,
 * {@link io.github.ozonexpiry.index.IndexCounter} bare days. It knows no tariffs and no money.
 */
@NullMarked
package io.github.ozonexpiry.index;

import org.jspecify.annotations.NullMarked;
