package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What a record is about; its letter is the second part of every record's address. */
public enum RecordKind implements Choice {
    INCIDENT('I', Family.HAPPENED),
    EPISODE('E', Family.HAPPENED),
    ANNOUNCEMENT('Y', Family.HAPPENED),
    ASSEMBLY('G', Family.HAPPENED),
    CONTEXT_EVENT('C', Family.HAPPENED),
    PROCEEDING('P', Family.LAW),
    LAW('B', Family.LAW),
    ARTICLE('A', Family.LAW),
    APPLICATION('R', Family.PUBLIC_LIFE),
    ELECTION('V', Family.PUBLIC_LIFE),
    FIGURE('F', Family.SAID),
    SERIES('Q', Family.SAID),
    STATEMENT('S', Family.SAID),
    INTERVENTION('T', Family.SAID),
    CHARACTERISATION('H', Family.SAID),
    LIST('K', Family.LISTED),
    LISTING('J', Family.LISTED),
    PERSON('N', Family.REFERENCE),
    ORGANISATION('O', Family.REFERENCE),
    PLACE('L', Family.REFERENCE),
    DOCUMENT('D', Family.REFERENCE),
    CROSS_REFERENCE('X', Family.REFERENCE),
    UPDATE('U', Family.WRITTEN);

    private static final RecordKind[] BY_LETTER = new RecordKind['Z' + 1];

    static {
        for (RecordKind kind : values()) {
            BY_LETTER[kind.letter] = kind;
        }
    }

    private final char letter;

    private final Family family;

    RecordKind(char letter, Family family) {
        this.letter = letter;

        this.family = family;
    }

    /** What kinds have in common, as headings for people who look for one. */
    public enum Family implements Choice {
        HAPPENED,
        LAW,
        PUBLIC_LIFE,
        SAID,
        LISTED,
        REFERENCE,
        WRITTEN
    }

    /** Returns the kind with this capital letter, or refuses with a sentence that lists the letters. */
    public static RecordKind ofLetter(char letter) {
        RecordKind kind = letter < BY_LETTER.length ? BY_LETTER[letter] : null;
        if (kind != null) {
            return kind;
        }
        throw new WrongValue(
                phrase("values.wrong.letter").with("letters", letters()).with("found", String.valueOf(letter)));
    }

    /** The letter in addresses: I in KZ-I-2022-480147. */
    public char letter() {
        return letter;
    }

    /** The word for one such record in English, in lower case: "incident". The kind itself is said in any language. */
    public String noun() {
        return label();
    }

    /** The word by which queries ask for it: "incident", "context-event". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for several: "incidents", "people". */
    public Phrase many() {
        return phrase(words().key() + ".many");
    }

    /** Whether it is of somebody or something that bears a name, so that a name alone can begin a record. */
    public boolean bearsName() {
        return this == PERSON || this == ORGANISATION || this == PLACE;
    }

    /** Under which heading it stands. */
    public Family family() {
        return family;
    }

    private static Sayable letters() {
        return language -> Arrays.stream(values())
                .map(kind -> phrase("values.wrong.letter-for")
                        .with("letter", String.valueOf(kind.letter))
                        .with("kind", kind)
                        .in(language))
                .collect(Collectors.joining(", "));
    }
}
