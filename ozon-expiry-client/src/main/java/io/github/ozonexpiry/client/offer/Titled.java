package io.github.ozonexpiry.client.offer;

import io.github.ozonexpiry.client.Pages;
import io.github.ozonexpiry.client.action.ActionId;
import io.github.ozonexpiry.client.action.SellerAction;
import io.github.ozonexpiry.client.action.SellerAction.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The actions of one title, and how many may be of it. Without Ozon's own search, of which nobody says how it compares. */
record Titled(List<ActionId> actions, int unread) {

    static Titled of(Pages<SellerAction> pages, String title) {
        List<ActionId> found = new ArrayList<>();
        AtomicInteger unread = new AtomicInteger();
        pages.items(broken -> unread.incrementAndGet()).forEach(action -> {
            Optional<String> its =
                    action.actionParameters().value().map(Parameters::title).flatMap(stated -> stated.value());
            if (its.isEmpty() || action.actionId().value().isEmpty()) {
                unread.incrementAndGet();
            } else if (its.get().strip().equals(title.strip())) {
                action.actionId().value().ifPresent(found::add);
            }
        });
        return new Titled(List.copyOf(found), unread.get());
    }

    boolean mayHaveIt() {
        return !actions.isEmpty() || unread > 0;
    }

    VoucherTitleTaken taken(VoucherRequest wanted) {
        return new VoucherTitleTaken(wanted.terms().title(), actions, unread);
    }
}
