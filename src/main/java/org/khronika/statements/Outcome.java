package org.khronika.statements;

import org.khronika.values.Choice;

/** What came after an intervention; whether because of it, nobody can say. */
public enum Outcome implements Choice {
    RELEASED,
    EASED,
    EASED_THEN_WORSE,
    CASE_CLOSED,
    INVESTIGATED,
    CHANGED,
    WORSE,
    NOTHING;
}
