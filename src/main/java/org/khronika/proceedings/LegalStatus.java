package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * How the law stands with one of those whom a case is about, on a day: one state when the dates of the steps are clear about it,
 * several when a date straddles the day. Then the answer is one of them, and nobody can say which.
 *
 * @param possible the states that the dates allow, the earliest first; never empty
 */
public record LegalStatus(Subject subject, LocalDate day, List<PersonState> possible) {

    /** The legal status of everybody accused, on a day, by what the proceeding tells. */
    public static List<LegalStatus> of(Proceeding proceeding, LocalDate day) {
        Timeline timeline = Timeline.of(proceeding);
        return Subject.of(proceeding).stream()
                .map(subject -> of(subject, timeline, day))
                .toList();
    }

    static LegalStatus of(Subject subject, Timeline timeline, LocalDate day) {
        Timeline own = timeline.where(placed -> subject.isIn(placed.step()));
        List<PersonState> possible = own.possibilities(day).stream()
                .flatMap(happened -> Stream.of(Custody.Begun.EARLIEST, Custody.Begun.LATEST)
                        .map(begun -> PersonState.of(happened, day, begun)))
                .distinct()
                .toList();
        return new LegalStatus(subject, day, possible);
    }

    /** Whether the dates leave one state only. */
    boolean isCertain() {
        return possible.size() == 1;
    }

    /** The state as the last of the possible ones has it: every step taken to have happened that can have. */
    public PersonState latest() {
        return possible.getLast();
    }

    /** Whether they were deprived of liberty: surely, perhaps (also where our sources do not say), or not. */
    public Known isDeprived() {
        long held =
                possible.stream().filter(state -> state.liberty().isDeprived()).count();
        if (held == possible.size()) {
            return Known.YES;
        }
        boolean open = possible.stream().anyMatch(state -> state.liberty().isOpen());
        return held == 0 && !open ? Known.NO : Known.UNKNOWN;
    }

    /** The sentence with what it follows from; of several possible states, from what any of them follows. */
    Derived derived(Function<String, String> words) {
        List<Premise> from = possible.stream()
                .flatMap(state -> state.told().from().stream())
                .distinct()
                .map(placed -> ground(placed, words))
                .toList();
        String rule = StateWords.together(
                possible.stream().map(state -> state.told().rule()).toList());
        List<String> assumed = possible.stream()
                .flatMap(state -> state.told().assumed().stream())
                .distinct()
                .toList();
        List<String> unknown = possible.stream()
                .flatMap(state -> state.told().unknown().stream())
                .distinct()
                .toList();
        Derived derived = new Derived(from.isEmpty() ? "" : inWords(), from, rule, assumed, unknown);
        return isCertain() ? derived : derived.notKnowing("which of these it was: the dates leave it open.");
    }

    /** A step of the page as what a sentence rests on. */
    static Premise ground(Placed placed, Function<String, String> words) {
        return new Premise(mention(placed, words), placed.step().howCertain(), aside(placed.step()));
    }

    /** What of a step is ours, as far as a state rests on it: the number of an article changes none. */
    private static String aside(Step step) {
        return step.infers(Inference.THAT)
                ? Premise.INFERRED
                : step.infers(Inference.WHEN)
                        ? "the time is inferred by us"
                        : step.infers(Inference.OTHER) || step.infers(Inference.KIND) ? "in part inferred by us" : "";
    }

    private static Mention mention(Placed placed, Function<String, String> words) {
        PartialDate when = placed.step().when();
        String text = words.apply(StepLine.heading(placed.step())) + ", "
                + (when == null ? "day not stated" : when.beganInWords());
        return placed.number() == null ? Mention.of(text) : Mention.link(text, "#step-" + placed.number());
    }

    /** The sentence: one, or several joined by "or". */
    public String inWords() {
        List<String> all = possible.stream()
                .map(PersonState::words)
                .map(words -> words.isEmpty() ? "No step on record." : words)
                .distinct()
                .toList();
        return all.stream()
                .filter(words -> all.stream().noneMatch(other -> leavesOpen(other, words)))
                .collect(Collectors.joining(" Or: "));
    }

    /** Whether one sentence says the same as the other and that more is open: then it covers both. */
    private static boolean leavesOpen(String open, String other) {
        return open.startsWith(other.substring(0, other.length() - 1) + "; our sources do not say");
    }
}
