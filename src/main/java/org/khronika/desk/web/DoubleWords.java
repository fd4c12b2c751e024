package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Optional;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What two records that may be of the same thing are called, by their kind. */
public enum DoubleWords {
    /** Two records of one name. */
    PERSON(RecordKind.PERSON),
    /** Two records of one act. */
    INCIDENT(RecordKind.INCIDENT);

    private final RecordKind kind;

    DoubleWords(RecordKind kind) {
        this.kind = kind;
    }

    /** The words of a kind that is asked about. */
    public static Optional<DoubleWords> of(RecordKind kind) {
        return Arrays.stream(values()).filter(words -> words.kind == kind).findFirst();
    }

    /** The kind of both records. */
    public RecordKind kind() {
        return kind;
    }

    /** What the two are, if they are the same: "one person". */
    public Sayable same() {
        return either("desk.doubles.person.same", "desk.doubles.incident.same");
    }

    /** What they are otherwise: "two different people". */
    public Sayable two() {
        return either("desk.doubles.person.two", "desk.doubles.incident.two");
    }

    /** What makes them a question again: "share another name". */
    public Sayable another() {
        return either("desk.doubles.person.another", "desk.doubles.incident.another");
    }

    /** When two records are asked about. */
    public Sayable why() {
        return either("desk.doubles.person.why", "desk.doubles.incident.why");
    }

    /** How one may know. */
    public Sayable hint() {
        return either("desk.doubles.person.hint", "desk.doubles.incident.hint");
    }

    /** What to do to the record that stays. */
    public Sayable bring() {
        return either("desk.doubles.person.bring", "desk.doubles.incident.bring");
    }

    private Phrase either(String person, String incident) {
        return phrase(this == PERSON ? person : incident);
    }

    /** The page with all of them. */
    public String list() {
        return "/desk/doubles" + (this == PERSON ? "" : "?of=" + name());
    }
}
