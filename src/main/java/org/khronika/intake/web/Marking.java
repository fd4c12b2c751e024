package org.khronika.intake.web;

import java.util.Map;
import org.khronika.reading.DetailKind;

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

    private static final Map<DetailKind, String> PLURALS = Map.of(
            DetailKind.DATE, "dates",
            DetailKind.PLACE, "places",
            DetailKind.PERSON, "people",
            DetailKind.ORGANISATION, "organisations",
            DetailKind.ARTICLE, "articles",
            DetailKind.SENTENCE, "sentences",
            DetailKind.QUANTITY, "quantities",
            DetailKind.STEP, "steps",
            DetailKind.ACT, "acts");

    private Marking() {}

    static String letter(DetailKind kind) {
        return LETTERS.getOrDefault(kind, "?");
    }

    static String plural(DetailKind kind) {
        return PLURALS.getOrDefault(kind, kind.code());
    }
}
