package org.khronika.intake;

import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A record that a finding may be the same as.
 *
 * @param why    in words: "same person, same article"
 * @param strong whether the card offers it as its first answer; a weak one is only shown
 */
public record Suggestion(RecordRef record, String title, Sayable why, boolean strong) {}
