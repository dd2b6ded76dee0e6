package io.github.ozonexpiry.client.recovery;

import static io.github.ozonexpiry.client.recovery.Reading.FIRST;
import static io.github.ozonexpiry.client.recovery.Reading.HISTORY;
import static io.github.ozonexpiry.client.recovery.Reading.INFO;
import static io.github.ozonexpiry.client.recovery.Reading.LIST;
import static io.github.ozonexpiry.client.recovery.Reading.NOW;
import static io.github.ozonexpiry.client.recovery.Reading.PRODUCTS;
import static io.github.ozonexpiry.client.recovery.Reading.SECOND;
import static io.github.ozonexpiry.client.recovery.Reading.notRead;
import static io.github.ozonexpiry.client.recovery.Reading.posting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.recovery.RecoveryRead.NotRead;
import io.github.ozonexpiry.client.recovery.RecoveryRead.Part;
import io.github.ozonexpiry.offer.ShopProduct;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many calls a reading takes. A list that has a cursor ends with an empty page: one call more (notes on the Seller API, 1.4). */
class ReadingBoundsTest {

    private static final PostingNumber THIRD = PostingNumber.of("70350003-0003-1");

    private final Reading reading = new Reading();

    @AfterEach
    void close() {
        reading.close();
    }

    @Test
    void hundredsOfPostingsTakeHardlyMoreCallsThanOne() {
        List<Posting> postings = IntStream.rangeClosed(1, 300)
                .mapToObj(each -> posting(PostingNumber.of("70350003-%04d-1".formatted(each)), each))
                .toList();
        postings.forEach(each -> reading.shop.chats().says(each.number().text(), "Where is it?"));
        reading.products(300);

        RecoveryRead read = RecoveryReader.of(reading.seller).read(postings, step -> {});

        assertThat(read.chats()).hasSize(200);
        assertThat(read.products()).hasSize(300);
        assertThat(read.notRead()).containsExactly(notRead(Part.CHATS, "looked into the 200 newest of 300 chats only"));
        assertThat(reading.calls(LIST)).isEqualTo(3);
        assertThat(reading.calls(HISTORY)).isEqualTo(200);
        assertThat(reading.calls(INFO)).isEqualTo(1);
        assertThat(reading.ozon.asked()).hasSize(1 + 1 + 3 + 200 + 1 + 2);
    }

    @Test
    void theNewestChatsAreLookedIntoAndTheRestIsNamed() {
        threeChats();

        RecoveryRead read = reading.read(2, 1, posting(FIRST), posting(SECOND), posting(THIRD));

        assertThat(read.chats()).containsOnlyKeys(SECOND, THIRD);
        assertThat(read.notRead()).contains(notRead(Part.CHATS, "looked into the 2 newest of 3 chats only"));
        assertThat(reading.calls(HISTORY)).isEqualTo(2);
    }

    @Test
    void asManyChatsAsAllowedAreAll() {
        threeChats();

        RecoveryRead read = reading.read(3, 1, posting(FIRST), posting(SECOND), posting(THIRD));

        assertThat(read.chats()).hasSize(3);
        assertThat(read.notRead()).extracting(NotRead::part).doesNotContain(Part.CHATS);
    }

    @Test
    void noChatIsLookedIntoWhereNoneIsAllowed() {
        threeChats();

        assertThat(reading.read(0, 1, posting(FIRST)).notRead())
                .contains(notRead(Part.CHATS, "looked into the 0 newest of 3 chats only"));
        assertThat(reading.calls(HISTORY)).isZero();
    }

    @Test
    void chatsThatAreOlderThanEveryPostingAreLeftOut() {
        threeChats();
        Posting atTheSecond =
                posting(SECOND).toBuilder().inProcessAt(NOW.plusSeconds(60)).build();
        Posting later =
                posting(THIRD).toBuilder().inProcessAt(NOW.plusSeconds(61)).build();

        RecoveryRead read = reading.read(later, atTheSecond);

        assertThat(read.chats()).containsOnlyKeys(SECOND, THIRD);
        assertThat(reading.calls(HISTORY)).isEqualTo(2);
    }

    @Test
    void whereOnePostingSaysNotWhenItWasOrderedNoChatIsTooOld() {
        threeChats();
        Posting third =
                posting(THIRD).toBuilder().inProcessAt(NOW.plusSeconds(120)).build();

        reading.read(third, Posting.builder(SECOND).build());

        assertThat(reading.calls(HISTORY)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "101, true"})
    void aHundredPagesOfTheListOfChatsAreRead(int pagesThatPromiseMore, boolean named) {
        reading.ozon.misbehaveAt(
                LIST,
                IntStream.rangeClosed(1, pagesThatPromiseMore)
                        .mapToObj(page -> Fault.says("{\"chats\":[{}],\"has_next\":true,\"cursor\":\"" + page + "\"}"))
                        .toArray(Fault[]::new));

        RecoveryRead read = reading.read(posting(FIRST));

        assertThat(reading.calls(LIST)).isEqualTo(100);
        assertThat(read.notRead().contains(notRead(Part.CHATS, "read the first 100 pages of the list of chats only")))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"3, false", "2, true", "1, true"})
    void productsAreReadUpToTheBoundThoseOfPostingsFirst(int most, boolean named) {
        reading.products(3);

        RecoveryRead read = reading.read(1, most, posting(FIRST, 3));

        assertThat(read.products())
                .extracting(ShopProduct::sku)
                .containsExactlyElementsOf(
                        List.of(new Sku(3), new Sku(1), new Sku(2)).subList(0, most));
        assertThat(read.notRead())
                .isEqualTo(
                        named
                                ? List.of(notRead(
                                        Part.PRODUCTS,
                                        "the shop has more than " + most + " products; the rest was not read"))
                                : List.of());
        assertThat(reading.calls(INFO)).isEqualTo(most == 1 ? 1 : 2);
    }

    @Test
    void productsOfPostingsBeyondTheBoundAreNamedWithTheirPostings() {
        reading.products(2);

        RecoveryRead read = reading.read(1, 1, posting(FIRST, 1), posting(SECOND, 2), posting(THIRD, 2));

        assertThat(read.products()).extracting(ShopProduct::sku).containsExactly(new Sku(1));
        assertThat(read.notRead())
                .contains(notRead(Part.PRODUCTS, "read 1 of 2 products of the postings only", SECOND, THIRD));
    }

    @Test
    void noProductIsReadWhereNoneIsAllowed() {
        reading.products(1);

        assertThat(reading.read(1, 0, posting(FIRST)).products()).isEmpty();
        assertThat(reading.calls(INFO)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1000, 1", "1001, 2"})
    void aThousandProductsAreAskedForAtOnce(int number, int calls) {
        RecoveryRead read = reading.read(1, number, ofProducts(number));

        assertThat(reading.calls(INFO)).isEqualTo(calls);
        assertThat(reading.calls(PRODUCTS)).isEqualTo(1);
        assertThat(read.notRead()).hasSize(calls).allMatch(each -> each.part() == Part.PRODUCTS);
    }

    @Test
    void aThousandProductsAreReadUnlessToldOtherwise() {
        assertThat(reading.read(ofProducts(1_001)).notRead())
                .contains(notRead(Part.PRODUCTS, "read 1000 of 1001 products of the postings only", FIRST));
    }

    private static Posting ofProducts(int number) {
        return posting(FIRST).toBuilder()
                .lines(LongStream.rangeClosed(1, number).mapToObj(Reading::line).toList())
                .build();
    }

    /** A minute between each. */
    private void threeChats() {
        for (PostingNumber number : List.of(FIRST, SECOND, THIRD)) {
            reading.shop.chats().says(number.text(), "Where is it?");
            reading.ozon.advance(Duration.ofMinutes(1));
        }
    }
}
