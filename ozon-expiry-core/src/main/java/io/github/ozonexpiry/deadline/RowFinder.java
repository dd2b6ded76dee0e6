package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.rule.Validity.Cover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the row of a day among competing ones, and refuses rows that leave no single answer. */
final class RowFinder {

    private static final RowAnswer NONE = new RowAnswer.None();

    private final List<Candidate> candidates;

    private record Candidate(ProfileRow row, RowDays days, boolean chosen, RowAnswer found) {}

    RowFinder(List<ProfileRow> rows, Set<String> chosen) {
        this.candidates = rows.stream()
                .map(row -> new Candidate(row, RowDays.of(row), chosen.contains(row.name()), new RowAnswer.Found(row)))
                .toList();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!names.add(rows.get(i).name())) {
                throw new IllegalArgumentException(rows.get(i) + " stands twice");
            }
            for (Candidate earlier : candidates.subList(0, i)) {
                refuseTwoAnswers(earlier, candidates.get(i));
            }
        }
    }

    private RowFinder(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** A finder among the rows of one kind that count from the same moment, either timers or maxima. */
    RowFinder among(DeadlineKind kind, CountedFrom from, boolean maxima) {
        return new RowFinder(candidates.stream()
                .filter(candidate ->
                        candidate.row().kind() == kind && candidate.row().from() == from)
                .filter(candidate -> candidate.row().amount().maximum() == maxima)
                .toList());
    }

    /** The answer for a day, counted from 1970-01-01. */
    RowAnswer find(long day) {
        RowAnswer sure = NONE;
        boolean open = false;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Cover cover = candidate.days().on(day);
            if (cover != Cover.NO && candidate.chosen()) {
                return candidate.found();
            }
            sure = cover == Cover.YES ? candidate.found() : sure;
            open |= cover == Cover.NOT_KNOWN;
        }
        return open && sure instanceof RowAnswer.None ? new RowAnswer.NotKnown(possible(day)) : sure;
    }

    private List<ProfileRow> possible(long day) {
        List<ProfileRow> rows = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.days().on(day) == Cover.NOT_KNOWN) {
                rows.add(candidate.row());
            }
        }
        return rows;
    }

    private static void refuseTwoAnswers(Candidate a, Candidate b) {
        if (!a.row().competesWith(b.row())) {
            return;
        }
        if (a.chosen() && b.chosen()) {
            throw new IllegalArgumentException(a.row() + " and " + b.row() + " cannot both be chosen");
        }
        Optional<LocalDate> both = a.days().sharedWith(b.days());
        if (both.isPresent()) {
            throw new IllegalArgumentException(a.row() + " and " + b.row() + " both hold on " + both.get());
        }
    }
}
