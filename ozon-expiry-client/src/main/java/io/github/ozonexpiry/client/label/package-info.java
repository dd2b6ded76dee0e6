/**
 * Labels: {@link io.github.ozonexpiry.client.label.LabelTask} is what Ozon was asked to print,
 * {@link io.github.ozonexpiry.client.label.LabelFile} what has become of it.
 */
@NullMarked
package io.github.ozonexpiry.client.label;

import org.jspecify.annotations.NullMarked;
