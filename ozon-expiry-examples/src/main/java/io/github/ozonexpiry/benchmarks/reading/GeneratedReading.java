package io.github.ozonexpiry.benchmarks.reading;

/** A reading by a client that is generated from Ozon's description of its API; there is none without the profile {@code openapi}. */
public interface GeneratedReading extends Reading {}
