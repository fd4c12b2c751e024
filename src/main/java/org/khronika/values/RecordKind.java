package org.khronika.values;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a record is about; its letter is the second part of every record's address. */
public enum RecordKind {
    DOCUMENT('D', "document", "documents"),
    PERSON('N', "person", "people"),
    ORGANISATION('O', "organisation", "organisations"),
    PLACE('L', "place", "places"),
    INCIDENT('I', "incident", "incidents"),
    EPISODE('E', "episode", "episodes"),
    PROCEEDING('P', "proceeding", "proceedings"),
    FIGURE('F', "figure", "figures"),
    ARTICLE('A', "article", "articles");

    private final char letter;
    private final String noun;
    private final String plural;

    RecordKind(char letter, String noun, String plural) {
        this.letter = letter;
        this.noun = noun;
        this.plural = plural;
    }

    /** Returns the kind with this capital letter, or refuses with a sentence that lists the letters. */
    public static RecordKind ofLetter(char letter) {
        return Arrays.stream(values())
                .filter(kind -> kind.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected the letter of a kind of record (" + letters() + "), found “" + letter + "”."));
    }

    /** The letter in addresses: I in KZ-I-2022-0147. */
    public char letter() {
        return letter;
    }

    /** The word for one such record, in lower case: "incident". */
    public String noun() {
        return noun;
    }

    /** The word for several: "incidents", "people". */
    public String plural() {
        return plural;
    }

    private static String letters() {
        return Arrays.stream(values())
                .map(kind -> kind.letter + " for " + kind.noun)
                .collect(Collectors.joining(", "));
    }
}
