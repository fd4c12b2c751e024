package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the law stands with one of those whom a case is about, on a day: one state when the dates of the steps are clear about it,
 * several when a date straddles the day. Then the answer is one of them, and nobody can say which.
 *
 * @param possible the states that the dates allow, the earliest first; never empty
 */
public record Standing(Subject subject, LocalDate day, List<PersonState> possible) {

    /** The standing of everybody accused, on a day, by what the proceeding tells. */
    public static List<Standing> of(Proceeding proceeding, LocalDate day) {
        Timeline timeline = Timeline.of(proceeding);
        return Subject.of(proceeding).stream()
                .map(subject -> of(subject, timeline, day))
                .toList();
    }

    static Standing of(Subject subject, Timeline timeline, LocalDate day) {
        Timeline own = timeline.where(placed -> subject.isIn(placed.step()));
        List<PersonState> possible = own.possibilities(day).stream()
                .flatMap(happened -> Stream.of(Custody.Begun.EARLIEST, Custody.Begun.LATEST)
                        .map(begun -> PersonState.of(happened, day, begun)))
                .distinct()
                .toList();
        return new Standing(subject, day, possible);
    }

    /** Whether the dates leave one state only. */
    boolean isCertain() {
        return possible.size() == 1;
    }

    /** The state as the last of the possible ones has it: every step taken to have happened that can have. */
    public PersonState latest() {
        return possible.getLast();
    }

    /** Whether they were deprived of liberty: surely, perhaps, or not. */
    public Sure isDeprived() {
        long held =
                possible.stream().filter(state -> state.liberty().isDeprived()).count();
        return held == 0 ? Sure.NO : held == possible.size() ? Sure.YES : Sure.PERHAPS;
    }

    /** Three answers to a question. */
    public enum Sure {
        NO,
        PERHAPS,
        YES
    }

    /** The sentence: one, or several joined by "or". */
    public String inWords() {
        return possible.stream()
                .map(PersonState::words)
                .map(words -> words.isEmpty() ? "No step on record." : words)
                .distinct()
                .collect(Collectors.joining(" Or: "));
    }
}
