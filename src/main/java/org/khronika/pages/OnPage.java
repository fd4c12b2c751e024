package org.khronika.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a component of a body: the page of the record has its answer as a fact. The fact is called like the question, or by the words of
 * its key with {@code .fact} behind it. An answer is a fact only where it says so here, and never one that is confidential.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnPage {

    /** Whether the sentence that explains a choice stands under it. */
    boolean explained() default false;
}
