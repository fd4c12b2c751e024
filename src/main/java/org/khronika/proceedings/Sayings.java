package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.StateSentence.Clause;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Puts one sentence together from clauses, says each year once, and remembers which steps it told. */
final class Sayings {

    private static final Pattern ENDS_WITH_A_YEAR = Pattern.compile("(.* .*) (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern AT_A_TIME = Pattern.compile("(on|in) .*");

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Placed> told = new ArrayList<>();
    private String year = "";

    /** A clause about a step, with when it happened. */
    Sayings happened(Sayable clause, Placed placed) {
        return dated("proceedings.state.on", clause, placed.step().when(), placed, isOurs(placed.step()));
    }

    /** A clause about what lasts since a step; of what a step only shows, about the time by which it was so. */
    Sayings lasts(Sayable clause, Placed placed, boolean shown) {
        PartialDate when = placed.step().when();
        String key = !shown
                ? "proceedings.state.since"
                : when != null && AT_A_TIME.matcher(when.happenedInWords()).matches()
                        ? "proceedings.state.by"
                        : "proceedings.state.on";
        return dated(key, clause, when, placed, isOurs(placed.step()));
    }

    private Sayings dated(String key, Sayable what, @Nullable PartialDate when, Placed placed, boolean ours) {
        told.add(placed);
        Sayable sure = placed.step().hedging(what);
        Sayable clause =
                when == null ? sure : phrase(key).with("what", sure).with("day", once(when, inEnglish(key, when)));
        return clause(ours ? inferred(clause) : clause);
    }

    /** Whether no source says that it happened, of which kind it was, or when. */
    private static boolean isOurs(Step step) {
        return step.isConcluded() || step.infers(Inference.WHEN);
    }

    /** What a step tells, with the mark of what no source says of it. */
    static Sayable marked(Sayable told, Step step) {
        return isOurs(step) ? inferred(told) : told;
    }

    private static Phrase inferred(Sayable what) {
        return phrase("proceedings.inferred-by-us").with("what", what);
    }

    private static String inEnglish(String key, PartialDate when) {
        return switch (key) {
            case "proceedings.state.on" -> when.happenedInWords();
            case "proceedings.state.since" -> when.lastsInWords();
            default -> "by " + when.english();
        };
    }

    /** The year is not said again where the clause before said it, in a language whose dates end with it. */
    private Sayable once(PartialDate when, String date) {
        Matcher ends = ENDS_WITH_A_YEAR.matcher(date);
        if (!ends.matches()) {
            Matcher any = YEAR.matcher(date);
            year = any.find() ? any.group() : year;
            return when;
        }
        boolean again =
                ends.group(2).equals(year) && !YEAR.matcher(ends.group(1)).find();
        year = ends.group(2);
        return again ? new WithoutYear(when, " " + year) : when;
    }

    /** A date whose year was said just before. */
    private record WithoutYear(PartialDate date, String year) implements Sayable {

        @Override
        public String in(Language language) {
            return open(date.in(language));
        }

        @Override
        public String in(Language language, String use) {
            return open(date.in(language, use));
        }

        private String open(String words) {
            return words.endsWith(year) ? words.substring(0, words.length() - year.length()) : words;
        }
    }

    /** A clause that needs no date. */
    Sayings clause(Sayable clause) {
        clauses.add(new Clause(List.of(clause)));
        return this;
    }

    /** Goes on with the clause before, after a comma; null for nothing. */
    Sayings and(@Nullable Sayable more) {
        if (more != null) {
            clauses.add(clauses.removeLast().and(more));
        }
        return this;
    }

    /** Goes on with what a step is, which may be our conclusion. */
    Sayings and(Sayable what, Placed placed) {
        return and(placed.step().isConcluded() ? inferred(what) : what);
    }

    /** The steps that were told. */
    List<Placed> told() {
        return List.copyOf(told);
    }

    /** The sentence; of no clauses without them, an empty one. */
    StateSentence sentence() {
        return new StateSentence(List.copyOf(clauses));
    }
}
