package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.function.Function;
import org.khronika.pages.Namer;
import org.khronika.values.Known;
import org.khronika.values.Numeral;
import org.khronika.words.Sayable;

/** How many of those of which it is known, and of how many it is not known. Never a percentage: the numbers are small. */
record Share(long yes, long no, long notKnown) {

    static <T> Share of(List<T> all, Function<T, Known> question) {
        long yes = all.stream().filter(one -> question.apply(one) == Known.YES).count();
        long no = all.stream().filter(one -> question.apply(one) == Known.NO).count();
        return new Share(yes, no, all.size() - yes - no);
    }

    /** "yes in three, no in one"; "–" where nothing is known. */
    Sayable words() {
        return known() == 0
                ? Sayable.written("–")
                : phrase("assemblies.requests.share")
                        .with("told", no == 0 ? "YES" : yes == 0 ? "NO" : "BOTH")
                        .with("yes", Numeral.of(yes))
                        .with("no", Numeral.of(no));
    }

    /** Of how many it is known. */
    long known() {
        return yes + no;
    }

    /** A row of a table: what, how many of those known, how many not known. */
    List<String> row(String what, Namer namer) {
        return List.of(what, namer.say(words()), notKnown == 0 ? "" : "%,d".formatted(notKnown));
    }
}
