package org.khronika.registers;

import org.khronika.pages.RegisterPage;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * A register on a day as a page of the desk shows it.
 *
 * @param page  the register with the entries that the page has room for
 * @param known the day at whose end all of it was known
 * @param count how many it counts: "between 1 and 4"
 * @param total how many entries there are
 */
public record CaseRegisterView(RegisterPage page, PartialDate known, Sayable count, int total) {}
