/**
 * In which order and how fast changes of stock go to Ozon, within its limits: the most dangerous first, never an older number after a newer
 * one. {@link io.github.ozonexpiry.sync.SyncQueue} takes {@link io.github.ozonexpiry.sync.StockChange}s and tells what to do next; it calls
 * nobody.
 */
@NullMarked
package io.github.ozonexpiry.sync;

import org.jspecify.annotations.NullMarked;
