package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.audit.Appeal;
import io.github.ozonexpiry.audit.Audit;
import io.github.ozonexpiry.audit.AuditLine;
import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Prints an audit line by line, with all its evidence or only with what matters. */
record PrintedAudit(Page page, AuditedShop shop, Audit audit) {

    void print(boolean all) {
        page.screen().line(new Piece(page.say("report.audit.title"), Style.BOLD));
        page.screen().rule();
        page.paragraph(page.say("report.audit.shop"), Style.DIM);
        page.paragraph(page.say("report.audit.days", shop.day(), shop.read()), Style.PLAIN);
        totals();
        part("report.audit.differing", AuditLine.Differing.class, all);
        part("report.audit.unexpected", AuditLine.Unexpected.class, all);
        part("report.audit.missing", AuditLine.Missing.class, all);
        part("report.audit.notCompared", AuditLine.NotCompared.class, all);
        part("report.audit.matched", AuditLine.Matched.class, all);
        page.screen().blank();
        page.paragraph(page.say("report.audit.limits"), Style.DIM);
    }

    private void totals() {
        page.paragraph(page.say("report.audit.charged", page.money(audit.charged())), Style.PLAIN);
        page.paragraph(page.say("report.audit.computed", page.money(audit.computed())), Style.PLAIN);
        long worth = audit.lines().stream()
                .filter(line -> line.appeal().worth() == Appeal.Worth.YES)
                .count();
        page.paragraph(page.say("report.audit.worth", worth), worth == 0 ? Style.PLAIN : Style.RED);
    }

    private void part(String key, Class<? extends AuditLine> kind, boolean all) {
        List<? extends AuditLine> lines = audit.only(kind);
        if (!lines.isEmpty()) {
            page.heading(page.say("report.audit.part", page.say(key), lines.size()), Style.BOLD);
            lines.forEach(line -> line(line, all));
        }
    }

    private void line(AuditLine line, boolean all) {
        List<Message> words = all ? line.messages() : shortened(line);
        page.paragraph(page.say(words.get(0)), style(line.appeal()));
        words.stream()
                .skip(1)
                .forEach(word -> page.screen().hanging(List.of(Piece.plain("    ")), Piece.plain(page.say(word))));
    }

    /** What it is, what explains it, and whether to object. */
    private static List<Message> shortened(AuditLine line) {
        List<Message> words = new ArrayList<>();
        words.add(line.messages().get(0));
        line.explanations().forEach(each -> words.add(each.evidence()));
        words.add(Message.of(
                "audit.appeal." + line.appeal().worth(), line.appeal().reason()));
        return words;
    }

    private static Style style(Appeal appeal) {
        return switch (appeal.worth()) {
            case YES -> Style.RED;
            case UNKNOWN -> Style.YELLOW;
            case NO -> Style.PLAIN;
        };
    }
}
