package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Articles;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.reading.ProposedFields.StepFields;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The case of which a finding tells one step, as far as the text says it. */
final class PartialCase {

    private PartialCase() {}

    static PartialBody of(StepFields fields, UnaryOperator<List<String>> subjects) {
        Step step = step(
                ReaderWords.step(fields.step()),
                PartialBodies.read(fields.date(), PartialDate::parse),
                fields.possible() || fields.step() == org.khronika.reading.ProposedStep.SENTENCE_SOUGHT,
                fields.articles(),
                fields.court(),
                fields.penalties(),
                PartialBodies.read(fields.until(), PartialDate::parse));
        List<String> about = subjects.apply(fields.persons());
        Named named = new Named(fields.persons(), about, List.of(), null, null, null);
        return of(
                called(about, unnamed(step)).english(),
                step,
                PartialBodies.at(named, fields.place(), fields.placeName()));
    }

    /** A step of a case, with its articles and penalties by their codes; what cannot be read is left out. */
    static Step step(
            StepKind kind,
            @Nullable PartialDate when,
            boolean possible,
            List<String> articles,
            @Nullable String court,
            List<String> penalties,
            @Nullable PartialDate until) {
        return new Step(
                null,
                kind,
                when,
                possible,
                null,
                articles.stream().filter(PartialCase::isArticle).toList(),
                List.of(),
                Set.of(),
                court,
                null,
                penalties.stream()
                        .map(code -> PartialBodies.read(code, Penalty::parse))
                        .filter(Objects::nonNull)
                        .toList(),
                null,
                until,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** The case of a step. An arrest for days is a penalty; which law it is of only the article tells. */
    static PartialBody of(String title, Step step, Named named) {
        ProceedingKind kind = step.articles().stream().anyMatch(article -> article.startsWith("CAO-"))
                ? ProceedingKind.ADMINISTRATIVE
                : step.kind() == StepKind.ADMINISTRATIVE_ARREST ? ProceedingKind.PENALTY : ProceedingKind.CRIMINAL;
        return new PartialBody(
                new Proceeding(title, kind, List.of(), List.of(), List.of(), List.of(step), List.of(), null), named);
    }

    /** What a case is called of which it is not known whose it is; English until somebody enters it. */
    static Phrase unnamed(Step step) {
        return step.when() == null
                ? phrase("intake.case.of-a-step").with("step", step.kind())
                : phrase("intake.case.of-a-step-on").with("step", step.kind()).with("day", step.when());
    }

    /** What a case is called until somebody finds a better name. */
    static Sayable called(List<String> persons, Sayable otherwise) {
        return switch (persons.size()) {
            case 0 -> otherwise;
            case 1 -> phrase("intake.case.of-one").with("name", persons.getFirst());
            case 2 ->
                phrase("intake.case.of-two").with("name", persons.getFirst()).with("other", persons.getLast());
            default -> phrase("intake.case.of-several").with("name", persons.getFirst());
        };
    }

    private static boolean isArticle(String article) {
        try {
            Articles.check(article);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
