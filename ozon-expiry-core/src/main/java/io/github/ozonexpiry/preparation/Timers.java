package io.github.ozonexpiry.preparation;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.HandlingTermsBuilder;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.history.When;
import io.github.ozonexpiry.preparation.Preparation.Ending;
import io.github.ozonexpiry.preparation.Replay.Reckoned;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which postings the timers cancel under a setting. */
final class Timers {

    private final PreparationHistory history;
    private final Optional<RuleProfile> profile;
    private final HandlingTerms handling;

    Timers(PreparationHistory history, ReplayTerms terms, SettingRange setting) {
        this.history = history;
        this.profile = terms.profile();
        HandlingTermsBuilder builder = HandlingTerms.ofOzon().calendar(history.calendar());
        if (setting.unit() == SettingRange.Unit.DAYS) {
            builder.preparationDays(
                    PreparationDays.of(Math.toIntExact(setting.longest().toDays())));
        }
        this.handling = builder.build();
    }

    /** Those that a timer cancels, and those that were cancelled as it was; not known where one timer is not. */
    Reckoned<List<Ended>> ended() {
        if (profile.isEmpty()) {
            return new Reckoned.NotKnown<>(Message.of("preparation.notKnown.noProfile"));
        }
        DeadlineCalculator calculator = DeadlineCalculator.of(profile.get(), handling);
        List<Ended> ended = new ArrayList<>();
        for (Preparation one : history.postings()) {
            DeadlineSchedule schedule = calculator.schedule(one.ordered());
            Optional<Deadline> timer = schedule.of(DeadlineKind.AUTO_CANCEL);
            if (timer.isEmpty()) {
                return new Reckoned.NotKnown<>(why(schedule));
            }
            if (timer.get().hasPassed(one.notDoneAt())) {
                ended.add(new Ended(one, When.at(timer.get().at())));
            } else if (one.ending() == Ending.CANCELLED) {
                ended.add(new Ended(one, one.until()));
            }
        }
        return new Reckoned.Known<>(ended);
    }

    private Message why(DeadlineSchedule schedule) {
        return schedule.notKnown().stream()
                .filter(missing -> missing.kind() == DeadlineKind.AUTO_CANCEL)
                .map(DeadlineSchedule.NotKnown::why)
                .findFirst()
                .orElseGet(() -> Message.of(
                        "preparation.notKnown.noTimer",
                        profile.map(RuleProfile::name).orElseThrow()));
    }
}
