package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.capacity.Backlog;
import io.github.ozonexpiry.capacity.Relief;
import io.github.ozonexpiry.capacity.WorkPlan;
import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints what a warehouse can keep today, in the order of work, what it cannot, and what would help.
 *
 * @param page where and in which language
 * @param day the warehouse's day
 * @param shift who packs and when
 */
record PrintedDay(Page page, WarehouseDay day, Shift shift) {

    void print(Gathered gathered) {
        page.screen().line(new Piece(page.say("report.today.title"), Style.BOLD));
        page.screen().rule();
        String sources =
                gathered.sources().stream().map(page::say).collect(Collectors.joining(page.say("report.comma")));
        page.paragraph(page.say("report.postings", gathered.postings().size(), sources), Style.DIM);
        page.paragraph(
                page.say(
                        "report.today.warehouse",
                        page.time(day.question().now()),
                        day.name(),
                        day.entries().size()),
                Style.PLAIN);
        page.paragraph(page.say("report.today.people", shift.line().hands(), shift.perHour()), Style.PLAIN);
        page.paragraph(
                page.say(
                        "report.today.times",
                        listed(shift.hours()),
                        listed(shift.pickups()),
                        page.duration(shift.handOver().lead())),
                Style.PLAIN);
        others();
        gathered.cutShort()
                .ifPresent(reason -> page.paragraph(page.say("report.cutShort", page.say(reason)), Style.RED));
        if (!gathered.unread().isEmpty()) {
            page.paragraph(page.say("report.today.unread", gathered.unread().size()), Style.RED);
        }
        day.plan().notKnown().forEach(missing -> page.paragraph(page.say(missing), Style.YELLOW));
        plan();
    }

    private String listed(String typed) {
        return typed.replace(",", page.say("report.comma"));
    }

    private void others() {
        if (!day.others().isEmpty()) {
            String all = day.others().entrySet().stream()
                    .map(other -> other.getKey() + " " + other.getValue())
                    .collect(Collectors.joining(page.say("report.comma")));
            page.paragraph(page.say("report.today.others", all), Style.DIM);
        }
    }

    private void plan() {
        WorkPlan plan = day.plan();
        page.screen().blank();
        page.paragraph(page.say(plan.message()), Style.BOLD);
        plan.slack().ifPresent(slack -> page.paragraph(slack(slack), Style.PLAIN));
        Map<PostingNumber, Posting> postings = new HashMap<>();
        day.entries().forEach(entry -> postings.put(entry.posting().number(), entry.posting()));
        part("report.today.kept", plan.kept().size());
        for (WorkPlan.Kept kept : plan.kept()) {
            line(kept.message(), Style.PLAIN);
            goods(Optional.ofNullable(postings.get(kept.job().number())));
        }
        part("report.today.lost", plan.lost().size());
        for (WorkPlan.Lost lost : plan.lost()) {
            line(lost.message(), Style.RED);
            goods(Optional.ofNullable(postings.get(lost.job().number())));
        }
        if (day.canStillBeSaved()) {
            part("report.today.relief", day.savings().size());
            day.savings().forEach(saving -> line(saving(saving), saving.postings() > 0 ? Style.GREEN : Style.DIM));
        }
        List<Backlog.LeftOut> leftOut = day.question().backlog().leftOut();
        part("report.today.leftOut", leftOut.size());
        leftOut.forEach(one -> line(one.message(), Style.YELLOW));
    }

    private String slack(Duration slack) {
        return slack.isZero() ? page.say("report.today.noSlack") : page.say("report.today.slack", slack);
    }

    /** The only other hand-over that is tried has every pick-up an hour later. */
    private static Message saving(Relief.Saving saving) {
        boolean later = saving.relief() instanceof Relief.OtherHandOver;
        Message relief =
                later ? Message.of("report.today.later") : saving.relief().message();
        return saving.money().isEmpty()
                ? Message.of("capacity.saving.postings", relief, saving.postings())
                : Message.of("capacity.saving", relief, saving.postings(), saving.money());
    }

    private void part(String key, int size) {
        if (size > 0) {
            page.heading(page.say("report.group", page.say(key), size), Style.BOLD);
        }
    }

    private void line(Message message, Style style) {
        page.screen().hanging(List.of(Piece.plain("  ")), new Piece(page.say(message), style));
    }

    private void goods(Optional<Posting> posting) {
        posting.flatMap(new Goods(page)::of)
                .ifPresent(goods -> page.screen().hanging(List.of(Piece.plain("    ")), new Piece(goods, Style.DIM)));
    }
}
