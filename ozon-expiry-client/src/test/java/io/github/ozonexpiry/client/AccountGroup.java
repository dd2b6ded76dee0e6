package io.github.ozonexpiry.client;

import io.github.ozonexpiry.sandbox.SandboxShop;
import java.util.List;

final class AccountGroup implements CallGroup {

    /** Every shop has an account. */
    @Override
    public void furnish(SandboxShop shop) {}

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Single(
                        "/v1/seller/info", seller -> seller.account().info()),
                new CallCase.Single("/v1/roles", seller -> seller.account().roles()));
    }
}
