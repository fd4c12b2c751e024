package org.khronika.records;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a component of a record body: how a form asks for it. The component's type decides the control, and JSpecify's
 * {@code @Nullable} (or being a collection or a boolean) makes the answer optional. Its words stand in the catalogues ({@link AskedWords}).
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asked {

    /**
     * The word of the dictionary ({@code docs/dictionary.md}) that says what is asked for, exactly as it stands there. Empty for the
     * word of the type: a date, a count, a kind of record. A question has a hint or a word.
     */
    String word() default "";

    /** Text over several lines. */
    boolean prose() default false;

    /** Answered so seldom that a form folds it away until somebody answers it; in an item of a list only. */
    boolean seldom() default false;

    /** Whether lists of the kind can be narrowed by the answer: a choice, several choices, or a record; in groups too. */
    boolean filter() default false;

    /** Whether it tells what came of what is recorded: two periods are compared by such answers. A choice, in groups too. */
    boolean outcome() default false;

    /** For a list of records: whether the page of a record offers to add one by a short form of its own. */
    boolean grows() default false;

    /**
     * A text that stands in every language as it was given: a name, a number, a code, an address, words quoted. Nobody translates it; what is
     * asked without this is translated by people ({@link FreeTexts}).
     */
    boolean asItStands() default false;

    /** Never shown on a public page, in a public file or to anybody outside the desk. */
    boolean confidential() default false;
}
