package io.github.ozonexpiry.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    @Test
    void aKnownWordIsReadInAnyCaseAndKeepsItsSpelling() {
        Word<Status> word = Word.read(Status.class, " Awaiting_Packaging ");

        assertThat(word.known()).contains(Status.AWAITING_PACKAGING);
        assertThat(word.text()).isEqualTo(" Awaiting_Packaging ");
        assertThat(word.is(Status.AWAITING_PACKAGING)).isTrue();
        assertThat(word.is(Status.CANCELLED)).isFalse();
    }

    @Test
    void aNewWordSurvivesWithItsText() {
        Word<Status> word = Word.read(Status.class, "awaiting_drone");

        assertThat(word.known()).isEmpty();
        assertThat(word.text()).isEqualTo("awaiting_drone");
        assertThat(word.is(Status.AWAITING_PACKAGING)).isFalse();
        assertThat(word).hasToString("awaiting_drone (unknown)");
    }

    @Test
    void aConstantHasItsUsualWord() {
        assertThat(Word.of(AvailableAction.SET_CUTOFF)).isEqualTo(Word.read(AvailableAction.class, "set_cutoff"));
        assertThat(Word.of(Status.AWAITING_DELIVER)).hasToString("awaiting_deliver");
    }

    @Test
    void noWordIsRefused() {
        assertThatThrownBy(() -> Word.read(Status.class, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a word needs letters, got ' '");
    }

    @ParameterizedTest
    @CsvSource({
        "seller, SELLER",
        "Продавец, SELLER",
        "Client, BUYER",
        "customer, BUYER",
        "Клиент, BUYER",
        "ПОКУПАТЕЛЬ, BUYER",
        "ozon, OZON",
        "Ozon, OZON",
        "system, SYSTEM",
        "Система, SYSTEM",
        "delivery, CARRIER",
        "Служба доставки, CARRIER"
    })
    void whoCancelledIsReadInEverySpellingOfOzons(String text, Party party) {
        assertThat(Word.read(Party.class, text).known()).contains(party); // C-01
    }
}
