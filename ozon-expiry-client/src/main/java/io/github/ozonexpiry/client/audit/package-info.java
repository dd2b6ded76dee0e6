/**
 * What Ozon billed, as the core's {@code audit} compares it: {@link io.github.ozonexpiry.client.audit.ChargeReader} reads it from a shop or from
 * stored answers into {@link io.github.ozonexpiry.client.audit.ChargesRead}, {@link io.github.ozonexpiry.client.audit.AuditJson} writes an audit as
 * JSON, and {@link io.github.ozonexpiry.client.audit.DossierJson} the dossier of an objection.
 */
@NullMarked
package io.github.ozonexpiry.client.audit;

import org.jspecify.annotations.NullMarked;
