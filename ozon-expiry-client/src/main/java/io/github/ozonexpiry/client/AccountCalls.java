package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.account.KeyRoles;
import io.github.ozonexpiry.client.account.SellerInfo;
import io.github.ozonexpiry.client.wire.RequestBody;
import java.util.List;

/** The calls about the account itself; all of them only read. */
public final class AccountCalls {

    static final OzonMethod INFO = OzonMethod.reads("/v1/seller/info");
    static final OzonMethod ROLES = OzonMethod.reads("/v1/roles");

    /** What a key must allow to read. */
    static final List<OzonMethod> READS = List.of(INFO, ROLES);

    private final Channel channel;

    AccountCalls(Channel channel) {
        this.channel = channel;
    }

    /**
     * Whose account it is. Needed for the currency of every charge, and to know before writing to a buyer whether the subscription allows
     * it. Source: {@code /v1/seller/info}.
     *
     * @return company, ratings and subscription
     */
    public SellerInfo info() {
        return channel.object(INFO, RequestBody.EMPTY, SellerInfo.class);
    }

    /**
     * What the key may do and until when. Needed to warn before the key ends, and before a call fails for want of a role. Source:
     * {@code /v1/roles}.
     *
     * @return the key's roles and its end
     */
    public KeyRoles roles() {
        return channel.object(ROLES, RequestBody.EMPTY, KeyRoles.class);
    }
}
