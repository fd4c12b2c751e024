package org.khronika.archive;

import java.util.List;
import java.util.Optional;

/**
 * A number or a name of an old update, with what it may be about.
 *
 * @param n         its place among all numbers and names of the text, from 1
 * @param number    whether it is a number; else it is a name
 * @param start     first UTF-16 unit of its words in the text
 * @param end       the unit after the last
 * @param words     as they stand there
 * @param paragraph in which they stand, counted from 1 with the headings
 * @param line      on which the paragraph begins in the text as it was given, from 1
 * @param sentence  in which they stand
 * @param matches   what they may be about, the likeliest first
 * @param certain   whether the first of them is bound at once, as a proposal that nobody has looked at
 */
public record ArchiveItem(
        int n,
        boolean number,
        int start,
        int end,
        String words,
        int paragraph,
        int line,
        String sentence,
        List<BindingMatch> matches,
        boolean certain) {

    /** Copies the matches. */
    public ArchiveItem {
        matches = List.copyOf(matches);
    }

    /** What it is bound to at once. */
    public Optional<BindingMatch> bound() {
        return certain ? Optional.of(matches.getFirst()) : Optional.empty();
    }
}
