package org.khronika.rules;

import org.khronika.words.Sayable;

/**
 * What the law asks of those who want to be let in.
 *
 * @param what  what it is about: "Members of a party"
 * @param asked what is asked and in which days: "5,000 in all, from November 2022"
 * @param law   the law, and a mark where the rule was not verified
 * @param verified whether the rule was read in the text of the law; one that was not is for the desk, never for the public
 */
public record Demanded(Sayable what, Sayable asked, Sayable law, boolean verified) {}
