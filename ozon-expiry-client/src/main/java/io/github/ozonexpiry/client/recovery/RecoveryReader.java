package io.github.ozonexpiry.client.recovery;

import io.github.ozonexpiry.client.OzonSeller;
import io.github.ozonexpiry.client.account.SubscriptionType;
import io.github.ozonexpiry.client.answer.ReadingStep;
import io.github.ozonexpiry.client.answer.ReadingSteps;
import io.github.ozonexpiry.client.cancellation.CancellationRequest.State;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.stated.Word;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads from a shop what a plan needs beside the postings: the subscription, chats, requests to cancel, how often deliveries can be moved, and the
 * shop's products. All calls only read. Immutable.
 *
 * <p>A call that fails loses no other: what could not be read is named in {@link RecoveryRead#notRead}.
 */
public final class RecoveryReader {

    private static final int DEFAULT_CHATS = 200;
    private static final int DEFAULT_PRODUCTS = 1_000;
    private static final Set<Scheme> WITH_REQUESTS =
            EnumSet.of(Scheme.RFBS, Scheme.RFBS_EXPRESS, Scheme.REALFBS_GLOBAL);

    private final OzonSeller shop;
    private final int mostChats;
    private final int mostProducts;

    private RecoveryReader(OzonSeller shop, int mostChats, int mostProducts) {
        this.shop = shop;
        this.mostChats = mostChats;
        this.mostProducts = mostProducts;
    }

    /**
     * A reader of a shop, which looks into at most 200 chats and at 1,000 products.
     *
     * @param shop the shop
     * @return the reader
     */
    public static RecoveryReader of(OzonSeller shop) {
        return new RecoveryReader(shop, DEFAULT_CHATS, DEFAULT_PRODUCTS);
    }

    /**
     * The same reader with other bounds: each chat costs a call, for no list says which order it is about.
     *
     * @param chats into how many chats it looks at most, 0 or more
     * @param products how many products it reads at most, 0 or more; those of the postings first
     * @return the new reader
     * @throws IllegalArgumentException when one is below zero; names it
     */
    public RecoveryReader atMost(int chats, int products) {
        if (chats < 0 || products < 0) {
            throw new IllegalArgumentException("atMost: 0 or more, got " + chats + " chats, " + products + " products");
        }
        return new RecoveryReader(shop, chats, products);
    }

    /**
     * Reads. It takes a call a chat and one a posting whose delivery may be moved; let {@link OzonSeller#async} do it in another thread.
     *
     * <p>Of a chat the newest page of messages is read; chats that are older than every posting are left out, and of the list of chats at most
     * 100 pages are read, whatever the bounds are.
     *
     * @param postings the postings that are to be planned for
     * @param progress is told of each part that is done
     * @return what was read, and what could not be
     */
    public RecoveryRead read(Collection<Posting> postings, Consumer<? super ReadingStep> progress) {
        Found found = new Found();
        ReadingSteps steps = new ReadingSteps(progress, Part.values().length);
        steps.next(
                "subscription", () -> found.attempt(Part.SUBSCRIPTION, Set.of(), () -> found.subscribed(subscribed())));
        steps.next("requests to cancel", () -> found.attempt(Part.REQUESTS, Set.of(), () -> requests(postings, found)));
        steps.next("delivery changes", () -> deliveryChanges(postings, found));
        steps.next(
                "chats",
                () -> found.attempt(
                        Part.CHATS, Set.of(), () -> new ChatSearch(shop.chats(), mostChats, found).about(postings)));
        steps.next(
                "products",
                () -> found.attempt(
                        Part.PRODUCTS,
                        Set.of(),
                        () -> new ProductSearch(shop.products(), mostProducts, found).of(postings)));
        return found.read();
    }

    private Optional<Boolean> subscribed() {
        return shop.account()
                .info()
                .subscriptionType()
                .flatMap(Word::known)
                .filter(type -> type != SubscriptionType.UNKNOWN)
                .map(SubscriptionType::opensChats);
    }

    private void requests(Collection<Posting> postings, Found found) {
        Set<String> wanted = Postings.numbers(postings.stream()
                .filter(posting -> posting.scheme().map(WITH_REQUESTS::contains).orElse(true)));
        if (!wanted.isEmpty()) {
            shop.cancellations()
                    .requests(Optional.of(State.ON_APPROVAL))
                    .items(broken -> found.broken(Part.REQUESTS, broken))
                    .forEach(request -> found.request(request, wanted));
        }
    }

    private void deliveryChanges(Collection<Posting> postings, Found found) {
        postings.stream()
                .filter(posting -> posting.allows(AvailableAction.SET_TIMESLOT))
                .map(Posting::number)
                .distinct()
                .forEach(number -> found.attempt(
                        Part.DELIVERY_CHANGES,
                        Set.of(number),
                        () -> found.changesLeft(
                                number,
                                shop.postingDates().timeslotLimits(number).remainingChangesCount())));
    }
}
