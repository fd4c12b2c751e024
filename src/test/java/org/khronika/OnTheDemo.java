package org.khronika;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link DatabaseTest} that begins with the records of the demo. They are loaded once in this process, by the first such class; each gets a copy
 * of that database, which it may change.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnTheDemo {}
