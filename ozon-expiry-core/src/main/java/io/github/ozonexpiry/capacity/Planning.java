package io.github.ozonexpiry.capacity;

import io.github.ozonexpiry.capacity.WorkPlan.Kept;
import io.github.ozonexpiry.capacity.WorkPlan.Lost;
import io.github.ozonexpiry.capacity.WorkPlan.Reason;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a plan: jobs to loads, the dearest first, since of those alike the first is kept; loads to a solution, the solution to moments. */
final class Planning {

    private final Feasibility question;
    private final Objective objective;
    private final List<PackingJob> jobs;
    private final LineClock clock;

    Planning(Feasibility question, Objective objective) {
        this.question = question;
        this.objective = objective;
        this.jobs = dearestFirst(question.backlog().jobs());
        this.clock = new LineClock(question.line(), question.now());
    }

    /** To compare amounts as decimals would take longer than all the rest. */
    private record Priced(PackingJob job, double amount) {

        static Priced of(PackingJob job) {
            return new Priced(
                    job,
                    job.atStake().map(money -> money.amount().doubleValue()).orElse(0.0));
        }
    }

    private static List<PackingJob> dearestFirst(List<PackingJob> jobs) {
        return jobs.stream()
                .map(Priced::of)
                .sorted(Comparator.comparingDouble(Priced::amount).reversed())
                .map(Priced::job)
                .toList();
    }

    WorkPlan plan() {
        Worths worths = Worths.of(objective, jobs);
        Queue queue = Queue.of(jobs.stream()
                .map(job -> new Load(
                        clock.ready(job.readyFrom()), clock.until(job.dueBy()), job.workMillis(), worths.of(job)))
                .toList());
        Solution solution = Solution.of(queue);
        return new WorkPlan(
                objective,
                kept(queue, solution.sequence()),
                lost(queue, solution.sequence()),
                slack(solution.sequence()),
                worths.within(solution.gap()),
                notKnown());
    }

    private List<Kept> kept(Queue queue, Sequence sequence) {
        long[] latest = sequence.latestStarts();
        List<Kept> kept = new ArrayList<>();
        for (int place = 0; place < sequence.size(); place++) {
            int job = sequence.job(place);
            long start = sequence.start(place);
            kept.add(new Kept(
                    job(queue, job),
                    clock.latest(start),
                    clock.done(start + queue.work(job)),
                    clock.latest(latest[place])));
        }
        return kept;
    }

    private List<Lost> lost(Queue queue, Sequence sequence) {
        Room room = new Room(queue);
        boolean[] kept = new boolean[queue.size()];
        for (int place = 0; place < sequence.size(); place++) {
            int job = sequence.job(place);
            room.take(job, queue.work(job));
            kept[job] = true;
        }
        List<Lost> lost = new ArrayList<>();
        for (int job = 0; job < kept.length; job++) {
            if (!kept[job]) {
                lost.add(queue.isPossible(job) ? besideOthers(queue, job, room) : alone(queue, job));
            }
        }
        return lost;
    }

    private Lost besideOthers(Queue queue, int job, Room room) {
        long begin = room.leastFrom(job) - queue.work(job);
        return new Lost(job(queue, job), Reason.OTHERS_FIRST, begin < 0 ? clock.lastChance(begin) : Optional.empty());
    }

    private Lost alone(Queue queue, int job) {
        long begin = queue.due(job) - queue.work(job);
        return new Lost(job(queue, job), begin < 0 ? Reason.TIME_PAST : Reason.GOODS_TOO_LATE, clock.lastChance(begin));
    }

    private Optional<Duration> slack(Sequence sequence) {
        return sequence.size() == 0 ? Optional.empty() : Optional.of(clock.time(sequence.latestStarts()[0]));
    }

    private List<Message> notKnown() {
        List<Message> notKnown = new ArrayList<>(question.backlog().notKnown());
        long withoutAmount =
                jobs.stream().filter(job -> job.atStake().isEmpty()).count();
        if (objective == Objective.LEAST_MONEY && withoutAmount > 0) {
            notKnown.add(Message.of("capacity.notKnown.amounts", withoutAmount));
        }
        long beyond = jobs.stream()
                .filter(job -> !question.line().staff().isKnown(job.dueBy()))
                .count();
        if (beyond > 0) {
            notKnown.add(Message.of("capacity.notKnown.calendar", beyond));
        }
        return notKnown;
    }

    private PackingJob job(Queue queue, int job) {
        return jobs.get(queue.source(job));
    }
}
