package org.khronika.records;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a text in a group of questions: the answer names a question of the record that the group is part of. A form offers them by
 * their labels, but for those that stay at the desk and the list that the group itself stands in.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfQuestion {}
