/**
 * What was computed against what Ozon billed: {@link io.github.ozonexpiry.audit.Audit#of} takes what a caller expects
 * ({@link io.github.ozonexpiry.audit.Expected}) and what Ozon charged ({@link io.github.ozonexpiry.audit.Billed}) and puts each of them into
 * exactly one {@link io.github.ozonexpiry.audit.AuditLine}. Of a difference an {@link io.github.ozonexpiry.audit.Explanation} is given only when
 * the numbers show it; {@link io.github.ozonexpiry.audit.Appeal} says whether to object. Nothing computed is shown as billed.
 */
@NullMarked
package io.github.ozonexpiry.audit;

import org.jspecify.annotations.NullMarked;
