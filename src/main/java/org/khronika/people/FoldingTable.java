package org.khronika.people;

import java.util.List;
import java.util.Map;

/**
 * How {@link NameFolding} folds a word, as a table that another program can follow: the search of the public site does, so that it finds what the
 * desk finds. The steps in their order: Unicode form NFKC, small letters, without {@code apostrophes}; of each word what {@code before} says; then, from
 * the left, the longest group of letters that has a sound (a letter without one stands as it is, without its marks); then what {@code after} says.
 *
 * @param apostrophes signs that are no part of a word
 * @param notNames    words that are left out
 * @param sounds      what letters that stand together are folded to
 * @param longest     how many letters may stand together
 * @param before      expressions with what each of their matches becomes, one after the other
 * @param after       the same, after the sounds
 */
public record FoldingTable(
        String apostrophes,
        List<String> notNames,
        Map<String, String> sounds,
        int longest,
        List<List<String>> before,
        List<List<String>> after) {}
