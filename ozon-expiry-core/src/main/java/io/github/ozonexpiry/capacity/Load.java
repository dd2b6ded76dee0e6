package io.github.ozonexpiry.capacity;

/**
 * A job as the line sees it; all in work that the line can do, in milliseconds of one hand from now on.
 *
 * @param ready from when on it can be begun, 0 when it can be now
 * @param due by when it must be done; done exactly then is in time
 * @param work what it takes, above 0
 * @param worth what is lost with it, 0 or more
 */
record Load(long ready, long due, long work, long worth) {}
