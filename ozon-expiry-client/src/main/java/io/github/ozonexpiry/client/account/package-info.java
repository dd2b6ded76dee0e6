/**
 * Whose account it is and what its key may do: {@link io.github.ozonexpiry.client.account.SellerInfo} and
 * {@link io.github.ozonexpiry.client.account.KeyRoles}.
 */
@NullMarked
package io.github.ozonexpiry.client.account;

import org.jspecify.annotations.NullMarked;
