package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What kind of thing is due in a case. The label names nobody, so that it can stand in a calendar. */
public enum DueKind implements Choice {
    REGISTRATION("Complaint to be registered"),
    DETENTION_ENDS("Detention ends: before a judge, or released"),
    TERM_ENDS("Term of a measure ends"),
    EXTENSION_NEEDED("Extension of a measure needed"),
    LONGEST_TERM_ENDS("Longest term of a measure ends"),
    ARREST_ENDS("Administrative arrest ends"),
    APPEAL("Appeal window ends"),
    APPEAL_HEARD("Appeal to be heard"),
    POSTPONEMENT_ENDS("Postponement of a sentence ends"),
    SENTENCE_ENDS("Sentence ends"),
    PAROLE("Parole may be asked for"),
    APPOINTMENT("Appointment");

    private final String label;

    DueKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether something begins to be possible on the day, so that nothing is overdue after it. */
    public boolean opens() {
        return this == PAROLE;
    }
}
