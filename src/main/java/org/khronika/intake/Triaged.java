package org.khronika.intake;

/**
 * What a triage came to.
 *
 * @param finding as it stands now
 * @param sentence  says to the member what was recorded
 */
public record Triaged(Finding finding, String sentence) {}
