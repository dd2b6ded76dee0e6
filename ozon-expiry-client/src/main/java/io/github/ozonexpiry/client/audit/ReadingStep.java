package io.github.ozonexpiry.client.audit;

/**
 * How far a reading has got.
 *
 * @param part what has just been read, or could not be: {@code accrual types}, {@code error list}, {@code accruals of the day},
 *     {@code accruals of postings}
 * @param done how many steps are done, from 1 on
 * @param all how many there are
 */
public record ReadingStep(String part, int done, int all) {}
