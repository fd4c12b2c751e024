package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.records.Given;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * What adding a finding to a record that stood already came to. It is kept with the finding, and said to whoever reads the card.
 *
 * @param step     the step that the finding tells of; null for a record that is no case
 * @param answers  those that a step which stood already was given
 * @param people   whom the case names now and did not before
 * @param spelling of a name, where the record has a new one
 */
public record Added(
        What what,
        @Nullable ToldStep step,
        List<Answered> answers,
        List<Newcomer> people,
        @Nullable String spelling) implements Sayable {

    /** Copies the lists. */
    public Added {
        answers = Given.list(answers);
        people = Given.list(people);
    }

    /** What it came to. */
    public enum What {
        CITATION,
        NOTHING,
        STEP,
        ANSWERS,
        SAME_STEP,
        SPELLING
    }

    /** A step, with the names of those whom it is for. */
    public record ToldStep(StepKind kind, @Nullable PartialDate when, List<String> who) {

        /** Copies the list. */
        public ToldStep {
            who = Given.list(who);
        }

        static ToldStep of(Step step, List<Setting.Somebody> people) {
            Stream<String> named = people.stream()
                    .filter(party -> party.record() != null && step.who().contains(party.record()))
                    .map(Setting.Somebody::name);
            return new ToldStep(
                    step.kind(),
                    step.when(),
                    Stream.concat(named, Stream.ofNullable(step.group())).toList());
        }

        /** "Convicted, 5 March 2023, Anar Beketova". */
        Sayable said() {
            List<Sayable> parts = new ArrayList<>(List.of(kind));
            if (when != null) {
                parts.add(when);
            }
            who.forEach(name -> parts.add(Sayable.written(name)));
            return Sayable.commas(parts);
        }
    }

    /** An answer that a step did not have; the words are those that were added to what it says. */
    public record Answered(Answer answer, @Nullable String words) {

        Sayable said() {
            return switch (answer) {
                case ARTICLES -> phrase("intake.added.articles");
                case COURT -> phrase("intake.added.court");
                case SENTENCES -> phrase("intake.added.sentence");
                case UNTIL -> phrase("intake.added.until");
                case DETAIL -> phrase("intake.added.words").with("words", String.valueOf(words));
            };
        }
    }

    /** The answers of a step that a finding may add to. */
    public enum Answer {
        ARTICLES,
        COURT,
        SENTENCES,
        UNTIL,
        DETAIL
    }

    /** Somebody whom the case names now. */
    public record Newcomer(String name, Position position) {

        static Newcomer of(PositionHeld held, List<Setting.Somebody> people) {
            return new Newcomer(
                    people.stream()
                            .filter(party -> held.who() != null && held.who().equals(party.record()))
                            .map(Setting.Somebody::name)
                            .findFirst()
                            .orElse(String.valueOf(held.group())),
                    held.position());
        }

        Phrase said() {
            return phrase("intake.added.person").with("name", name).with("position", position);
        }
    }

    static Added nothingOf(boolean cited) {
        return new Added(cited ? What.CITATION : What.NOTHING, null, List.of(), List.of(), null);
    }

    static Added spelling(String spelling) {
        return new Added(What.SPELLING, null, List.of(), List.of(), spelling);
    }

    static Added step(Step step, List<PositionHeld> newcomers, List<Setting.Somebody> people) {
        return new Added(What.STEP, ToldStep.of(step, people), List.of(), newcomers(newcomers, people), null);
    }

    static Added to(SameStep same, List<PositionHeld> newcomers, List<Setting.Somebody> people) {
        return new Added(
                same.addsSomething() ? What.ANSWERS : What.SAME_STEP,
                ToldStep.of(same.known(), people),
                same.added(),
                newcomers(newcomers, people),
                null);
    }

    private static List<Newcomer> newcomers(List<PositionHeld> newcomers, List<Setting.Somebody> people) {
        return newcomers.stream().map(held -> Newcomer.of(held, people)).toList();
    }

    @Override
    public String in(Language language) {
        List<Sayable> says = new ArrayList<>(List.of(came()));
        if (!people.isEmpty()) {
            says.add(phrase("intake.added.people")
                    .with(
                            "people",
                            Sayable.and(people.stream().map(Newcomer::said).toList())));
        }
        return Sayable.sentences(says).in(language);
    }

    private Sayable came() {
        return switch (what) {
            case CITATION -> Sayable.written("");
            case NOTHING -> phrase("intake.added.cited-already");
            case STEP -> phrase("intake.added.new-step").with("step", told());
            case ANSWERS ->
                phrase("intake.added.answers")
                        .with("step", told())
                        .with(
                                "answers",
                                Sayable.and(answers.stream().map(Answered::said).toList()));
            case SAME_STEP -> phrase("intake.added.same-step").with("step", told());
            case SPELLING -> phrase("intake.added.spelling").with("spelling", String.valueOf(spelling));
        };
    }

    private Sayable told() {
        return step == null ? Sayable.written("") : step.said();
    }
}
