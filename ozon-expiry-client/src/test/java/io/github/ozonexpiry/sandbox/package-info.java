/**
 * A small Ozon on loopback for tests and examples: it answers in Ozon's exact shapes, refuses what Ozon refuses, holds shops that change as
 * a scripted clock is advanced, and misbehaves when told to.
 *
 * <p>Start at {@link io.github.ozonexpiry.sandbox.OzonSandbox}; a shop is filled with
 * {@link io.github.ozonexpiry.sandbox.SandboxPosting}s, and {@link io.github.ozonexpiry.sandbox.Fault} names what can go wrong. Published as
 * the client's test-jar; it needs {@code mockwebserver3} beside the client's own dependencies.
 */
@NullMarked
package io.github.ozonexpiry.sandbox;

import org.jspecify.annotations.NullMarked;
