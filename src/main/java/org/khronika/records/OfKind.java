package org.khronika.records;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.khronika.values.RecordKind;

/** Put on the body of a record: of which kind it is. Each kind has exactly one body, and each body one type. What such a record is, the catalogues say under its key with {@code .of-kind}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfKind {

    /** The kind. */
    RecordKind value();

    /** Whether such records tell of others: what somebody said, counted or did about them. */
    boolean aboutOthers() default false;

    /** Of what such records tell how certain it is. */
    Sureness sure();
}
