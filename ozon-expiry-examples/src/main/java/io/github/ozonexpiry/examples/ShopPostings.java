package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.sandbox.OzonSandbox;
import io.github.ozonexpiry.sandbox.SandboxShop;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.List;

/**
 * Where the postings of a program come from.
 *
 * @param files saved answers, {@code -} for standard input; empty for a shop that is asked
 * @param live whether Ozon itself is asked; else the built-in shop in a sandbox
 */
record ShopPostings(List<String> files, boolean live) {

    /**
     * The place that the options name.
     *
     * @throws BadInput when they name two
     */
    static ShopPostings of(Options options) {
        if (options.has("--live") && !options.files().isEmpty()) {
            throw new BadInput("report.bad.liveFile");
        }
        return new ShopPostings(options.files(), options.has("--live"));
    }

    /**
     * The postings, and the terms of their warehouses as far as they are known.
     *
     * @throws BadInput when a file is no answer
     * @throws NotAnswered when not even the first answer came; says why
     */
    Gathered gather(Instant now, Page page, Surroundings around) {
        if (!files.isEmpty()) {
            return SavedAnswers.read(files, around.in());
        }
        Progress progress = new Progress(around.err(), page.wording(), around.terminal());
        if (live) {
            LiveShop shop = LiveShop.of(around.environment(), around.clock());
            return new AskedShop(shop.seller(), shop.source(), progress).gather(now);
        }
        try (OzonSandbox ozon = OzonSandbox.at(now)) {
            SandboxShop shop = ozon.shop("4711", "sandbox").addAll(BuiltInShop.at(now));
            Gathered gathered =
                    new AskedShop(ozon.seller(shop).build(), Message.of("report.source.builtIn"), progress).gather(now);
            ShopPlace.calculators().forEach(gathered::calculator);
            return gathered;
        }
    }
}
