package org.khronika.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a component of a body: the data files have a column with its answer, as a code. What the column means, the data dictionary
 * tells in the words of the question; where readers need to be told more, in those of its key with {@code .column} behind it. An answer goes into the files only where it says so here, and never one that is confidential.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface InFiles {

    /** The name of the column, the same for ever; empty for that of the component. */
    String value() default "";
}
