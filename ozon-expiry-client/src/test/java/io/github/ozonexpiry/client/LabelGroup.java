package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.label.LabelTask;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.sandbox.SandboxPosting;
import io.github.ozonexpiry.sandbox.SandboxShop;
import java.time.Instant;
import java.util.List;

final class LabelGroup implements CallGroup {

    private static final PostingNumber READY = PostingNumber.of("70347001-0001-1");

    @Override
    public void furnish(SandboxShop shop) {
        shop.add(SandboxPosting.numbered(READY.text())
                .ordered(Instant.parse("2026-05-04T06:00:00Z"))
                .status("awaiting_deliver", "posting_not_in_carriage"));
    }

    @Override
    public List<CallCase> cases() {
        return List.of(
                new CallCase.Whole(
                        "/v3/posting/fbs/package-label/create",
                        "tasks",
                        seller -> seller.labels().create(List.of(READY))),
                new CallCase.Single(
                        "/v2/posting/fbs/package-label/get",
                        seller -> assertThat(seller.labels()
                                        .get(new LabelTask.Id(1))
                                        .status()
                                        .isStated())
                                .isTrue()));
    }
}
