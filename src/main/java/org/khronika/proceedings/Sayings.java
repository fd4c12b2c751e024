package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.pages.Hedge;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;

/** Puts one sentence together from clauses, says each year once, and remembers which steps it told. */
final class Sayings {

    private static final Pattern ENDS_WITH_A_YEAR = Pattern.compile("(.* .*) (\\d{4})");
    private static final String OURS = " (" + Hedge.INFERRED + ")";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final StringBuilder words = new StringBuilder();
    private final List<Placed> told = new ArrayList<>();
    private String year = "";

    /** A clause about a step, with when it happened. */
    Sayings happened(String clause, Placed placed) {
        PartialDate when = placed.step().when();
        return dated(clause, when == null ? "" : when.happenedInWords(), placed);
    }

    /** A clause about what lasts since a step. */
    Sayings lasts(String clause, Placed placed, boolean shown) {
        PartialDate when = placed.step().when();
        String since = when == null
                ? ""
                : shown ? when.happenedInWords().replaceFirst("^(on|in) ", "by ") : when.lastsInWords();
        return dated(clause, since, placed);
    }

    /** A clause about what lasts since a detention, as of which a court is taken to have decided: where we infer when, the time is ours. */
    Sayings lastsUntil(String clause, Placed detained, Placed taken) {
        PartialDate when = detained.step().when();
        boolean ours = isOurs(detained.step()) || taken.step().infers(Inference.WHEN);
        dated(clause, when == null ? "" : when.lastsInWords(), detained, ours);
        told.add(taken);
        return this;
    }

    private Sayings dated(String what, String date, Placed placed) {
        return dated(what, date, placed, isOurs(placed.step()));
    }

    private Sayings dated(String what, String date, Placed placed, boolean ours) {
        told.add(placed);
        String sure = placed.step().hedging(what);
        String clause = date.isEmpty() ? sure : sure + " " + once(date);
        return clause(ours ? clause + OURS : clause);
    }

    /** Whether no source says that it happened, of which kind it was, or when. */
    private static boolean isOurs(Step step) {
        return step.isConcluded() || step.infers(Inference.WHEN);
    }

    /** The year is not said again where the clause before said it. */
    private String once(String date) {
        Matcher ends = ENDS_WITH_A_YEAR.matcher(date);
        if (!ends.matches()) {
            Matcher any = YEAR.matcher(date);
            year = any.find() ? any.group() : year;
            return date;
        }
        boolean again =
                ends.group(2).equals(year) && !YEAR.matcher(ends.group(1)).find();
        year = ends.group(2);
        return again ? ends.group(1) : date;
    }

    /** A clause that needs no date. */
    Sayings clause(String clause) {
        words.append(words.isEmpty() ? "" : "; ").append(clause);
        return this;
    }

    /** Goes on with the clause before, after a comma. */
    Sayings and(String more) {
        if (!more.isEmpty()) {
            words.append(", ").append(more);
        }
        return this;
    }

    /** Goes on with what a step is, which may be our conclusion. */
    Sayings and(String what, Placed placed) {
        return and(placed.step().isConcluded() ? what + OURS : what);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The steps that were told. */
    List<Placed> told() {
        return List.copyOf(told);
    }

    /** The sentence, with its full stop; empty without clauses. */
    String sentence() {
        String text = words.toString();
        return text.isEmpty() ? "" : Capitals.first(text) + (text.endsWith(".") ? "" : ".");
    }
}
