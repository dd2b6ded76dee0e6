package io.github.ozonexpiry.aftermath;

import io.github.ozonexpiry.aftermath.ReviewItem.Found;
import io.github.ozonexpiry.aftermath.ReviewQuestion.Area;
import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a process review as a page of Markdown: a table an area, then what to do first, then what lies outside the four areas. */
public final class ReviewMarkdown {

    private static final List<Message> HEAD = List.of(
            Message.of("aftermath.page.question"),
            Message.of("aftermath.page.finding"),
            Message.of("aftermath.page.number"),
            Message.of("aftermath.page.causes"),
            Message.of("aftermath.page.lacking"));

    private static final Message NONE = Message.of("aftermath.page.none");

    private final Wording wording;
    private final MarkdownPage page;

    private ReviewMarkdown(Wording wording) {
        this.wording = wording;
        this.page = new MarkdownPage(wording);
    }

    /**
     * A review as Markdown with tables.
     *
     * @param review the review
     * @param wording language and zone
     * @return the page, which ends with a line break
     */
    public static String of(ProcessReview review, Wording wording) {
        return new ReviewMarkdown(wording).written(review);
    }

    private String written(ProcessReview review) {
        page.title(Message.of("aftermath.page.review"));
        page.paragraph(Message.of("aftermath.page.asOf", review.now(), wording.zone()));
        page.paragraph(Message.of("aftermath.page.counted", review.postings(), review.verdicts()));
        for (Area area : Area.values()) {
            page.heading(area.message());
            page.table(HEAD, review.items(area).stream().map(this::cells).toList(), NONE);
        }
        page.heading(Message.of("aftermath.page.first"));
        page.table(
                List.of(Message.of("aftermath.page.cause"), Message.of("aftermath.page.first")),
                firstSteps(review),
                NONE);
        page.heading(Message.of("aftermath.page.elsewhere"));
        page.table(List.of(Message.of("aftermath.page.cause")), said(review.elsewhere(), review.verdicts()), NONE);
        page.paragraph(Message.of("aftermath.page.withoutCause", review.withoutCause()));
        return page.text();
    }

    private List<String> cells(ReviewItem item) {
        return List.of(
                wording.say(item.question().message()),
                wording.say(item.finding().message()),
                wording.say(
                        "aftermath.item.number",
                        item.question().measured(),
                        item.measure().message()),
                said(item.causes(), item.verdicts()).stream()
                        .map(cells -> cells.get(0))
                        .collect(Collectors.joining("; ")),
                item.missing().stream()
                        .map(CaseInput::message)
                        .map(wording::say)
                        .collect(Collectors.joining("; ")));
    }

    private List<List<String>> said(List<Found> causes, int verdicts) {
        return causes.stream()
                .map(found -> List.of(wording.say(found.message(verdicts))))
                .toList();
    }

    private List<List<String>> firstSteps(ProcessReview review) {
        List<List<String>> rows = new ArrayList<>();
        for (ReviewItem item : review.items()) {
            item.causes()
                    .forEach(found -> rows.add(List.of(
                            wording.say(found.cause().message()),
                            wording.say(found.cause().whatToDoFirst()))));
        }
        return rows;
    }
}
