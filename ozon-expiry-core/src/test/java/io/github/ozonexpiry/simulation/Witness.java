package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.DAY;
import static io.github.ozonexpiry.simulation.Shop.NEVER;

import io.github.ozonexpiry.cause.CaseInput;
import io.github.ozonexpiry.history.PostingHistory;
import io.github.ozonexpiry.history.PostingHistoryBuilder;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.stated.Word;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Looks at a posting every so often, and hears most pushes. Of looks that show the same only the first and the last are kept. */
final class Witness {

    private static final double PUSH_MISSED = 0.03;
    private static final double LOOK_MISSED = 0.05;

    private final Shop shop;
    private final Records records;
    private final Course course;
    private final Snapshots snapshots;

    Witness(Shop shop, Records records, Course course) {
        this.shop = shop;
        this.records = records;
        this.course = course;
        this.snapshots = new Snapshots(shop, course);
    }

    /** The first look after all is over. */
    int lastLook() {
        return poll(course.over());
    }

    PostingHistory history() {
        PostingHistoryBuilder history = PostingHistory.of(snapshots.number());
        looks().forEach(minute -> history.seen(shop.instant(minute), snapshots.at(minute)));
        if (shop.hearsPushes() && records.has(CaseInput.EARLIER_LOOKS, course)) {
            pushes(history);
        }
        new Happenings(shop, records, course, history).tell();
        return history.build();
    }

    private Set<Integer> looks() {
        Set<Integer> looks = new TreeSet<>();
        if (records.has(CaseInput.EARLIER_LOOKS, course)) {
            changes().filter(change -> change < course.over()).forEach(change -> {
                looks.add(poll(change));
                looks.add(Math.max(poll(change) - records.pollEvery(), poll(course.ordered)));
            });
            looks.add(poll(course.over()) - records.pollEvery());
            looks.removeIf(minute ->
                    minute < course.ordered || records.dice().chance("look missed " + minute, course.id, LOOK_MISSED));
        }
        looks.add(lastLook());
        return looks;
    }

    /** When what Ozon shows changes. */
    private IntStream changes() {
        return IntStream.of(
                course.ordered,
                snapshots.passportGiven(),
                course.dateFixed,
                course.mustFixDate ? course.recommended : NEVER,
                course.filled,
                course.refusedToAssemble,
                course.assembled,
                course.dispatched,
                course.refused,
                course.scanned);
    }

    private int poll(int after) {
        int every = records.pollEvery();
        int phase = records.dice().between("poll at", 0, 0, every - 1);
        return (after - phase + every - 1) / every * every + phase;
    }

    private void pushes(PostingHistoryBuilder history) {
        if (course.notified < course.over()) {
            push(history, Status.AWAITING_PACKAGING, course.ordered, course.notified);
        }
        for (int at : new int[] {course.assembled, course.refused, course.scanned, course.over()}) {
            if (at <= course.over() && !records.dice().chance("push missed " + at, course.id, PUSH_MISSED)) {
                push(history, snapshots.statusAt(at), at, at + 1);
            }
        }
    }

    private void push(PostingHistoryBuilder history, Status status, int at, int told) {
        history.told(Word.of(status), shop.instant(at), shop.instant(told));
    }

    /** The moment of judgement: some time after the end was seen. */
    int judgedAt() {
        return lastLook() + records.dice().between("judged", course.id, 1, 3 * DAY);
    }
}
