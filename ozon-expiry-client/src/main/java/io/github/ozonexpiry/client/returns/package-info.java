/** What came back: {@link io.github.ozonexpiry.client.returns.ReturnedGoods}, found by {@link io.github.ozonexpiry.client.returns.ReturnQuery}. */
@NullMarked
package io.github.ozonexpiry.client.returns;

import org.jspecify.annotations.NullMarked;
