package org.khronika.proceedings;

import org.khronika.values.Choice;

/** What kind of thing is due in a case. The label names nobody, so that it can stand in a calendar. */
public enum CaseDeadlineKind implements Choice {
    REGISTRATION,
    DETENTION_ENDS,
    TERM_ENDS,
    EXTENSION_NEEDED,
    LONGEST_TERM_ENDS,
    ARREST_ENDS,
    APPEAL,
    APPEAL_HEARD,
    POSTPONEMENT_ENDS,
    SENTENCE_ENDS,
    PAROLE,
    APPOINTMENT;

    /** Whether something begins to be possible on the day, so that nothing is overdue after it. */
    public boolean opens() {
        return this == PAROLE;
    }
}
