package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

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
    Derived derived(Namer namer) {
        List<Premise> from = told(StateWords::from)
                .distinct()
                .map(placed -> ground(placed, namer))
                .toList();
        Derived derived = Derived.of(
                namer,
                from.isEmpty() ? Sayable.written("") : inWords(),
                from,
                StateWords.together(possible.stream().map(PersonState::told)),
                said(told(StateWords::assumed), namer),
                said(told(StateWords::unknown), namer));
        return isCertain() ? derived : derived.notKnowing(namer.say(phrase("proceedings.state.which-of-these")));
    }

    private <T> Stream<T> told(Function<StateWords, List<T>> part) {
        return possible.stream().flatMap(state -> part.apply(state.told()).stream());
    }

    private static List<String> said(Stream<Sayable> sentences, Namer namer) {
        return sentences.map(namer::say).distinct().toList();
    }

    /** A step of the page as what a sentence rests on. */
    static Premise ground(Placed placed, Namer namer) {
        return new Premise(mention(placed, namer), placed.step().howCertain(), aside(placed.step(), namer));
    }

    /** What of a step is ours, as far as a state rests on it: the number of an article changes none. */
    private static String aside(Step step, Namer namer) {
        if (step.infers(Inference.THAT)) {
            return Premise.INFERRED;
        }
        if (step.infers(Inference.WHEN)) {
            return namer.say(phrase("proceedings.step-line.time-inferred"));
        }
        return step.infers(Inference.OTHER) || step.infers(Inference.KIND)
                ? namer.say(phrase("proceedings.inferred-article.some"))
                : "";
    }

    private static Mention mention(Placed placed, Namer namer) {
        PartialDate when = placed.step().when();
        Sayable heading = Sayable.written(namer.words(namer.say(StepLine.heading(placed.step()))));
        String text = namer.say(
                when == null
                        ? phrase("proceedings.step-line.undated").with("step", heading)
                        : phrase("proceedings.step-line.dated")
                                .with("step", heading)
                                .with("day", when));
        return placed.number() == null ? Mention.of(text) : Mention.link(text, "#step-" + placed.number());
    }

    /** The sentence: one, or several joined by "or". */
    public Sayable inWords() {
        return StateSentence.either(
                possible.stream().map(state -> state.told().sentence()).toList());
    }
}
