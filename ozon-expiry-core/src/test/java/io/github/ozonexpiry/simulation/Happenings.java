package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;
import static io.github.ozonexpiry.simulation.Shop.NEVER;

import io.github.ozonexpiry.history.PostingEvent;
import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingHistoryBuilder;
import io.github.ozonexpiry.history.When;
import java.time.Instant;

/** Tells the events of a posting as the shop recorded them, and harmless ones among them. */
final class Happenings {

    private static final double ODD = 0.05;

    private final Shop shop;
    private final Records records;
    private final Course course;
    private final PostingHistoryBuilder history;

    Happenings(Shop shop, Records records, Course course, PostingHistoryBuilder history) {
        this.shop = shop;
        this.records = records;
        this.course = course;
        this.history = history;
    }

    void tell() {
        tell(Kind.NOTIFIED, course.notified);
        tell(Kind.NOTICED, course.noticed);
        tell(Kind.WAREHOUSE_TOLD, course.told);
        tell(Kind.SUPPLIER_TOLD, course.supplierTold);
        tell(Kind.ASSEMBLY_REFUSED, course.refusedToAssemble);
        tell(Kind.NOT_FOUND, course.notFound);
        tell(Kind.DEFECTIVE, course.defective);
        tell(Kind.RESTRICTED, course.restricted);
        tell(Kind.PICKED, course.picked);
        tell(Kind.PACKED, course.packed);
        tell(Kind.LABELLED, course.labelled);
        tell(Kind.DISPATCHED, course.dispatched);
        course.failedPickups.forEach(at -> tell(Kind.PICKUP_FAILED, at));
        course.pickups.forEach(at -> tell(Kind.PICKUP_CAME, at));
        tell(Kind.WRONG_CHANNEL, course.wrongChannel);
        tell(Kind.REFUSED, course.refused);
        tell(Kind.SCANNED, course.scanned);
        harmless();
    }

    /** What happens and does no harm: it was mended at once, is over, or met a parcel that was not ready anyway. */
    private void harmless() {
        int unpacked = Math.min(course.packed, course.over());
        odd(Kind.PICKUP_FAILED, course.ordered + (int) ((unpacked - course.ordered) * 0.8));
        odd(Kind.RESTRICTED, course.ordered - shop.dice().between("lifted", course.id, DAY, 9 * DAY));
        odd(Kind.DEFECTIVE, before(course.picked, 40));
        odd(Kind.NOT_FOUND, before(course.picked, 50));
        odd(Kind.ASSEMBLY_REFUSED, before(course.assembled, 4));
        odd(Kind.REFUSED, course.scanned < course.last ? before(course.scanned, 30) : NEVER);
    }

    private static int before(int moment, int minutes) {
        return moment >= NEVER ? NEVER : moment - minutes;
    }

    private void odd(Kind kind, int at) {
        if (shop.dice().chance("odd " + kind.name(), course.id, ODD)) {
            tell(kind, at);
        }
    }

    private void tell(Kind kind, int minute) {
        if (minute < course.ended && records.has(kind, course)) {
            Instant at = shop.instant(minute).plusSeconds(records.error(kind.name(), course.id));
            When when = records.isVague(kind, course)
                    ? When.between(at.minusSeconds(60L * vagueness(kind, 1)), at.plusSeconds(60L * vagueness(kind, 2)))
                    : When.at(at);
            history.happened(new PostingEvent(kind, when, source(kind)));
        }
    }

    private int vagueness(Kind kind, int side) {
        return shop.dice().of("vague " + kind.name(), course.id).between("side", side, 5, 150);
    }

    private static String source(Kind kind) {
        return switch (kind.realm()) {
            case ORDERS -> "ERP";
            case WAREHOUSE -> "WMS";
            case CARRIER -> "carrier";
            case GOODS -> "catalogue";
        };
    }
}
