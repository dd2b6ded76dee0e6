package io.github.ozonexpiry.sandbox;

import java.time.Instant;

/**
 * A call that the sandbox got; never its key.
 *
 * @param at when, by the sandbox's clock
 * @param verb the HTTP verb
 * @param path the method's path
 * @param clientId whose call it was; empty text when it did not say
 * @param body the body that was sent
 * @param status the status of the answer, 0 when none was sent
 */
public record Asked(Instant at, String verb, String path, String clientId, String body, int status) {}
