package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.history.When;

/**
 * A posting that is cancelled in a replay.
 *
 * @param of the posting as it went
 * @param when when it is cancelled
 */
record Ended(Preparation of, When when) {}
