package io.github.ozonexpiry.aftermath;

import static io.github.ozonexpiry.aftermath.Words.ENGLISH;
import static io.github.ozonexpiry.aftermath.Words.MOSCOW;
import static io.github.ozonexpiry.aftermath.Words.may;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.CaseFile;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DossierMarkdownTest {

    @Test
    void aDossierIsAPageOfTablesEachLineWithItsLabel() {
        String page = page(Closed.posting().between(Kind.PICKED, "04 11:00", "04 12:00"), ENGLISH);

        assertThat(page)
                .startsWith("# Objection about posting 70350001-0001-1\n\nAs of 2026-05-20 12:00 (Europe/Moscow)\n\n"
                        + "Write to Ozon's support with")
                .contains("\n\n"
                        + "Stated is what Ozon says. Recorded is what other systems say. Computed and estimated is"
                        + " ours, not Ozon's.\n\n"
                        + "## What happened\n\n"
                        + "| when | what | basis | source |\n"
                        + "| --- | --- | --- | --- |\n"
                        + "| 2026-05-04 10:00 | Ozon gave the order to the seller | stated | Ozon,"
                        + " in\\_process\\_at |\n")
                .contains("\n| between 2026-05-04 11:00 and 2026-05-04 12:00 | picked | recorded | WMS |\n")
                .contains("""

                    ## Ozon's data

                    | when | what | basis | source |
                    | --- | --- | --- | --- |
                    |  | product: kettle; SKU 7; pieces: 2; price of one: 500 RUB | stated | Ozon, products |
                    """)
                .contains("""

                    ## Computed and billed

                    Nothing is known.

                    ## What is missing

                    | what |
                    | --- |
                    | no row of Ozon's error list for the posting |
                    """)
                .endsWith(" |\n");
    }

    @Test
    void theSectionsStandInTheirOrder() {
        assertThat(page(Closed.posting(), ENGLISH).lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# Objection about posting 70350001-0001-1",
                        "## What happened",
                        "## Causes and evidence",
                        "## Ozon's data",
                        "## Computed and billed",
                        "## What is missing");
    }

    @Test
    void namesOfProductsAndReasonsCannotBreakTheTable() {
        Line line = Line.of(
                Closed.KETTLE, "A", "kettle | <img src=x>\n# [free](http://evil.example)", 1, Money.of("5", "RUB"));
        Cancellation why = new Cancellation(
                Stated.of(new Cancellation.ReasonId(402)),
                Stated.of("a|b\r\n| c | d |"),
                Stated.of(Word.of(Party.OZON)),
                Stated.absent(),
                Stated.absent(),
                Stated.absent());
        String page = page(Closed.posting().because(why).last(posting -> posting.lines(List.of(line))), ENGLISH);

        assertThat(page)
                .contains("|  | product: kettle \\| \\<img src=x\\> \\# \\[free\\](http:\\//evil.example); SKU 7;")
                .contains("|  | cancel\\_reason: a\\|b  \\| c \\| d \\| | stated | Ozon, cancellation |\n");
    }

    @Test
    void nothingOfTheBuyerStandsInIt() {
        Closed posting = Closed.posting()
                .last(last -> last.unknownFields(Map.of(
                        "customer.name", "\"Иван Петров\"",
                        "customer.phone", "\"+79001234567\"",
                        "customer.address.address_tail", "\"ул. Ленина, 1\"")));
        CaseFile file = posting.file();

        assertThat(file.posting().unknownFields()).hasSize(3);
        for (Language language : Language.values()) {
            assertThat(page(posting, Wording.in(language, MOSCOW)))
                    .doesNotContain("Петров")
                    .doesNotContain("79001234567")
                    .doesNotContain("Ленина")
                    .doesNotContain("customer");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasItsPage(Language language) {
        String page = page(Closed.posting().event(Kind.PACKED, "04 15:00"), Wording.in(language, MOSCOW));

        assertThat(page).contains("70350001-0001-1").doesNotContain("{0}");
        assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a*b_c; a\\*b\\_c",
                "`x`; \\`x\\`",
                "{[<]>}; \\{\\[\\<\\]\\>\\}",
                "~&!#$|; \\~\\&\\!\\#\\$\\|",
                "back\\slash; back\\\\slash",
                "https://a; https:\\//a",
                "WWW.a www.b; WWW\\.a www\\.b",
                "1. (I-12) - ok + fine; 1. (I-12) - ok + fine",
            })
    void whatMeansSomethingInMarkdownMeansItself(String text, String escaped) {
        assertThat(MarkdownPage.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void breaksControlAndInvisibleCharactersAreBlanks() {
        String text = "a\nb\rc\td\u0085e\u2028f\u2029g\u202Eh\u200Bi\uFEFFj" + (char) 0xD800 + "k";

        assertThat(MarkdownPage.escaped(text)).isEqualTo("a b c d e f g h i j k");
    }

    @Test
    void otherLettersStayAsTheyAreAndSpaceAroundGoes() {
        assertThat(MarkdownPage.escaped(" чайник 水壶 \uD83D\uDE00\n")).isEqualTo("чайник 水壶 \uD83D\uDE00");
    }

    private static String page(Closed posting, Wording wording) {
        return DossierMarkdown.of(
                Dossier.of(posting.file(), Optional.empty(), Optional.empty(), may("20 12:00")), wording);
    }
}
