package org.khronika.words;

import java.util.List;

/** What can be said in more than one language: a phrase, the word for a choice, a date, what somebody wrote. */
public interface Sayable {

    /** The words for it in a language; never null. */
    String in(Language language);

    /**
     * The words for it in a form that a sentence of the language asks for, such as the genitive of a month. Everything has the forms
     * "capital" and "small", with such a first letter; what has no other form is said plainly.
     *
     * @param form what stands behind the underscore in the catalogue: {@code {day_since}} asks the argument "day" for "since"
     */
    default String in(Language language, String form) {
        return switch (form) {
            case "capital" -> FirstLetter.capital(in(language), language);
            case "small" -> FirstLetter.small(in(language), language);
            default -> in(language);
        };
    }

    /**
     * The words in English, for what cannot ask in which language it is read: the journal, a log, a message of an exception. Pages, files
     * and commands say it in the language of their reader.
     */
    default String english() {
        return in(Language.english());
    }

    /** What a person wrote: content, the same in every language. */
    static Sayable written(String text) {
        return new Written(text);
    }

    /** The same with a capital letter first, as sentences and headings begin with one. */
    default Sayable capital() {
        return new FirstLetter(this, "capital");
    }

    /** The same with a small letter first, to go on with in a sentence. */
    default Sayable small() {
        return new FirstLetter(this, "small");
    }

    /** "a", "a and b", "a, b and c", as the language joins them; empty for none. */
    static Sayable and(List<? extends Sayable> items) {
        return new Joined(List.copyOf(items), Joined.How.AND);
    }

    /** "a", "a or b", "a, b or c", as the language joins them; empty for none. */
    static Sayable or(List<? extends Sayable> items) {
        return new Joined(List.copyOf(items), Joined.How.OR);
    }

    /** "a, b, c": things that stand beside each other, with nothing said of how; empty for none. */
    static Sayable commas(List<? extends Sayable> items) {
        return new Joined(List.copyOf(items), Joined.How.COMMAS);
    }

    /** "a; b; c": clauses of one line, each of which can stand alone; those that say nothing leave no mark. */
    static Sayable clauses(List<? extends Sayable> items) {
        return new Joined(List.copyOf(items), Joined.How.CLAUSES);
    }

    /** Sentences one after the other, with a space between them; those that say nothing leave none. */
    static Sayable sentences(List<? extends Sayable> sentences) {
        return new Joined(List.copyOf(sentences), Joined.How.SENTENCES);
    }
}
