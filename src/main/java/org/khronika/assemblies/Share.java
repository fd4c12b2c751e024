package org.khronika.assemblies;

import java.util.List;
import java.util.function.Function;
import org.khronika.values.Known;

/** How many of those of which it is known, and of how many it is not known. Never a percentage: the numbers are small. */
record Share(long yes, long no, long notKnown) {

    static <T> Share of(List<T> all, Function<T, Known> question) {
        long yes = all.stream().filter(one -> question.apply(one) == Known.YES).count();
        long no = all.stream().filter(one -> question.apply(one) == Known.NO).count();
        return new Share(yes, no, all.size() - yes - no);
    }

    /** "3 of 4", "none of 4"; "–" where nothing is known. */
    String inWords() {
        long known = yes + no;
        return known == 0 ? "–" : (yes == 0 ? "none" : "%,d".formatted(yes)) + " of %,d".formatted(known);
    }

    /** Of how many it is known. */
    long known() {
        return yes + no;
    }

    /** A row of a table: what, how many of those known, how many not known. */
    List<String> row(String what) {
        return List.of(what, inWords(), notKnown == 0 ? "" : "%,d".formatted(notKnown));
    }
}
