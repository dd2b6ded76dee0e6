package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.examples.Screen.Piece;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints orders with what can still be done about them.
 *
 * @param page where and in which language
 * @param steps whether the plans are printed
 * @param drafts whether the drafts to the buyers are printed
 */
record PrintedRecovery(Page page, boolean steps, boolean drafts) {

    void print(Lost lost, List<RecoveredOrder> orders) {
        page.screen().line(new Piece(page.say("report.recover.title"), Style.BOLD));
        page.screen().rule();
        page.paragraph(page.say("report.recover.source", Message.of("report.recover.shop")), Style.DIM);
        page.paragraph(page.say("report.recover.now", page.time(lost.now()), orders.size()), Style.PLAIN);
        lost.notRead()
                .forEach(missing -> page.paragraph(
                        page.say("report.recover.notRead." + missing.part(), missing.reason()), Style.YELLOW));
        orders.forEach(this::order);
        page.screen().blank();
        page.paragraph(page.say("report.recover.nothingSent"), Style.DIM);
    }

    private void order(RecoveredOrder order) {
        page.screen().blank();
        page.screen()
                .hanging(
                        List.of(new Piece(order.posting().number().text() + "  ", Style.BOLD)),
                        new Piece(
                                page.say(order.entry().state().message()),
                                Style.of(order.entry().urgency())));
        new Goods(page).of(order.posting()).ifPresent(goods -> page.paragraph(goods, Style.DIM));
        new CauseLine(page)
                .of(order.entry())
                .ifPresent(cause -> page.paragraph(page.say("report.recover.cause", cause), Style.PLAIN));
        if (steps) {
            order.plan()
                    .steps()
                    .forEach(step -> new PrintedStep(page, step, order.plan().now()).print());
        }
        if (drafts) {
            order.draft().ifPresent(letter -> new PrintedLetter(page, letter).print());
        }
    }

    static String joined(List<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
