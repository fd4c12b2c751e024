package org.khronika.records;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.khronika.values.RecordKind;

/** Put on a component that is a {@code RecordRef} or a list of them: the kinds of record that may be named there. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refers {

    /** One or more kinds; none where another answer says which. */
    RecordKind[] value() default {};

    /** The name of another answer of the same record or item that names the same kinds; empty for none. */
    String like() default "";
}
