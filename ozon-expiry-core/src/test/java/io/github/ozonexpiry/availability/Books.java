package io.github.ozonexpiry.availability;

import io.github.ozonexpiry.availability.StockEntry.Kind;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A product in a warehouse, counted at nine; it is noon. */
final class Books {

    static final Instant NINE = Instant.parse("2026-05-04T09:00:00Z");
    static final Instant TEN = NINE.plus(Duration.ofHours(1));
    static final Instant NOON = NINE.plus(Duration.ofHours(3));

    static final Channel SHOP = new Channel("own shop");
    static final Channel MARKET = new Channel("other market");

    static final Sku KETTLE = new Sku(501);
    static final WarehouseId MAIN = new WarehouseId(7);

    static final Freshness A_DAY_AND_AN_HOUR = new Freshness(Duration.ofDays(1), Duration.ofHours(1));

    private Books() {}

    static StockLine counted(long pieces) {
        return StockLine.counted(KETTLE, MAIN, pieces, NINE);
    }

    static StockEntry entry(Kind kind, long pieces) {
        return kind.hasChannel() ? StockEntry.sold(SHOP, pieces, NOON) : StockEntry.of(kind, pieces, NOON);
    }

    static Available noon(StockLine line) {
        return new Available(line, A_DAY_AND_AN_HOUR, NOON);
    }

    static String said(Message message) {
        return Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(message);
    }
}
