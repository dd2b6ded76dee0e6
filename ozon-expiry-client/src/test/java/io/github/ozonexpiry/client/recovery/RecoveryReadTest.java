package io.github.ozonexpiry.client.recovery;

import static io.github.ozonexpiry.client.recovery.Reading.FIRST;
import static io.github.ozonexpiry.client.recovery.Reading.NOW;
import static io.github.ozonexpiry.client.recovery.Reading.SECOND;
import static io.github.ozonexpiry.client.recovery.Reading.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.client.recovery.RecoveryRead.NotRead;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.contact.ContactFacts;
import io.github.ozonexpiry.contact.ContactFacts.Chat;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.money.Percent;
import io.github.ozonexpiry.offer.Restock;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.offer.SubstitutePolicy;
import io.github.ozonexpiry.outlook.ExpectedCharges;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.recovery.CancellationRequest;
import io.github.ozonexpiry.recovery.CancellationRequest.State;
import io.github.ozonexpiry.recovery.RecoveryCase;
import io.github.ozonexpiry.recovery.ShopMeans;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecoveryReadTest {

    private static final Optional<Instant> PAID = Optional.of(NOW.minusSeconds(60));
    private static final Optional<Instant> DELIVERED = Optional.of(NOW.plusSeconds(60));
    private static final Optional<Chat> OWN_CHAT = Optional.of(new Chat(true, Optional.empty()));
    private static final Chat CHAT = new Chat(false, Optional.of(NOW));
    private static final CancellationRequest OWN_REQUEST = new CancellationRequest(State.REJECTED, Optional.empty());
    private static final CancellationRequest REQUEST =
            new CancellationRequest(State.ON_APPROVAL, Optional.of(NOW.plusSeconds(9)));

    private static final RecoveryCase OWN = RecoveryCase.of(
                    Judgement.of(posting(FIRST), NOW), ExpectedCharges.notKnown(Message.of("index.none")))
            .with(new ContactFacts(Optional.of(false), PAID, DELIVERED, OWN_CHAT))
            .with(OWN_REQUEST)
            .deliveryChangesLeft(1);

    @Test
    void aCaseIsCompletedWithWhatWasReadOfItsPosting() {
        RecoveryCase complete = full(FIRST).complete(OWN);

        assertThat(complete.contact())
                .isEqualTo(new ContactFacts(Optional.of(true), PAID, DELIVERED, Optional.of(CHAT)));
        assertThat(complete.request()).contains(REQUEST);
        assertThat(complete.deliveryChangesLeft()).hasValue(2);
        assertThat(complete.judgement()).isEqualTo(OWN.judgement());
        assertThat(complete.charges()).isSameAs(OWN.charges());
    }

    @Test
    void whatWasNotReadStaysAsTheCallerKnowsIt() {
        RecoveryRead nothing = new RecoveryRead(Optional.empty(), Map.of(), Map.of(), Map.of(), List.of(), List.of());

        assertThat(nothing.complete(OWN)).isEqualTo(OWN);
    }

    @Test
    void whatIsAboutAnotherPostingIsLeftOut() {
        RecoveryCase complete = full(SECOND).complete(OWN);

        assertThat(complete).isEqualTo(OWN.with(new ContactFacts(Optional.of(true), PAID, DELIVERED, OWN_CHAT)));
    }

    @Test
    void productsComeToTheMeansOfAShopAndTheRestStays() {
        SubstitutePolicy policy = new SubstitutePolicy(Percent.of("10"), 3);
        ShopMeans own = ShopMeans.unknown(ZoneOffset.UTC)
                .stock(new Sku(1), 4)
                .restocks(List.of(new Restock(new Sku(1), Optional.empty(), 1)))
                .products(List.of(product(3, "own"), product(1, "own")), policy);

        ShopMeans means = full(FIRST).means(own);

        assertThat(means)
                .isEqualTo(own.products(List.of(product(1, "read"), product(2, "read"), product(3, "own")), policy));
        assertThat(means.stock()).isEqualTo(Map.of(new Sku(1), 4));
    }

    @Test
    void whatWasReadCannotBeChangedFromOutside() {
        Map<PostingNumber, Integer> left = new HashMap<>(Map.of(FIRST, 2));
        Set<PostingNumber> postings = new HashSet<>(Set.of(FIRST));
        RecoveryRead read = new RecoveryRead(Optional.empty(), Map.of(), Map.of(), left, List.of(), List.of());
        NotRead notRead = new NotRead(Part.CHATS, postings, "no answer");
        left.clear();
        postings.clear();

        assertThat(read.deliveryChangesLeft()).isEqualTo(Map.of(FIRST, 2));
        assertThat(notRead.postings()).containsExactly(FIRST);
        assertThatThrownBy(() -> read.notRead().add(notRead)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static RecoveryRead full(PostingNumber number) {
        return new RecoveryRead(
                Optional.of(true),
                Map.of(number, CHAT),
                Map.of(number, REQUEST),
                Map.of(number, 2),
                List.of(product(1, "read"), product(2, "read")),
                List.of());
    }

    private static ShopProduct product(long sku, String name) {
        return new ShopProduct(
                new Sku(sku),
                name,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
