/**
 * The front door: {@link io.github.ozonexpiry.report.ExpiryReport#of} says everything about a batch of postings at one moment. What is
 * due first stands first; what could not be judged is named.
 */
@NullMarked
package io.github.ozonexpiry.report;

import org.jspecify.annotations.NullMarked;
