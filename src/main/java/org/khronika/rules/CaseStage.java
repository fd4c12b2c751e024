package org.khronika.rules;

import org.khronika.values.Choice;

/** How far a case has come, as the amnesty sees it. */
public enum CaseStage implements Choice {
    /** Under investigation or before the court of first instance. */
    PENDING,
    CONVICTED;
}
