package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Implemented by enums that a form offers: each constant has its words and, if needed, a sentence of explanation. */
public interface Choice extends Sayable {

    /**
     * The name of the constant that stands for an answer which every record needs and a draft does not have yet. No form offers it,
     * and no record is accepted with it.
     */
    String UNSAID = "UNSAID";

    /** Whether the constant is an answer at all, and not {@value #UNSAID}. */
    default boolean isSaid() {
        return !(this instanceof Enum<?> constant && constant.name().equals(UNSAID));
    }

    /** The constant in words, as on a form or a page: the phrase of its name in the catalogues. */
    default Phrase words() {
        return phrase(ChoiceKeys.of(this));
    }

    @Override
    default String in(Language language) {
        return words().in(language);
    }

    /** The form "code" is the name of the constant, for a catalogue that selects by it. */
    @Override
    default String in(Language language, String form) {
        return form.equals("code") && this instanceof Enum<?> constant ? constant.name() : words().in(language, form);
    }

    /** {@link #words} in English. */
    default String label() {
        return words().english();
    }

    /**
     * One sentence that helps to choose: that of its name and {@code .explanation} in the catalogues, unless the constant works it out. Says
     * nothing where there is none.
     */
    default Sayable explained() {
        String key = ChoiceKeys.of(this) + ".explanation";
        return Language.english().knows(key) ? phrase(key) : Sayable.written("");
    }

    /** {@link #explained} in English; empty for none. */
    default String explanation() {
        return explained().english();
    }

    /** Under which heading a long list offers the constant; null where the list needs no headings. */
    default @Nullable Sayable heading() {
        return null;
    }

    /** A wider choice of the same list that everything of this one is also; null where there is none. */
    default @Nullable Choice broader() {
        return null;
    }

    /**
     * The questions beside its own that are asked when the constant is chosen, by their names, of those that are asked for some
     * constants only. Empty for a choice on which no other question depends.
     */
    default Set<String> asks() {
        return Set.of();
    }

    /** What a question is called when the constant is chosen; null for its usual label. */
    default @Nullable Sayable labelOf(String question) {
        return null;
    }
}
