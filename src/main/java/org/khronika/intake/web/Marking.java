package org.khronika.intake.web;

import java.util.Map;
import org.khronika.reading.FindingKind;

/** The letter and the words by which a kind of finding is known in the reading view. */
final class Marking {

    private static final Map<FindingKind, String> LETTERS = Map.of(
            FindingKind.DATE, "d",
            FindingKind.PLACE, "l",
            FindingKind.PERSON, "p",
            FindingKind.ORGANISATION, "o",
            FindingKind.ARTICLE, "a",
            FindingKind.SENTENCE, "s",
            FindingKind.QUANTITY, "q",
            FindingKind.STEP, "st",
            FindingKind.ACT, "x");

    private static final Map<FindingKind, String> PLURALS = Map.of(
            FindingKind.DATE, "dates",
            FindingKind.PLACE, "places",
            FindingKind.PERSON, "people",
            FindingKind.ORGANISATION, "organisations",
            FindingKind.ARTICLE, "articles",
            FindingKind.SENTENCE, "sentences",
            FindingKind.QUANTITY, "quantities",
            FindingKind.STEP, "steps",
            FindingKind.ACT, "acts");

    private Marking() {}

    static String letter(FindingKind kind) {
        return LETTERS.getOrDefault(kind, "?");
    }

    static String plural(FindingKind kind) {
        return PLURALS.getOrDefault(kind, kind.code());
    }
}
