package org.khronika.rules;

import org.khronika.values.Known;
import org.khronika.words.Sayable;

/**
 * Whether a decision departs from a rule.
 *
 * @param departs yes, no, or not known when the rule itself leaves the case open
 * @param why one or more sentences
 */
public record Departure(Known departs, Sayable why) {}
