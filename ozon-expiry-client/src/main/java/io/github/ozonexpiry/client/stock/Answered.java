package io.github.ozonexpiry.client.stock;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.product.OfferId;
import io.github.ozonexpiry.client.stocks.StockUpdate;
import io.github.ozonexpiry.client.stocks.StockUpdate.Code;
import io.github.ozonexpiry.client.stocks.StockUpdate.Failure;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.sync.LineOutcome;
import io.github.ozonexpiry.sync.StockPair;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What Ozon's answer means for each pair. Source: notes on the Seller API, 5.2. */
final class Answered {

    /** What comes to pass without the seller's doing anything. */
    private static final Set<Code> NOT_YET = EnumSet.of(Code.PRODUCT_IS_NOT_CREATED, Code.PRODUCT_NOT_TAGGED_YET);

    private Answered() {}

    /** The outcomes of the pairs that Ozon names; where it names one twice, the last. */
    static Map<StockPair, LineOutcome> read(Page<StockUpdate> page) {
        Map<StockPair, LineOutcome> outcomes = new HashMap<>();
        for (StockUpdate update : page.items()) {
            pair(update).ifPresent(pair -> outcomes.put(pair, outcome(update)));
        }
        return outcomes;
    }

    private static Optional<StockPair> pair(StockUpdate update) {
        Optional<OfferId> offer = update.offerId().value();
        Optional<WarehouseId> warehouse = update.warehouseId().value();
        return offer.flatMap(article -> warehouse.map(id -> new StockPair(article.text(), id)));
    }

    private static LineOutcome outcome(StockUpdate update) {
        if (update.isDone()) {
            return LineOutcome.DONE;
        }
        String words = update.errors().stream().map(Answered::words).distinct().collect(Collectors.joining("; "));
        if (update.failedWith(Code.TOO_MANY_REQUESTS)
                || update.errors().stream().anyMatch(Answered::saysThatItIsTooFrequent)) {
            return LineOutcome.tooFrequent(words);
        }
        List<Optional<Code>> codes = update.errors().stream()
                .map(error -> error.code().value().flatMap(Word::known))
                .toList();
        if (codes.isEmpty() || codes.contains(Optional.<Code>empty())) {
            return LineOutcome.unknown(words);
        }
        return codes.stream().flatMap(Optional::stream).allMatch(NOT_YET::contains)
                ? LineOutcome.later(words)
                : LineOutcome.never(words);
    }

    /** Ozon's notes have it as a code and as a message. */
    private static boolean saysThatItIsTooFrequent(Failure error) {
        return error.message()
                .value()
                .filter(text -> Code.TOO_MANY_REQUESTS.words().contains(text.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static String words(Failure error) {
        String code = error.code().value().map(Word::text).orElse("");
        String message = error.message().value().orElse("");
        if (code.isEmpty() || message.isEmpty() || code.equals(message)) {
            return code.isEmpty() ? message : code;
        }
        return code + " (" + message + ")";
    }
}
