/**
 * Simulated shops whose postings end badly for a reason that the world knows: {@link io.github.ozonexpiry.simulation.Simulator} gives cases
 * with their true causes, written before the rules that look for causes, and sharing no code with them.
 */
package io.github.ozonexpiry.simulation;
