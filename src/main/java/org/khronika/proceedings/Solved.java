package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import org.khronika.incidents.AttackSeries;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

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
    Sayable number() {
        return number(surely, perhaps);
    }

    /** A number, or the numbers between two. */
    static Sayable number(long surely, long perhaps) {
        return phrase("proceedings.solved.number")
                .with("perhaps", perhaps)
                .with("least", surely)
                .with("most", surely + perhaps);
    }

    /** "No conviction is on record for any of them." */
    Sayable sentence() {
        return surely + perhaps == 0
                ? phrase("proceedings.solved.none").with("all", all)
                : phrase("proceedings.solved.some").with("number", number()).with("all", all);
    }
}
