package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** One posting. Source: Seller API, {@code /v3/posting/fbs/get}. */
final class PostingGet {

    static final String PATH = "/v3/posting/fbs/get";

    private PostingGet() {}

    static ObjectNode answer(SandboxShop shop, byte[] bytes, Instant now) {
        Body body = Body.read("GetFbsPostingRequest", bytes).only("posting_number", "with");
        String number = body.text("posting_number");
        if (number.isEmpty()) {
            throw body.refused("posting_number", "value length must be at least 1 runes");
        }
        Body with = body.within("with")
                .only(
                        "analytics_data",
                        "barcodes",
                        "financial_data",
                        "legal_info",
                        "product_exemplars",
                        "related_postings",
                        "translit");
        SandboxPosting posting = shop.find(number).orElseThrow(Refusal::unknownPosting);
        List<String> children = shop.children(number);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("result", new PostingOfV3(posting, children, Blocks.of(with), now).write());
        return answer;
    }
}
