package org.khronika.desk.web;

import java.util.Arrays;
import java.util.Optional;
import org.khronika.values.RecordKind;

/** What two records that may be of the same thing are called, by their kind. */
public enum DoubleWords {
    /** Two records of one name. */
    PERSON(
            RecordKind.PERSON,
            "one person",
            "two different people",
            "share another name",
            """
            Two records are a pair when they have a name in common, in whatever spelling or script: “Мамырбай” and “Mamyrbai” are one name.\
             That is a reason to ask and proves nothing. Only records that you may see are compared.""",
            "How you know: another father’s name, another year of birth.",
            "add the spellings, the roles and above all the protection that only the other has."),
    /** Two records of one act. */
    INCIDENT(
            RecordKind.INCIDENT,
            "one incident",
            "two different incidents",
            "have somebody or a place more in common",
            """
            Two records are a pair when they tell of the same kind of act on days that may be the same, to the same people, or at the same\
             place if one of them does not say to whom. That is a reason to ask and proves nothing. Only records that you may see are compared.""",
            "How you know: another hour, another street, two sources that tell of both.",
            "add what only the other tells, its sources and the accounts that disagree with it.");

    private final RecordKind kind;
    private final String same;
    private final String two;
    private final String another;
    private final String why;
    private final String hint;
    private final String bring;

    DoubleWords(RecordKind kind, String same, String two, String another, String why, String hint, String bring) {
        this.kind = kind;
        this.same = same;
        this.two = two;
        this.another = another;
        this.why = why;
        this.hint = hint;
        this.bring = bring;
    }

    /** The words of a kind that is asked about. */
    public static Optional<DoubleWords> of(RecordKind kind) {
        return Arrays.stream(values()).filter(words -> words.kind == kind).findFirst();
    }

    /** The kind of both records. */
    public RecordKind kind() {
        return kind;
    }

    /** One of them. */
    public String noun() {
        return kind.noun();
    }

    /** Several of them. */
    public String nouns() {
        return this == PERSON ? "people" : "incidents";
    }

    /** What the two are, if they are the same: "one person". */
    public String same() {
        return same;
    }

    /** What they are otherwise: "two different people". */
    public String two() {
        return two;
    }

    /** What makes them a question again: "share another name". */
    public String another() {
        return another;
    }

    /** When two records are asked about. */
    public String why() {
        return why;
    }

    /** How one may know. */
    public String hint() {
        return hint;
    }

    /** What to do to the record that stays. */
    public String bring() {
        return bring;
    }

    /** The page with all of them. */
    public String list() {
        return "/desk/doubles" + (this == PERSON ? "" : "?of=" + name());
    }
}
