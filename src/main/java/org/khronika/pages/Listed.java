package org.khronika.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on the body of a record: how the list of all such records is shown. The catalogues call it, under the key of the body: {@code .listed} is its
 * heading, {@code .listed.says} what stands in it, {@code .listed.first} the heading of the column with the record itself, {@code .listed.count} how
 * many there are, {@code .listed.records} the same where a record may tell of several or of one that came to nothing, {@code .listed.shelf} the
 * heading beside other lists, where that is another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Listed {

    /** The name of its page and its files: "official-announcements". */
    String value();

    /** Whether it is in the order of the titles; the latest is first otherwise. */
    boolean byTitle() default false;

    /** The place in the bar at the head of every page, from 1; 0 for none. */
    int bar() default 0;

    /** Whether readers come to such records from another record, so that the home does not offer the list. */
    boolean readElsewhere() default false;

    /** The facts of the page that lists show beside the title and the date, by the keys of their labels. */
    String[] columns() default {};

    /** What the list on the site shows beside the title. */
    Column[] site() default {@Column(Shows.WHEN), @Column(Shows.STANDS), @Column(Shows.FACTS), @Column(Shows.SOURCES)};

    /** A column of the list on the site. */
    @interface Column {

        /** What stands in it. */
        Shows value() default Shows.FACT;

        /** The key of the label of the fact that it shows. */
        String fact() default "";

        /** The key of its heading; empty for the usual one, that of a fact being its label. */
        String heading() default "";
    }

    /** What a column can show of a page. */
    enum Shows {
        /** The date, as lists are ordered by it. */
        WHEN("pages.listed.when", false),
        /** The day as the page tells it, with what is said beside it. */
        DAY("pages.listed.when", false),
        WHERE("pages.listed.where", true),
        /** How certain it is, in words. */
        CERTAINTY("pages.listed.how-certain", false),
        /** The sentence of how things stand. */
        STANDS("pages.listed.how-it-stands", false),
        /** The same of somebody, whom it tells by what they are. */
        WHO("pages.listed.who-they-are", true),
        /** The same with what follows it, at its full length. */
        STATE("pages.listed.what-it-is", true),
        /** The last step, with its date. */
        LAST_STEP("pages.listed.last-step", false),
        /** How many incidents and cases are connected. */
        INCIDENTS_AND_CASES("pages.listed.incidents-and-cases", false),
        /** Where it is told, in words. */
        TOLD_IN("pages.listed.on-record-in", false),
        /** How many records cite it. */
        CITED_BY("pages.listed.cited-by", false),
        /** How many sources it rests on. */
        SOURCES("pages.listed.sources", false),
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

        /** The key of the usual heading; empty for that of the fact. */
        public String heading() {
            return heading;
        }
    }
}
