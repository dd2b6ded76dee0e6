package io.github.ozonexpiry.benchmarks.reading;

/**
 * A reading by a client that is generated from Ozon's description of its API; there is none without the profile {@code openapi}. A service of
 * its own, since one folder of classes holds one list of a service, and the profile {@code rivals} has that of {@link Reading}.
 */
public interface GeneratedReading extends Reading {}
