package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Map;
import java.util.Objects;
import org.khronika.reading.DetailKind;
import org.khronika.words.Phrase;

/** The letter and the words by which a kind of finding is known in the reading view. */
final class Marking {

    private static final Map<DetailKind, String> LETTERS = Map.of(
            DetailKind.DATE, "d",
            DetailKind.PLACE, "l",
            DetailKind.PERSON, "p",
            DetailKind.ORGANISATION, "o",
            DetailKind.ARTICLE, "a",
            DetailKind.SENTENCE, "s",
            DetailKind.QUANTITY, "q",
            DetailKind.STEP, "st",
            DetailKind.ACT, "x");

    private static final Map<DetailKind, Phrase> PLURALS = Map.of(
            DetailKind.DATE, phrase("intake.marks.dates"),
            DetailKind.PLACE, phrase("intake.marks.places"),
            DetailKind.PERSON, phrase("intake.marks.people"),
            DetailKind.ORGANISATION, phrase("intake.marks.organisations"),
            DetailKind.ARTICLE, phrase("intake.marks.articles"),
            DetailKind.SENTENCE, phrase("intake.marks.sentences"),
            DetailKind.QUANTITY, phrase("intake.marks.quantities"),
            DetailKind.STEP, phrase("intake.marks.steps"),
            DetailKind.ACT, phrase("intake.marks.acts"));

    private Marking() {}

    static String letter(DetailKind kind) {
        return LETTERS.getOrDefault(kind, "?");
    }

    static Phrase plural(DetailKind kind) {
        return Objects.requireNonNull(PLURALS.get(kind));
    }
}
