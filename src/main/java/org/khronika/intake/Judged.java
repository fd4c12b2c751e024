package org.khronika.intake;

/**
 * What a judgment came to.
 *
 * @param candidate as it stands now
 * @param sentence  says to the member what was recorded
 */
public record Judged(Candidate candidate, String sentence) {}
