package org.khronika.archive;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * A reason why words of a text are about a record.
 *
 * @param of   what kind of reason it is
 * @param what of the text or the record makes it one; of a question what it is called in English, as all were kept once
 * @param question the key of what a question is called, for whoever reads it in another language; null where it is about none
 */
public record Why(Of of, String what, @Nullable String question) implements Sayable {

    /** A reason that stands in the text or the record. */
    Why(Of of, String what) {
        this(of, what, null);
    }

    /** That the number answers a question of the record. */
    static Why answers(Of of, Phrase question) {
        return new Why(of, question.english(), question.key());
    }

    /** The kinds of reasons. */
    public enum Of {
        /** The record holds the number, under this question. */
        NUMBER,
        /** Somebody states it, and the record passes it on. */
        STATED,
        /** Counting by this definition gives the number. */
        COUNT,
        NAME_IN_SENTENCE,
        NAME_IN_PARAGRAPH,
        DAY,
        DAY_IN_PARAGRAPH,
        PLACE,
        ARTICLE,
        WORDS,
        /** The paragraph speaks of the record: another number of it is bound to it. */
        SPOKEN_OF,
        SAME_NAME,
        OTHER_SPELLING,
        WITHOUT_COMMON_WORDS,
        LIKE_NAME,
        SURNAME
    }

    private Sayable said() {
        return switch (of) {
            case NUMBER -> phrase("archive.why.number").with("what", asked());
            case STATED -> phrase("archive.why.stated").with("what", asked());
            case COUNT -> phrase("archive.why.count").with("what", what);
            case NAME_IN_SENTENCE -> phrase("archive.why.name-in-sentence").with("what", what);
            case NAME_IN_PARAGRAPH -> phrase("archive.why.name-in-paragraph").with("what", what);
            case DAY -> phrase("archive.why.day").with("what", what);
            case DAY_IN_PARAGRAPH -> phrase("archive.why.day-in-paragraph").with("what", what);
            case PLACE -> phrase("archive.why.place").with("what", what);
            case ARTICLE -> phrase("archive.why.article").with("what", what);
            case WORDS -> phrase("archive.why.words").with("what", what);
            case SPOKEN_OF -> phrase("archive.why.spoken-of");
            case SAME_NAME -> phrase("archive.why.same-name");
            case OTHER_SPELLING -> phrase("archive.why.other-spelling").with("what", what);
            case WITHOUT_COMMON_WORDS ->
                phrase("archive.why.without-common-words").with("what", what);
            case LIKE_NAME -> phrase("archive.why.like-name").with("what", what);
            case SURNAME -> phrase("archive.why.surname").with("what", what);
        };
    }

    private Sayable asked() {
        return question != null && Language.english().knows(question) ? phrase(question) : Sayable.written(what);
    }

    @Override
    public String in(Language language) {
        return said().in(language);
    }
}
