/** Which postings of a backlog are kept: our plans and what a program would hold instead. */
@NullMarked
package io.github.ozonexpiry.benchmarks.backlog;

import org.jspecify.annotations.NullMarked;
