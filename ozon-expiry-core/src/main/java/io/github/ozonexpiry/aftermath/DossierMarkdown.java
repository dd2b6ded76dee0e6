package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.util.List;

/**
 * Writes a dossier as a page of Markdown, for support and for the seller. Foreign text, such as names of products and reasons, stands in it as text:
 * special characters are escaped, breaks and invisible characters are blanks.
 */
public final class DossierMarkdown {

    private static final List<Message> HEAD = List.of(
            Message.of("aftermath.page.when"),
            Message.of("aftermath.page.what"),
            Message.of("aftermath.page.basis"),
            Message.of("aftermath.page.source"));

    private static final Message NOTHING = Message.of("aftermath.page.nothing");

    private final Wording wording;
    private final MarkdownPage page;

    private DossierMarkdown(Wording wording) {
        this.wording = wording;
        this.page = new MarkdownPage(wording);
    }

    /**
     * A dossier as Markdown with tables.
     *
     * @param dossier the dossier
     * @param wording language and zone
     * @return the page, which ends with a line break
     */
    public static String of(Dossier dossier, Wording wording) {
        return new DossierMarkdown(wording).written(dossier);
    }

    private String written(Dossier dossier) {
        page.title(Message.of("aftermath.page.title", dossier.posting()));
        page.paragraph(Message.of("aftermath.page.asOf", dossier.now(), wording.zone()));
        Dossier.howToObject().forEach(page::paragraph);
        page.paragraph(Message.of("aftermath.page.labels"));
        section("aftermath.page.timeline", dossier.timeline());
        section("aftermath.page.evidence", dossier.evidence());
        section("aftermath.page.ozon", dossier.ozon());
        section("aftermath.page.charges", dossier.charges());
        page.heading(Message.of("aftermath.page.missing"));
        page.table(
                List.of(Message.of("aftermath.page.what")),
                dossier.missing().stream()
                        .map(text -> List.of(wording.say(text)))
                        .toList(),
                Message.of("aftermath.page.none"));
        return page.text();
    }

    private void section(String heading, List<DossierLine> lines) {
        page.heading(Message.of(heading));
        page.table(HEAD, lines.stream().map(this::cells).toList(), NOTHING);
    }

    private List<String> cells(DossierLine line) {
        return List.of(
                line.when().map((When when) -> when.in(wording)).orElse(""),
                wording.say(line.text()),
                wording.say(line.basis().message()),
                line.source());
    }
}
