package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.AttackSeries;
import org.khronika.incidents.Claims;
import org.khronika.incidents.Episode;
import org.khronika.incidents.SeriesWords;
import org.khronika.incidents.Severity;
import org.khronika.incidents.SeverityWords;
import org.khronika.pages.RegisterColumns;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * A series of attacks in a register, with what was claimed of it and what a court found.
 *
 * @param claims of each of its incidents, what may have been claimed by the day
 * @param sure   of each, what surely had been
 */
record AttackEntry(
        Stored<Episode> episode, AttackSeries series, List<Claims> claims, List<Claims> sure, Solved solved) {

    static final RegisterColumns<AttackEntry> COLUMNS = new RegisterColumns<AttackEntry>(
                    AttackEntry.class, one -> one.episode().address())
            .file("attack-series")
            .under((one, namer) -> one.series().aimedAt(one.episode().body().targets(), namer))
            .inFile("episode", one -> one.episode().address())
            .inFile("title", one -> one.episode().body().title())
            .inFile("targets", one -> one.episode().body().targets())
            .onPage("what-was-done", (one, namer) -> namer.say(SeriesWords.attacked(one.series())))
            .onPage("on-record", AttackEntry::onRecord)
            .inFile(
                    "aim_inferred",
                    one -> one.series().aimedByOurWord(one.episode().body().targets()))
            .inFile(
                    "aim_not_stated_as_fact",
                    one -> one.series().aimedWithDistance(one.episode().body().targets()))
            .inFile("incident_count", AttackEntry::all)
            .inFile("attacks", one -> one.series().attacks())
            .inFile("first", one -> one.date(1))
            .onPage("last", (one, namer) -> namer.say(one.series().lastDay()))
            .inFile("last", one -> one.date(one.all()))
            .inFile("gravest", AttackEntry::gravest)
            .both("gravest_in_words", (one, namer) -> namer.say(SeverityWords.gravest(one.series())))
            .inFile("done", (one, namer) -> namer.say(SeriesWords.attacked(one.series())))
            .onPage("claimed-solved", one -> one.of(one.claimed(), one.perhapsClaimed()))
            .inFile("claimed_solved", AttackEntry::claimed)
            .inFile("perhaps_claimed", AttackEntry::perhapsClaimed)
            .onPage("contradictory", AttackEntry::contradictoryInWords)
            .inFile("contradicted", AttackEntry::contradictory)
            .inFile("perhaps_contradicted", AttackEntry::perhapsContradictory)
            .onPage("solved", one -> one.of(one.solved().surely(), one.solved().perhaps()))
            .inFile("solved", one -> one.solved().surely())
            .inFile("perhaps_solved", one -> one.solved().perhaps());

    long claimed() {
        return sure.stream().filter(Claims::isClaimed).count();
    }

    long perhapsClaimed() {
        return claims.stream().filter(Claims::isClaimed).count() - claimed();
    }

    long contradictory() {
        return sure.stream().filter(Claims::contradictory).count();
    }

    long perhapsContradictory() {
        return claims.stream().filter(Claims::contradictory).count() - contradictory();
    }

    /** One attack is no series. */
    boolean isSeries() {
        return claims.size() > 1 || series.isRepeated();
    }

    /** How many of its incidents are on record. */
    int all() {
        return claims.size();
    }

    /** Whether one of its records tells of several incidents, so that there were at least so many. */
    boolean mayBeMore() {
        return series.members().stream()
                .anyMatch(member -> member.incident().body().mayBeSeveral());
    }

    Sayable onRecord() {
        return phrase("proceedings.attacks.incidents").with("n", all()).with("least", mayBeMore() ? "yes" : "no");
    }

    Optional<Sayable> contradictoryInWords() {
        return contradictory() + perhapsContradictory() == 0
                ? Optional.empty()
                : Optional.of(of(contradictory(), perhapsContradictory()));
    }

    /** "none", "all", "2 of 3", "2 or 3 of 4". */
    Sayable of(long surely, long perhaps) {
        if (perhaps == 0 && (surely == 0 || surely == all())) {
            return phrase(surely == 0 ? "proceedings.attacks.none-of-them" : "proceedings.attacks.all-of-them");
        }
        return phrase("proceedings.attacks.of-all")
                .with("number", Solved.number(surely, perhaps))
                .with("all", all());
    }

    /** The date of the one that surely has that place among them, as the page says it; null where it is open which it was. */
    @Nullable
    PartialDate date(int place) {
        return series.members().stream()
                .filter(member -> member.first() == place && member.last() == place)
                .map(member -> member.incident().body().happened())
                .findFirst()
                .orElse(null);
    }

    Optional<Severity> gravest() {
        return series.members().stream()
                .flatMap(member -> member.severity().stream())
                .max(Severity::compareTo);
    }
}
