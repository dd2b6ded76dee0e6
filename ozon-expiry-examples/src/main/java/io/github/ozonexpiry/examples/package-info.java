/**
 * Runnable starting points: {@link io.github.ozonexpiry.examples.QuickStart} is the shortest program that says something useful,
 * {@link io.github.ozonexpiry.examples.MorningReport} tells a shop from the command line what needs somebody today.
 */
@NullMarked
package io.github.ozonexpiry.examples;

import org.jspecify.annotations.NullMarked;
