package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.rule.DatedTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

    private static List<String> beginningWith(PhraseBook book, String word) {
        return book.beginningWith(Words.of(ReadableText.of(word)).get(0)).stream()
                .map(Phrase::example)
                .toList();
    }

    @Test
    void holdsAPhraseForEachRowOfItsTable() {
        assertThat(PhraseBook.of("sites.tsv", false).phrases())
                .extracting(Phrase::example)
                .contains("Google us")
                .hasSameSizeAs(DatedTable.of(PhraseBook.class, "sites.tsv").rows());
    }

    @Test
    void findsAPhraseByItsFirstWord() {
        PhraseBook book = PhraseBook.of("sites.tsv", false);

        assertThat(beginningWith(book, "google")).containsExactly("Google us");
        assertThat(beginningWith(book, "googles")).isEmpty();
    }

    @Test
    void findsAPhraseByTheStemOfItsFirstWord() {
        PhraseBook book = PhraseBook.of("sellers.tsv", false);

        assertThat(beginningWith(book, "конкурентов")).containsExactly("У конкурентов такого нет");
    }
}
