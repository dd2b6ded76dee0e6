package io.github.ozonexpiry.benchmarks.reading;

import io.github.ozonexpiry.client.PostingCalls;
import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Tariffication;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Our own {@link PostingCalls#read}: finished postings of the core, unknown fields kept, broken postings apart. */
final class OwnReading implements Reading {

    @Override
    public String id() {
        return "ours";
    }

    @Override
    public Object read(byte[] page) {
        return PostingCalls.read(page);
    }

    @Override
    public List<Facts> facts(Object read) {
        Page<?> page = (Page<?>) read;
        if (!page.quarantined().isEmpty()) {
            throw new IllegalStateException(page.quarantined().toString());
        }
        return page.items().stream().map(item -> ofPosting((Posting) item)).toList();
    }

    private static Facts ofPosting(Posting posting) {
        return new Facts(
                posting.number().text(),
                posting.orderId().orElse(0L),
                posting.parent().map(PostingNumber::text).orElse(""),
                word(posting.status()),
                word(posting.substatus()),
                times(posting),
                delivery(posting.delivery()),
                cancellation(posting.cancellation().value().orElseThrow()),
                tariff(posting.tariffication().value().orElseThrow()),
                posting.lines().stream().map(OwnReading::piece).toList(),
                posting.actions().value().orElseThrow().stream().map(Word::text).collect(Collectors.toSet()),
                marked(posting),
                posting.express().orElse(false),
                posting.legalEntity().orElse(false));
    }

    private static Facts.Times times(Posting posting) {
        return new Facts.Times(
                posting.inProcessAt().value().orElseThrow(),
                posting.shipmentDate().value().orElseThrow(),
                posting.shipmentDateWithoutDelay().value().orElseThrow(),
                posting.deliveringDate().value());
    }

    private static Facts.Delivery delivery(io.github.ozonexpiry.posting.Delivery delivery) {
        return new Facts.Delivery(
                delivery.method().value().orElseThrow().number(),
                delivery.methodName().orElse(""),
                delivery.warehouse().map(WarehouseId::number).orElse(0L),
                delivery.warehouseName().orElse(""),
                delivery.provider().orElse(0L),
                delivery.integration().orElse(""),
                delivery.trackingNumber().orElse(""));
    }

    private static Facts.Cancellation cancellation(io.github.ozonexpiry.posting.Cancellation cancellation) {
        return new Facts.Cancellation(
                cancellation.reason().value().orElseThrow().number(),
                cancellation.reasonText().orElse(""),
                word(cancellation.type()),
                word(cancellation.initiator()),
                cancellation.afterShip().orElse(false),
                cancellation.affectsRating().orElse(false));
    }

    private static Facts.Tariff tariff(Tariffication tariffication) {
        Tariffication.Tariff now = tariffication.current().value().orElseThrow();
        Tariffication.Tariff next = tariffication.next().value().orElseThrow();
        return new Facts.Tariff(
                word(now.type()),
                now.rate().orElse(BigDecimal.ZERO),
                now.charge().value().orElseThrow().amount(),
                word(next.type()),
                next.rate().orElse(BigDecimal.ZERO),
                next.charge().value().orElseThrow().amount(),
                tariffication.nextStartsAt().value().orElseThrow());
    }

    private static Facts.Piece piece(Line line) {
        return new Facts.Piece(
                line.sku().map(Sku::number).orElse(0L),
                line.offerId().orElse(""),
                line.name().orElse(""),
                line.quantity().orElse(0),
                line.price().value().orElseThrow().amount(),
                line.price().value().orElseThrow().currency().code());
    }

    private static Set<Long> marked(Posting posting) {
        return posting.requirements().value().orElseThrow().entrySet().stream()
                .filter(requirement -> requirement.getKey().is(Line.Requirement.MANDATORY_MARK))
                .flatMap(requirement -> requirement.getValue().stream())
                .map(Sku::number)
                .collect(Collectors.toSet());
    }

    private static String word(Stated<? extends Word<?>> word) {
        return word.value().map(Word::text).orElse("");
    }
}
