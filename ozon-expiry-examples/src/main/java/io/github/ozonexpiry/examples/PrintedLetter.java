package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.content.ContentFinding;
import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.letter.Letter;
import io.github.ozonexpiry.text.Language;
import java.util.List;

/**
 * Prints a draft to a buyer: the Russian text, the seller's language beside it where that is another, and whether it may be sent.
 *
 * @param page where and in which language
 * @param letter the draft
 */
record PrintedLetter(Page page, Letter letter) {

    void print() {
        text(Language.RUSSIAN);
        Language sellers = page.wording().language();
        if (sellers != Language.RUSSIAN) {
            text(sellers);
        }
        List<ContentFinding> findings = letter.findings(Language.RUSSIAN);
        findings.forEach(finding -> page.paragraph(
                page.say("report.recover.found", finding.found(), finding.kind().rule()), Style.RED));
        letter.leftOut()
                .forEach(part -> page.paragraph(
                        page.say("report.recover.leftOut", part.getClass().getSimpleName()), Style.YELLOW));
        if (findings.isEmpty()) {
            page.paragraph(page.say("report.recover.checked", letter.length(Language.RUSSIAN)), Style.DIM);
        }
    }

    private void text(Language language) {
        page.paragraph(page.say("report.recover.draft." + language), Style.BOLD);
        letter.text(language)
                .lines()
                .forEach(line -> page.screen().hanging(List.of(new Piece("  | ", Style.DIM)), Piece.plain(line)));
    }
}
