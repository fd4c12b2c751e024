package org.khronika.pages;

import java.util.List;

/**
 * What stands in a register, as it was asked.
 *
 * @param sentence what it says, in a sentence
 * @param groups   what is told before the entries: a difference, what needs attention
 * @param grids    small tables of counts
 */
public record RegisterContents<E>(
        String sentence, List<RegisterPage.Group> groups, List<E> entries, List<RegisterPage.Grid> grids) {}
