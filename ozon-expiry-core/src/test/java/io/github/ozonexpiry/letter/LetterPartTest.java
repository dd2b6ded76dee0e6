package io.github.ozonexpiry.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.letter.LetterPart.Apology;
import io.github.ozonexpiry.letter.LetterPart.Close;
import io.github.ozonexpiry.letter.LetterPart.Compensation;
import io.github.ozonexpiry.letter.LetterPart.News;
import io.github.ozonexpiry.letter.LetterPart.Notice;
import io.github.ozonexpiry.letter.LetterPart.Reason;
import io.github.ozonexpiry.letter.LetterPart.Restock;
import io.github.ozonexpiry.letter.LetterPart.ShortReason;
import io.github.ozonexpiry.letter.LetterPart.Substitute;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LetterPartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

    @Test
    void aNoticeNeedsAnOrderAndAProductOfSaneLength() {
        refused(() -> new Notice(News.DELAYED, " ", "lamp"), "order: 1 to 32 characters, got ' '");
        refused(() -> new Notice(News.DELAYED, "1".repeat(33), "lamp"), "order: 1 to 32 characters, got '1");
        refused(() -> new Notice(News.DELAYED, "1", ""), "product: 1 to 1000 characters, got ''");
        refused(() -> new Notice(News.DELAYED, "1", "x".repeat(1001)), "product: 1 to 1000 characters, got 'x");
    }

    @Test
    void aCompensationNeedsACodeAndADiscountOfSaneLength() {
        refused(() -> new Compensation("", "10 %", DAY), "code: 1 to 32 characters, got ''");
        refused(() -> new Compensation("A", "", DAY), "discount: 1 to 32 characters, got ''");
        refused(() -> new Compensation("A".repeat(33), "10 %", DAY), "code: 1 to 32 characters, got 'A");
    }

    @Test
    void restockAndSubstituteNeedAProductOfSaneLengthAndAPositiveNumber() {
        refused(() -> new Restock("", Optional.empty()), "product: 1 to 1000 characters, got ''");
        refused(() -> new Substitute("", 1), "product: 1 to 1000 characters, got ''");
        refused(() -> new Substitute("lamp", 0), "sku: a positive number, got 0");
        assertThatCode(() -> new Substitute("lamp", 1)).doesNotThrowAnyException();
    }

    @Test
    void theLongestValuesAreTakenAndCharactersOutsideTheBasicPlaneCountOnce() {
        assertThatCode(() -> new Notice(News.DELAYED, "1".repeat(32), "🎁".repeat(1000)))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Compensation("A".repeat(32), "%".repeat(32), DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void everyPartNamesItsText() {
        assertThat(new Notice(News.EXPIRED, "1", "lamp").key()).isEqualTo("notice.EXPIRED");
        assertThat(new Apology().key()).isEqualTo("apology");
        assertThat(new Reason(ShortReason.CARRIER).key()).isEqualTo("reason.CARRIER");
        assertThat(new Compensation("A", "10 %", DAY).key()).isEqualTo("compensation");
        assertThat(new Restock("lamp", Optional.of(DAY)).key()).isEqualTo("restock.day");
        assertThat(new Restock("lamp", Optional.empty()).key()).isEqualTo("restock.soon");
        assertThat(new Substitute("lamp", 1).key()).isEqualTo("substitute");
        assertThat(new Close().key()).isEqualTo("close");
    }

    private static void refused(ThrowingCallable attempt, String message) {
        assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
