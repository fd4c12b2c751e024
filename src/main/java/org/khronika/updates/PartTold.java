package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Sayable;

/** What a reader finds at the place of a record that words are bound to, part by part. Words are stale as soon as one of them is another. */
public enum PartTold {
    /** What it is called: the name, a step with its day, the heading of a section, the number of a figure. */
    NAME,
    /** When it was, or of when it speaks. */
    DAY,
    /** Where it was. */
    PLACE,
    /** How sure we are, and whose word it is. */
    SURE,
    /** The sentence of how it stands: of a figure who states it and when, of a case how far it came. */
    STATE,
    /** What is told of a step besides: the sentence of the court, the articles, the ground. */
    DETAIL;

    /** The words of the part as a line that stands by itself; a name needs no heading. */
    public Sayable line(String words) {
        Sayable said = words.isEmpty() ? phrase("updates.told.nothing") : Sayable.written(words);
        return switch (this) {
            case NAME -> said;
            case DAY -> phrase("updates.told.day").with("words", said);
            case PLACE -> phrase("updates.told.place").with("words", said);
            case SURE -> phrase("updates.told.sure").with("words", said);
            case STATE -> phrase("updates.told.state").with("words", said);
            case DETAIL -> phrase("updates.told.detail").with("words", said);
        };
    }
}
