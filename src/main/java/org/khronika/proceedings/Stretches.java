package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The {@link StatusHistory} of everybody accused, as rows of the table {@code legal_status}. */
final class Stretches {

    private Stretches() {}

    /** The rows of everybody accused, by subject and day. Days on which no step says anything have none. */
    static List<StatusRow> of(Proceeding proceeding) {
        Timeline timeline = Timeline.of(proceeding);
        List<Subject> subjects = Subject.of(proceeding);
        List<StatusRow> rows = new ArrayList<>();
        for (int number = 0; number < subjects.size(); number++) {
            rows.addAll(of(proceeding, number, subjects.get(number), timeline));
        }
        return rows;
    }

    private static List<StatusRow> of(Proceeding proceeding, int number, Subject subject, Timeline timeline) {
        Timeline own = timeline.where(placed -> subject.isIn(placed.step()));
        LocalDate followedTo = StatusRow.followedTo(proceeding);
        StatusHistory<StatusRow> history = StatusHistory.of(
                own,
                (happened, state, day) -> StatusRow.of(proceeding, followedTo, number, subject, happened, state, day));
        return history.stretches().stream()
                .flatMap(stretch -> during(stretch.possible(), stretch.from(), stretch.to()).stream())
                .toList();
    }

    private static List<StatusRow> during(List<StatusRow> possible, LocalDate from, LocalDate to) {
        return possible.stream()
                .filter(row -> !row.saysNothing())
                .map(row -> row.on(from, to, possible.size()))
                .toList();
    }
}
