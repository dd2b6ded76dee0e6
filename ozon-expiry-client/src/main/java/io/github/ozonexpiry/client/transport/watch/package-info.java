/**
 * Who watches calls, for logs, numbers and traces: {@link io.github.ozonexpiry.client.transport.watch.CallWatcher} is told of every
 * attempt, {@link io.github.ozonexpiry.client.transport.watch.CallLog} is the one that writes the log.
 */
@NullMarked
package io.github.ozonexpiry.client.transport.watch;

import org.jspecify.annotations.NullMarked;
