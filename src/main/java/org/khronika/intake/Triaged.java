package org.khronika.intake;

import org.khronika.words.Sayable;

/**
 * What a triage came to.
 *
 * @param finding as it stands now
 * @param sentence  says to the member what was recorded
 */
public record Triaged(Finding finding, Sayable sentence) {}
