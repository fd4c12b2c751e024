package org.khronika.archive;

import java.util.Set;
import org.khronika.words.Phrase;

/**
 * A number that a record holds, as a value of its body.
 *
 * @param path    where in the body
 * @param label   what the question is called that it answers
 * @param said    the number
 * @param stems   of the words beside it in the body: what it counts
 * @param people  whether it counts people
 * @param penalty the code of the kind of penalty that it is the measure of; empty for anything else
 */
record HeldNumber(String path, Phrase label, NumberSaid said, Set<String> stems, String penalty, boolean people) {}
