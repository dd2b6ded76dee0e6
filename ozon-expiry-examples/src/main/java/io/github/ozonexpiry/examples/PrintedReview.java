package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.attention.AttentionReview;
import io.github.ozonexpiry.attention.Unseen;
import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.guard.Proposal;
import io.github.ozonexpiry.prevention.PreventionReview;
import io.github.ozonexpiry.text.Message;
import java.util.List;

/**
 * Prints a review: what came of earlier advice, what is advised, and what it rests on, warehouse by warehouse.
 *
 * @param page where and in which language
 * @param reviewed the month with its review
 * @param asked how much of it is printed
 */
record PrintedReview(Page page, Reviewed reviewed, ReviewAsked asked) {

    void print(KeptLog kept) {
        page.screen().line(new Piece(page.say("report.prevent.title"), Style.BOLD));
        page.screen().rule();
        ReviewedMonth month = reviewed.month();
        page.paragraph(
                page.say(
                        "report.why.month",
                        month.month().orders().size(),
                        month.month().begin(),
                        month.expired().size()),
                Style.PLAIN);
        if (!kept.broken().isEmpty()) {
            page.paragraph(page.say("report.prevent.broken", kept.broken().size()), Style.RED);
        }
        outcomes(reviewed.review());
        advices(reviewed.review());
        if (asked.details()) {
            month.warehouses().forEach(this::warehouse);
            attention(month.attention());
            part(
                    "report.prevent.guard",
                    month.stock().proposals().stream().map(Proposal::message).toList());
            part("report.prevent.notJudged", reviewed.review().notJudged());
        }
        page.screen().blank();
        if (!asked.details()) {
            page.paragraph(
                    page.say(
                            "report.prevent.more", reviewed.review().notJudged().size()),
                    Style.DIM);
        }
        kept.file().ifPresent(file -> page.paragraph(page.say("report.prevent.kept", file), Style.DIM));
        page.paragraph(page.say("report.prevent.limits"), Style.DIM);
    }

    private void outcomes(PreventionReview review) {
        part(
                "report.prevent.outcomes",
                review.outcomes().stream().map(PreventionReview.Result::message).toList());
    }

    private void advices(PreventionReview review) {
        page.heading(
                page.say(
                        "report.group",
                        page.say("report.prevent.advices"),
                        review.advices().size()),
                Style.BOLD);
        int shown = (int) Math.min(asked.show(), review.advices().size());
        for (int i = 0; i < shown; i++) {
            List<Message> said = review.advices().get(i).messages();
            String number = (i + 1) + ". ";
            for (int line = 0; line < said.size(); line++) {
                String start = line == 0 ? number : " ".repeat(number.length());
                page.screen()
                        .hanging(
                                List.of(Piece.plain("  " + start)),
                                new Piece(page.say(said.get(line)), line == 0 ? Style.BOLD : Style.PLAIN));
            }
        }
        if (shown < review.advices().size()) {
            page.paragraph(page.say("report.why.more", review.advices().size() - shown), Style.DIM);
        }
    }

    private void warehouse(WarehousePast past) {
        page.heading(page.say("report.prevent.warehouse", past.name()), Style.BOLD);
        past.advice().report().forEach(this::line);
        past.advice()
                .fold(
                        advised -> List.of(
                                advised.against(past.replay(), past.today()).message()),
                        tooFew -> List.of(past.replay().under(past.today()).message()),
                        none -> List.of(past.replay().under(past.today()).message()))
                .forEach(this::line);
        past.carrier().messages().forEach(this::line);
        past.daysOff().messages().forEach(this::line);
    }

    /** The late ones by their number; {@link WhyExpired} tells of each. */
    private void attention(AttentionReview attention) {
        page.heading(page.say("report.prevent.attention"), Style.BOLD);
        attention.medianToSeen().ifPresent(time -> line(Message.of("attention.review.toSeen", time)));
        attention.medianToActed().ifPresent(time -> line(Message.of("attention.review.toActed", time)));
        line(Message.of(
                "report.prevent.unseen",
                attention.unseen(Unseen.Reading.SEEN_LATE).size(),
                attention.unseen(Unseen.Reading.ACTED_LATE).size(),
                attention.unseen(Unseen.Reading.OPEN).size()));
        attention.pushes().messages().forEach(this::line);
    }

    private void part(String key, List<Message> messages) {
        if (!messages.isEmpty()) {
            page.heading(page.say("report.group", page.say(key), messages.size()), Style.BOLD);
            messages.forEach(this::line);
        }
    }

    private void line(Message message) {
        page.screen().hanging(List.of(Piece.plain("  ")), Piece.plain(page.say(message)));
    }
}
