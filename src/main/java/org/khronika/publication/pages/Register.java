package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.Objects;
import org.khronika.pages.Listed;
import org.khronika.pages.ShownType;
import org.khronika.values.RecordKind;
import org.khronika.words.Keys;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/** A list of all published records of a kind, with a page and data files of its own. What it is called the catalogues say under the key of the body. */
public record Register(RecordKind kind, Class<? extends Record> body) {

    /** The list of a kind. */
    public static Register of(ShownType<?> type) {
        return new Register(type.kind(), type.bodyType());
    }

    /** How it is shown. */
    public Listed listed() {
        return Objects.requireNonNull(body.getAnnotation(Listed.class), "A kind that no list shows.");
    }

    public Phrase title() {
        return phrase(key(""));
    }

    /** What stands in it, as a sentence. */
    public Phrase says() {
        return phrase(key(".says"));
    }

    /** Its file and data files without their ending: "cases". */
    public String slug() {
        return listed().value();
    }

    /** "26 cases". */
    public Phrase count(long n) {
        return phrase(key(".count")).with("n", n);
    }

    /**
     * "12 records of assemblies" where a record may tell of several, or of one that came to nothing; "26 cases" where each record is
     * one.
     */
    public Phrase records(long n) {
        return isSaid(".records") ? phrase(key(".records")).with("n", n) : count(n);
    }

    /** The heading of the column with the record itself. */
    Phrase first() {
        return phrase(key(".first"));
    }

    /** Its heading beside other lists. */
    Phrase shelf() {
        return isSaid(".shelf") ? phrase(key(".shelf")) : title();
    }

    private boolean isSaid(String part) {
        return Language.english().knows(key(part));
    }

    private String key(String part) {
        return Keys.of(body) + ".listed" + part;
    }
}
