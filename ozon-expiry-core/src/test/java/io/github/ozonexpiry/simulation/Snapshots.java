package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;

import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.Status.Substatus;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How Ozon shows a posting at a moment. */
final class Snapshots {

    private final Shop shop;
    private final Course course;
    private final Dice dice;
    private final Posting always;

    Snapshots(Shop shop, Course course) {
        this.shop = shop;
        this.course = course;
        this.dice = shop.dice().of("snapshot", course.id);
        this.always = always();
    }

    PostingNumber number() {
        return always.number();
    }

    Sku sku() {
        return sku(shop, course.product);
    }

    static Sku sku(Shop shop, Product product) {
        return new Sku(1_000_000_000L + shop.dice().between("sku", product.index(), 0, 900_000_000));
    }

    private Posting always() {
        PostingNumber number = PostingNumber.of(String.format(
                Locale.ROOT,
                "%08d-%04d-1",
                dice.between("buyer", 0, 10_000_000, 99_999_999),
                dice.between("order", 0, 1, 400)));
        PostingBuilder builder = Posting.builder(number)
                .scheme(shop.scheme())
                .orderId(Stated.of(30_000_000_000L + dice.between("order id", 0, 0, 999_999_999)))
                .lines(List.of(
                        Line.of(sku(), "A-" + course.product.index(), "thing " + course.product.index(), 1, price())))
                .inProcessAt(shop.instant(course.ordered))
                .shipmentDate(shop.instant(course.recommended))
                .delivery(delivery());
        boolean twoDates = shop.scheme() != Scheme.REALFBS_GLOBAL && !dice.chance("one date", 0, 0.06);
        return (twoDates ? builder.shipmentDateWithoutDelay(shop.instant(course.last)) : builder).build();
    }

    private Money price() {
        return Money.of(String.valueOf(100 + shop.dice().between("price", course.product.index(), 0, 40) * 50), "RUB");
    }

    private Delivery delivery() {
        long warehouse = 22_000_000_000L + shop.dice().between("warehouse", 0, 0, 900_000_000);
        String integration = switch (shop.scheme()) {
            case FBS -> "ozon";
            case RFBS -> "non_integrated";
            default -> "3pl_tracking";
        };
        return new Delivery(
                Stated.of(new Delivery.MethodId(warehouse)),
                Stated.absent(),
                Stated.of(new WarehouseId(warehouse)),
                Stated.absent(),
                Stated.absent(),
                Stated.of(integration),
                Stated.absent(),
                Stated.absent());
    }

    Status statusAt(int minute) {
        if (minute >= course.ended) {
            return course.ending == Ending.SPLIT ? Status.CANCELLED_FROM_SPLIT_PENDING : Status.CANCELLED;
        }
        if (minute >= course.delivered) {
            return Status.DELIVERED;
        }
        if (minute >= course.scanned) {
            return Status.DELIVERING;
        }
        if (minute >= course.refused) {
            return Status.NOT_ACCEPTED;
        }
        return minute >= course.assembled ? Status.AWAITING_DELIVER : Status.AWAITING_PACKAGING;
    }

    Posting at(int minute) {
        Status status = statusAt(minute);
        PostingBuilder builder = always.toBuilder()
                .status(status)
                .substatus(Stated.of(Word.of(substatus(status, minute))))
                .cancellation(new Cancelling(course, dice).stated(minute >= course.ended));
        if (minute >= course.scanned) {
            builder.deliveringDate(shop.instant(course.scanned));
        }
        if (status != Status.CANCELLED) {
            builder.requirements(Stated.of(requirements(minute))).actions(actions(status, minute));
        }
        return builder.build();
    }

    private Substatus substatus(Status status, int minute) {
        return switch (status) {
            case CANCELLED -> Substatus.CANCELED;
            case CANCELLED_FROM_SPLIT_PENDING -> Substatus.SPLIT_PENDING;
            case DELIVERING -> Substatus.ON_WAY_TO_CITY;
            case DELIVERED -> Substatus.RECEIVED;
            case NOT_ACCEPTED -> Substatus.NOT_IN_SORT_CENTER;
            case AWAITING_DELIVER -> minute >= course.dispatched ? Substatus.IN_CARRIAGE : Substatus.NOT_IN_CARRIAGE;
            default -> beforeAssembly(minute);
        };
    }

    private Substatus beforeAssembly(int minute) {
        if (shop.asksPassport() && minute < passportAt()) {
            return Substatus.AWAITING_PASSPORT_DATA;
        }
        return minute >= course.refusedToAssemble ? Substatus.SHIP_FAILED : Substatus.CREATED;
    }

    /** Most buyers are known, and some give their data within the 24 hours of X-11. */
    private int passportAt() {
        if (course.ending == Ending.NO_PASSPORT) {
            return course.ended;
        }
        return dice.chance("passport asked", 0, 0.2)
                ? course.ordered + dice.between("passport", 0, 10, DAY)
                : course.ordered;
    }

    int passportGiven() {
        return shop.asksPassport() ? passportAt() : course.ordered;
    }

    private Map<Word<Line.Requirement>, Set<Sku>> requirements(int minute) {
        return course.requires() && minute < course.filled
                ? Map.of(Word.of(course.product.requirement().get()), Set.of(sku()))
                : Map.of();
    }

    private AvailableAction[] actions(Status status, int minute) {
        return switch (status) {
            case AWAITING_PACKAGING -> toAssemble(minute);
            case AWAITING_DELIVER -> actions(AvailableAction.LABEL_DOWNLOAD);
            case NOT_ACCEPTED -> actions(AvailableAction.ARBITRATION);
            default -> new AvailableAction[] {};
        };
    }

    private static AvailableAction[] actions(AvailableAction beside) {
        return new AvailableAction[] {AvailableAction.CANCEL, beside};
    }

    /** Once the time to fix the date is over, the posting cannot be assembled (L-03). */
    private AvailableAction[] toAssemble(int minute) {
        if (course.mustFixDate && minute < course.dateFixed) {
            return minute <= course.recommended
                    ? actions(AvailableAction.SET_CUTOFF)
                    : new AvailableAction[] {AvailableAction.CANCEL};
        }
        if (minute >= course.refusedToAssemble) {
            return actions(AvailableAction.SHIP_ASYNC_RETRY);
        }
        return actions(
                course.requires() && minute < course.filled
                        ? AvailableAction.SHIP_WITH_ADDITIONAL_INFO
                        : AvailableAction.SHIP);
    }
}
