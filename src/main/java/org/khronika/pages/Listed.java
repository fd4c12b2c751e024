package org.khronika.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put on the body of a record: how the list of all such records is called and what it shows. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Listed {

    /** The heading, from which follow the names of its page and its files: "Official announcements". */
    String title();

    /** What stands in it, in a sentence for readers. */
    String says();

    /** What one of them is called there; empty for the noun of the kind. */
    String one() default "";

    /** What several are called there; empty for the plural of the kind. */
    String many() default "";

    /**
     * What one record, and what several, are called where a record may tell of several or of one that came to nothing: "record of an
     * incident", "records of incidents". Empty where each record is one.
     */
    String[] records() default {};

    /** The heading of the column with the record itself; empty for what one is called. */
    String first() default "";

    /** The heading where it stands beside other lists; empty for the title. */
    String shelf() default "";

    /** Whether it is in the order of the titles; the latest is first otherwise. */
    boolean byTitle() default false;

    /** The place in the bar at the head of every page, from 1; 0 for none. */
    int bar() default 0;

    /** Whether readers come to such records from another record, so that the home does not offer the list. */
    boolean readElsewhere() default false;

    /** The facts of the page, by their labels, that lists show beside the title and the date. */
    String[] columns() default {};

    /** What the list on the site shows beside the title. */
    Column[] site() default {@Column(Shows.WHEN), @Column(Shows.STANDS), @Column(Shows.FACTS), @Column(Shows.SOURCES)};

    /** A column of the list on the site. */
    @interface Column {

        /** What stands in it. */
        Shows value() default Shows.FACT;

        /** The label of the fact that it shows. */
        String fact() default "";

        /** Its heading; empty for the usual one, that of a fact being its label. */
        String heading() default "";
    }

    /** What a column can show of a page. */
    enum Shows {
        /** The date, as lists are ordered by it. */
        WHEN("When", false),
        /** The day as the page tells it, with what is said beside it. */
        DAY("When", false),
        WHERE("Where", true),
        /** How certain it is, in words. */
        CERTAINTY("How certain", false),
        /** The sentence of how things stand. */
        STANDS("How it stands", false),
        /** The same of somebody, whom it tells by what they are. */
        WHO("Who they are", true),
        /** The same with what follows it, at its full length. */
        STATE("What it is", true),
        /** The last step, with its date. */
        LAST_STEP("Last step", false),
        /** How many incidents and cases are connected. */
        INCIDENTS_AND_CASES("Incidents and cases", false),
        /** Where it is told, in words. */
        TOLD_IN("On record in", false),
        /** How many records cite it. */
        CITED_BY("Cited by", false),
        /** How many sources it rests on. */
        SOURCES("Sources", false),
        /** A fact. */
        FACT("", true),
        /** The date of a fact, or of the page where the fact is not inferred. */
        FACT_DATE("", false),
        /** All facts that lists of the kind show, a column each. */
        FACTS("", true);

        private final String heading;
        private final boolean narrows;

        Shows(String heading, boolean narrows) {
            this.heading = heading;
            this.narrows = narrows;
        }

        /** Whether readers narrow the list by what stands there: not by dates, sentences and counts. */
        public boolean narrows() {
            return narrows;
        }

        /** The usual heading. */
        public String heading() {
            return heading;
        }
    }
}
