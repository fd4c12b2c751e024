package org.khronika.proceedings;

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

/**
 * A series of attacks in a register, with what was claimed of it and what a court found.
 *
 * @param claims of each of its incidents, what may have been claimed by the day
 * @param sure   of each, what surely had been
 */
record AttackEntry(
        Stored<Episode> episode, AttackSeries series, List<Claims> claims, List<Claims> sure, Solved solved) {

    static final RegisterColumns<AttackEntry> COLUMNS = new RegisterColumns<AttackEntry>(
                    "Whom it was aimed at", one -> one.episode().address())
            .file("attack-series")
            .under((one, namer) -> one.series().aimedAt(one.episode().body().targets(), namer))
            .inFile(
                    "series",
                    "The address of the episode.",
                    one -> one.episode().address())
            .inFile(
                    "title",
                    "What the series is called.",
                    one -> one.episode().body().title())
            .inFile(
                    "targets",
                    "Whom it is aimed at: addresses, separated by blanks.",
                    one -> one.episode().body().targets())
            .onPage("What was done", (one, namer) -> namer.say(SeriesWords.attacked(one.series())))
            .onPage("On record", AttackEntry::onRecord)
            .inFile(
                    "aim_inferred",
                    "Of how many of its incidents we infer that they were aimed at them.",
                    one -> one.series().aimedByOurWord(one.episode().body().targets()))
            .inFile("incidents", "How many of its incidents are on record in the period.", AttackEntry::all)
            .inFile(
                    "attacks",
                    "How many attacks they tell of, as a code (see below); threats and pressure are none. Empty where the source gives no number of some of them.",
                    one -> one.series().attacks())
            .inFile(
                    "first",
                    "The date of the first, in EDTF; empty where the dates leave open which was the first.",
                    one -> one.date(1))
            .onPage("Last", (one, namer) -> namer.say(one.series().lastDay()))
            .inFile(
                    "last",
                    "The date of the last, in EDTF; empty where the dates leave open which was the last.",
                    one -> one.date(one.all()))
            .inFile(
                    "gravest",
                    "The gravest of them: pressure, threat, damage, fire_or_explosion or violence.",
                    AttackEntry::gravest)
            .both(
                    "Gravest, in our order",
                    "gravest_in_words",
                    "The same in words, with whose word it is where no source states it.",
                    (one, namer) -> namer.say(SeverityWords.gravest(one.series())))
            .inFile(
                    "done",
                    "What was done in all, in words, with whose word it is where no source states it.",
                    (one, namer) -> namer.say(SeriesWords.attacked(one.series())))
            .onPage("Claimed solved", one -> one.of(one.claimed(), one.perhapsClaimed()))
            .inFile(
                    "claimed_solved",
                    "Of how many incidents an official announcement that names them says who is behind them, made by then, surely.",
                    AttackEntry::claimed)
            .inFile(
                    "perhaps_claimed",
                    "Of how many besides the date of the announcement leaves open whether it was made by then.",
                    AttackEntry::perhapsClaimed)
            .onPage("Contradictory", AttackEntry::contradictoryInWords)
            .inFile(
                    "contradicted",
                    "Of how many incidents two announcements that surely were made by then contradict each other.",
                    AttackEntry::contradictory)
            .inFile(
                    "perhaps_contradicted",
                    "Of how many besides two that may have been made by then do.",
                    AttackEntry::perhapsContradictory)
            .onPage("Solved", one -> one.of(one.solved().surely(), one.solved().perhaps()))
            .inFile(
                    "solved",
                    "Of how many incidents somebody was convicted, surely.",
                    one -> one.solved().surely())
            .inFile(
                    "perhaps_solved",
                    "Of how many besides the dates leave it open.",
                    one -> one.solved().perhaps());

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

    String onRecord() {
        return all() + (all() == 1 ? " incident" : " incidents");
    }

    String contradictoryInWords() {
        return contradictory() + perhapsContradictory() == 0 ? "" : of(contradictory(), perhapsContradictory());
    }

    /** "none", "all", "2 of 3", "2 or 3 of 4". */
    String of(long surely, long perhaps) {
        if (perhaps == 0 && (surely == 0 || surely == all())) {
            return surely == 0 ? "none" : "all";
        }
        return Solved.number(surely, perhaps) + " of " + all();
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
