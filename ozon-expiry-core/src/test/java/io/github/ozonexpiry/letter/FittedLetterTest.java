package io.github.ozonexpiry.letter;

import static io.github.ozonexpiry.text.Language.CHINESE;
import static io.github.ozonexpiry.text.Language.ENGLISH;
import static io.github.ozonexpiry.text.Language.RUSSIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ozonexpiry.letter.LetterPart.Apology;
import io.github.ozonexpiry.letter.LetterPart.Close;
import io.github.ozonexpiry.letter.LetterPart.Compensation;
import io.github.ozonexpiry.letter.LetterPart.News;
import io.github.ozonexpiry.letter.LetterPart.Notice;
import io.github.ozonexpiry.letter.LetterPart.Reason;
import io.github.ozonexpiry.letter.LetterPart.Restock;
import io.github.ozonexpiry.letter.LetterPart.ShortReason;
import io.github.ozonexpiry.letter.LetterPart.Substitute;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FittedLetterTest {

    private static final Notice NOTICE = new Notice(News.CANCELLED, "1", "A");
    private static final Reason REASON = new Reason(ShortReason.DEFECT);
    private static final Restock RESTOCK = new Restock("A", Optional.empty());
    private static final Compensation CODE = new Compensation("A", "B", LocalDate.of(2026, 5, 5));
    private static final Substitute ONE = new Substitute("A", 1);
    private static final Substitute TWO = new Substitute("A", 2);
    private static final Apology APOLOGY = new Apology();
    private static final Close CLOSE = new Close();
    private static final List<LetterPart> ALL = List.of(NOTICE, CLOSE, APOLOGY, REASON, CODE, RESTOCK, ONE, TWO);

    @Test
    void aMessageOfAThousandCharactersFitsAndOneMoreDoesNot() {
        // K-05; a greeting of 1 and a line break before the apology
        Letter fits =
                Letter.of(List.of(APOLOGY), words(RUSSIAN, "greeting", 1).with(RUSSIAN, "apology", "x".repeat(998)));
        Letter longer =
                Letter.of(List.of(APOLOGY), words(RUSSIAN, "greeting", 1).with(RUSSIAN, "apology", "x".repeat(999)));

        assertThat(fits.length(RUSSIAN)).isEqualTo(1000);
        assertThat(fits.tooLong(RUSSIAN)).isFalse();
        assertThat(fits.sendable()).isTrue();
        assertThat(longer.tooLong(RUSSIAN)).isTrue();
        assertThat(longer.sendable(RUSSIAN)).isFalse();
        assertThat(longer.sendable(ENGLISH)).isTrue();
        assertThat(longer.sendable()).isFalse();
    }

    @Test
    void aLetterThatFitsStaysAsItIs() {
        Letter letter = Letter.of(ALL);

        assertThat(letter.fitted()).isSameAs(letter);
        assertThat(letter.leftOut()).isEmpty();
    }

    @Test
    void whatIsNeededLeastIsLeftOutFirst() {
        List<LetterPart> order = List.of(CLOSE, REASON, TWO, ONE, RESTOCK, CODE, APOLOGY);
        List<LetterPart> parts = new ArrayList<>(ALL);
        for (LetterPart next : order) {
            int place = LeastNeeded.placeIn(parts).orElseThrow();
            assertThat(parts.get(place)).isEqualTo(next);
            parts.remove(place);
        }
        assertThat(LeastNeeded.placeIn(parts)).isEmpty();
        assertThat(LeastNeeded.placeIn(List.of(NOTICE, new Notice(News.MOVED, "1", "B"))))
                .isEmpty();
        assertThat(LeastNeeded.placeIn(List.of(CLOSE))).isEmpty();
        assertThat(LeastNeeded.placeIn(List.of(CLOSE, NOTICE))).contains(0);
    }

    @Test
    void noMoreIsLeftOutThanMustBe() {
        Letter letter = Letter.of(ALL, words(CHINESE, "reason.DEFECT", 950)).fitted();

        assertThat(letter.leftOut()).containsExactly(CLOSE, REASON);
        assertThat(letter.parts()).containsExactly(NOTICE, APOLOGY, CODE, RESTOCK, ONE, TWO);
        assertThat(letter.tooLong(CHINESE)).isFalse();
    }

    @Test
    void ownWordsStayWhenSomethingIsLeftOut() {
        Templates own = words(RUSSIAN, "close", 990).with(RUSSIAN, "greeting", "Добрый день!");

        assertThat(Letter.of(ALL, own).fitted().text(RUSSIAN)).startsWith("Добрый день!\n");
    }

    @Test
    void aLetterThatIsTooLongWithoutAllThatMayBeLeftOutIsAnError() {
        Templates own = Templates.ozonExpiry().with(RUSSIAN, "notice.CANCELLED", "x".repeat(990) + "{order}");
        Letter letter = Letter.of(List.of(NOTICE, CLOSE), own);

        // "Здравствуйте!" has 13 characters, the line break 1, the notice 991
        assertThatThrownBy(letter::fitted)
                .isInstanceOf(LetterTooLong.class)
                .hasMessage("the letter has 1005 characters in language ru without all that may be left out; "
                        + "Ozon takes 1 to 1000 characters (K-05)");
        LetterTooLong error = catchThrowableOfType(LetterTooLong.class, letter::fitted);
        assertThat(error.language()).isEqualTo(RUSSIAN);
        assertThat(error.length()).isEqualTo(1005);
    }

    @Test
    void theNotesTellWhatWasLeftOutAndThatOzonTranslates() {
        Letter letter =
                Letter.of(List.of(NOTICE, CLOSE), words(ENGLISH, "close", 990)).fitted();

        assertThat(letter.notes())
                .containsExactly(
                        Message.of("letter.leftOut", Message.of("letter.part.Close")), Message.of("letter.translated"));
        assertThat(letter.notes().stream().map(Wording.in(ENGLISH, ZoneOffset.UTC)::say))
                .containsExactly(
                        "left out, for the message would be too long: the close",
                        "Ozon Global translates the message into the buyer's language (K-05)");
    }

    @Test
    void theNotesTellInWhichLanguageItIsTooLong() {
        Letter letter = Letter.of(List.of(CLOSE), words(CHINESE, "close", 1000));

        // the Chinese greeting has 3 characters, the line break 1
        assertThat(letter.notes().stream().map(Wording.in(RUSSIAN, ZoneOffset.UTC)::say))
                .containsExactly(
                        "в сообщении (по-китайски) 1004 символов, Ozon принимает не больше 1000 (K-05)",
                        "Ozon Global переводит сообщение на язык покупателя (K-05)");
    }

    private static Templates words(Language language, String key, int length) {
        return Templates.ozonExpiry().with(language, key, "x".repeat(length));
    }
}
