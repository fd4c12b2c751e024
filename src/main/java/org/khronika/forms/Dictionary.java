package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.Locale;
import java.util.Optional;
import org.khronika.records.Question;
import org.khronika.words.Language;
import org.khronika.words.Phrase;

/** What the words of the forms mean, as {@code docs/dictionary.md} says it. */
public final class Dictionary {

    private Dictionary() {}

    /** A word and what it means. */
    public record Meaning(Phrase word, Phrase meaning) {}

    /** The meaning of the word that a question names; empty where it names none. */
    static Optional<Meaning> of(Question question) {
        String key = "forms.word." + question.word().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Language.english().knows(key)
                ? Optional.of(new Meaning(phrase(key), phrase(key + ".meaning")))
                : Optional.empty();
    }
}
