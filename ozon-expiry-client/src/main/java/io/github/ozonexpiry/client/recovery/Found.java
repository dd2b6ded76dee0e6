package io.github.ozonexpiry.client.recovery;

import io.github.ozonexpiry.client.OzonException;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.recovery.RecoveryRead.NotRead;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.recovery.CancellationRequest;
import io.github.ozonexpiry.recovery.CancellationRequest.State;
import io.github.ozonexpiry.stated.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what was read, and names what was not. */
final class Found {

    private Optional<Boolean> subscribed = Optional.empty();
    private final Map<PostingNumber, ContactFacts.Chat> chats = new HashMap<>();
    private final Map<PostingNumber, CancellationRequest> requests = new HashMap<>();
    private final Map<PostingNumber, Integer> changesLeft = new HashMap<>();
    private final List<ShopProduct> products = new ArrayList<>();
    private final List<NotRead> notRead = new ArrayList<>();

    /** Does a call and goes on after a failure, which is named. */
    void attempt(Part part, Set<PostingNumber> postings, Runnable call) {
        try {
            call.run();
        } catch (OzonException e) {
            missing(part, postings, e.toString());
        }
    }

    void missing(Part part, Set<PostingNumber> postings, String reason) {
        notRead.add(new NotRead(part, postings, reason));
    }

    /** Names what of a page could not be read. */
    void broken(Part part, Page<?> page) {
        page.quarantined().forEach(each -> broken(part, each));
    }

    void broken(Part part, Quarantined broken) {
        Set<PostingNumber> about = broken.number().map(Set::of).orElse(Set.of());
        missing(part, about, broken.path() + ": " + broken.reason());
    }

    void subscribed(Optional<Boolean> answer) {
        subscribed = answer;
        if (answer.isEmpty()) {
            missing(Part.SUBSCRIPTION, Set.of(), "Ozon does not say what the shop has subscribed to");
        }
    }

    /** Takes a request of the wanted postings that waits, as was asked for; one of another state is none. */
    void request(io.github.ozonexpiry.client.cancellation.CancellationRequest request, Set<String> wanted) {
        Optional<PostingNumber> number = request.postingNumber().value();
        if (number.isEmpty()) {
            missing(Part.REQUESTS, Set.of(), "a request without posting_number: " + request.cancellationId());
        }
        number.filter(each -> wanted.contains(each.text()) && waits(request))
                .ifPresent(each -> requests.put(
                        each,
                        new CancellationRequest(
                                State.ON_APPROVAL, request.autoApproveDate().value())));
    }

    private static boolean waits(io.github.ozonexpiry.client.cancellation.CancellationRequest request) {
        return request.state()
                .value()
                .flatMap(progress -> progress.state().value())
                .map(word -> word.text().equals(State.ON_APPROVAL.name()))
                .orElse(true);
    }

    void changesLeft(PostingNumber number, Stated<Long> left) {
        left.value()
                .filter(times -> times >= 0)
                .ifPresentOrElse(
                        times -> changesLeft.put(number, (int) Math.min(times, Integer.MAX_VALUE)),
                        () -> missing(
                                Part.DELIVERY_CHANGES,
                                Set.of(number),
                                "remaining_changes_count: expected 0 or more, got " + left));
    }

    void chat(PostingNumber number, ContactFacts.Chat chat) {
        chats.merge(number, chat, Found::better);
    }

    void product(ShopProduct product) {
        products.add(product);
    }

    RecoveryRead read() {
        return new RecoveryRead(subscribed, chats, requests, changesLeft, products, notRead);
    }

    /** Of two chats the open one, of two alike the one in which the buyer wrote last. */
    private static ContactFacts.Chat better(ContactFacts.Chat one, ContactFacts.Chat other) {
        if (one.open() != other.open()) {
            return one.open() ? one : other;
        }
        return other.buyerWroteAt()
                        .filter(at -> one.buyerWroteAt().map(at::isAfter).orElse(true))
                        .isPresent()
                ? other
                : one;
    }
}
