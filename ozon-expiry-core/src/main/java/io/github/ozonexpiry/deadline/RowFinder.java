package io.github.ozonexpiry.deadline;

import io.github.ozonexpiry.rule.Validity;
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

    private final List<ProfileRow> rows;
    private final Set<String> chosen;

    RowFinder(List<ProfileRow> rows, Set<String> chosen) {
        this.rows = rows;
        this.chosen = chosen;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!names.add(rows.get(i).name())) {
                throw new IllegalArgumentException(rows.get(i) + " stands twice");
            }
            for (ProfileRow earlier : rows.subList(0, i)) {
                refuseTwoAnswers(earlier, rows.get(i));
            }
        }
    }

    RowAnswer find(LocalDate day, DeadlineKind kind, CountedFrom from) {
        RowAnswer sure = NONE;
        List<ProfileRow> candidates = List.of();
        for (ProfileRow row : rows) {
            Cover cover = row.kind() == kind && row.from() == from ? row.covers(day) : Cover.NO;
            if (cover != Cover.NO && chosen.contains(row.name())) {
                return new RowAnswer.Found(row);
            }
            if (cover == Cover.YES) {
                sure = new RowAnswer.Found(row);
            } else if (cover == Cover.NOT_KNOWN) {
                candidates = candidates.isEmpty() ? new ArrayList<>() : candidates;
                candidates.add(row);
            }
        }
        return sure != NONE || candidates.isEmpty() ? sure : new RowAnswer.NotKnown(candidates);
    }

    private void refuseTwoAnswers(ProfileRow a, ProfileRow b) {
        if (!a.competesWith(b)) {
            return;
        }
        if (chosen.contains(a.name()) && chosen.contains(b.name())) {
            throw new IllegalArgumentException(a + " and " + b + " cannot both be chosen");
        }
        Optional<LocalDate> first = later(firstSureDay(a), firstSureDay(b));
        if (first.filter(day -> a.covers(day) == Cover.YES && b.covers(day) == Cover.YES)
                .isPresent()) {
            throw new IllegalArgumentException(a + " and " + b + " both hold on " + first.get());
        }
    }

    private static Optional<LocalDate> firstSureDay(ProfileRow row) {
        Validity validity = row.validity();
        return validity.fromKnown() ? Optional.of(validity.from().orElse(LocalDate.MIN)) : row.seen();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.flatMap(day -> b.map(other -> day.isAfter(other) ? day : other));
    }
}
