package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.List;
import org.khronika.incidents.AttackSeries;
import org.khronika.values.Known;

/**
 * How many incidents of a series a court has solved.
 *
 * @param surely  those surely solved
 * @param perhaps those besides of which the dates leave it open
 */
record Solved(long surely, long perhaps, int all) {

    static Solved of(AttackSeries series, CasesAbout cases, LocalDate day) {
        List<Known> answers = series.members().stream()
                .map(member -> Convictions.solve(member.incident(), cases, day))
                .toList();
        return new Solved(
                answers.stream().filter(Known.YES::equals).count(),
                answers.stream().filter(Known.UNKNOWN::equals).count(),
                answers.size());
    }

    /** "0", "2", or "2 or 3" where dates leave it open. */
    String number() {
        return number(surely, perhaps);
    }

    /** A number, or the numbers between two. */
    static String number(long surely, long perhaps) {
        return perhaps == 0 ? Long.toString(surely) : surely + (perhaps == 1 ? " or " : " to ") + (surely + perhaps);
    }

    /** "No conviction is on record for any of them." */
    String sentence() {
        if (surely + perhaps == 0) {
            return all == 1 ? "No conviction for it is on record." : "No conviction is on record for any of them.";
        }
        return "A court convicted somebody of " + number() + " of the " + all
                + "; no appeal that is on record has changed that.";
    }
}
