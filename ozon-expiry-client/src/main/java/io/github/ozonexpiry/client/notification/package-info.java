/**
 * Where Ozon sends its notifications: {@link io.github.ozonexpiry.client.notification.Endpoint}, and of which
 * {@link io.github.ozonexpiry.client.notification.PushType}. To receive them is another matter.
 */
@NullMarked
package io.github.ozonexpiry.client.notification;

import org.jspecify.annotations.NullMarked;
