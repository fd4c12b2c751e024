package org.khronika.rules;

import org.khronika.values.Choice;

/** To what somebody asks to be let in, as the law makes demands on it. */
public enum Admission implements Choice {
    PARTY,
    CANDIDACY,
    OBSERVERS;
}
