package io.github.ozonexpiry.simulation;

import static io.github.ozonexpiry.simulation.Shop.HOUR;
import static io.github.ozonexpiry.simulation.Shop.NEVER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The warehouse: one queue for picking and one for packing, which other channels use too. */
final class Floor {

    private static final int SLOWER = 6;

    private final Shop shop;
    private final Faults faults;
    private final WorkClock clock;
    /** When a parcel of another channel came to the queue, and when it was picked. */
    final List<int[]> others = new ArrayList<>();

    private record Task(int queued, long id, Course course) {}

    Floor(Shop shop, Faults faults, WorkClock clock) {
        this.shop = shop;
        this.faults = faults;
        this.clock = clock;
    }

    void work(List<Course> courses, List<Integer> otherSales) {
        pick(courses, otherSales);
        assemble(courses);
        pack(courses);
    }

    private void pick(List<Course> courses, List<Integer> otherSales) {
        List<Task> tasks = new ArrayList<>();
        for (Course course : courses) {
            course.queued = Math.max(toPick(course), course.goodsAt);
            if (course.queued < NEVER && course.defective == NEVER) {
                tasks.add(new Task(course.queued, course.id, course));
            }
        }
        otherSales.forEach(at -> tasks.add(new Task(at, -at, null)));
        rush(tasks);
        tasks.sort(Comparator.comparingInt(Task::queued).thenComparingLong(Task::id));
        int free = 0;
        for (Task task : tasks) {
            int start = clock.next(Math.max(free, task.queued()));
            free = start >= NEVER ? free : clock.plus(start, shop.pickMinutes() * slowness(start));
            picked(task, start >= NEVER ? NEVER : free);
        }
    }

    private void picked(Task task, int at) {
        if (task.course() == null) {
            others.add(new int[] {task.queued(), at});
            return;
        }
        task.course().picked = at;
        if (at - task.queued() > 4 * HOUR) {
            waited(task, Trouble.STAFF_AWAY);
            waited(task, Trouble.CHANNEL_RUSH);
        }
    }

    private void waited(Task task, Trouble trouble) {
        faults.of(trouble)
                .filter(fault -> fault.from() <= task.course().picked)
                .forEach(fault -> task.course().meet(fault, task.queued()));
    }

    /** When picking can begin; finds out that there is nothing, or only defective pieces. */
    private int toPick(Course course) {
        Dice dice = shop.dice().of("floor", course.id);
        if (course.told >= NEVER) {
            return NEVER;
        }
        int slip = faults.freeOf(Trouble.SLIP_LOST, course.told, course);
        int begun = faults.freeOf(Trouble.PICKERS_ELSEWHERE, slip, course);
        int seen = clock.plus(begun, dice.between("looks for it", 0, 10, 3 * HOUR));
        if (course.isShort && course.goodsAt > seen && dice.chance("looks at all", 0, 0.8)) {
            course.notFound = seen;
        }
        faults.meeting(Trouble.BAD_BATCH, seen, course).ifPresent(fault -> course.defective = seen);
        return begun;
    }

    private int slowness(int at) {
        return faults.holds(Trouble.STAFF_AWAY, at, Fault.ANY) ? SLOWER : 1;
    }

    /** How many orders could be picked on a day. */
    int capacity(int day) {
        int from = day * Shop.DAY + shop.shiftFrom();
        int minutes = shop.shiftTo() - shop.shiftFrom();
        return IntStream.range(0, minutes)
                        .map(minute -> SLOWER / slowness(from + minute))
                        .sum()
                / (SLOWER * shop.pickMinutes());
    }

    private void rush(List<Task> tasks) {
        int perDay = 2 * (shop.shiftTo() - shop.shiftFrom()) / shop.pickMinutes();
        faults.of(Trouble.CHANNEL_RUSH).forEach(fault -> {
            for (int at = fault.from(); at < fault.to(); at += Math.max(1, Shop.DAY / perDay)) {
                tasks.add(new Task(at, -at, null));
            }
        });
    }

    private void assemble(List<Course> courses) {
        for (Course course : courses) {
            int ready = Math.max(course.picked, course.requires() ? course.filled : 0);
            if (ready >= NEVER || (course.mustFixDate && course.dateFixed == NEVER)) {
                continue;
            }
            if (faults.meeting(Trouble.BANNED, ready, course).isPresent()) {
                course.restricted = ready - shop.dice().between("banned", course.id, 10, 20 * HOUR);
                continue;
            }
            int retried = faults.freeOf(Trouble.ASSEMBLY_STUCK, ready, course);
            if (retried != ready) {
                course.refusedToAssemble = ready + 3;
            }
            course.assembled = retried == ready ? ready + 5 : clock.plus(retried, 30);
        }
    }

    private void pack(List<Course> courses) {
        List<Task> tasks = new ArrayList<>();
        for (Course course : courses) {
            if (course.assembled < NEVER) {
                int found = faults.freeOf(Trouble.LEFT_AT_BENCH, course.assembled, course);
                int begun = faults.freeOf(Trouble.PACKING_STOPPED, found, course);
                tasks.add(new Task(begun, course.id, course));
            }
        }
        tasks.sort(Comparator.comparingInt(Task::queued).thenComparingLong(Task::id));
        int free = 0;
        for (Task task : tasks) {
            int start = clock.next(Math.max(free, task.queued()));
            if (start < NEVER) {
                free = clock.plus(start, shop.packMinutes());
                task.course().packed = free;
                label(task.course());
            }
        }
    }

    private void label(Course course) {
        int printed = faults.freeOf(Trouble.PRINTER_BROKEN, course.packed, course);
        course.labelled = clock.plus(printed, shop.dice().between("label", course.id, 1, 15));
    }
}
