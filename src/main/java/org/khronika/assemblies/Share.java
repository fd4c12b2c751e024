package org.khronika.assemblies;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.values.Count;
import org.khronika.values.Known;

/** How many of those of which it is known, and of how many it is not known. Never a percentage: the numbers are small. */
record Share(long yes, long no, long notKnown) {

    static <T> Share of(List<T> all, Function<T, Known> question) {
        long yes = all.stream().filter(one -> question.apply(one) == Known.YES).count();
        long no = all.stream().filter(one -> question.apply(one) == Known.NO).count();
        return new Share(yes, no, all.size() - yes - no);
    }

    /** "yes in three, no in one"; "–" where nothing is known. */
    String inWords() {
        String words = Stream.of(in("yes", yes), in("no", no))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "–" : words;
    }

    private static String in(String answer, long n) {
        return n == 0 ? "" : answer + " in " + Count.words(n);
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
