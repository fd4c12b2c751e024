package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.AttackSeries;
import org.khronika.incidents.Claims;
import org.khronika.incidents.Episode;
import org.khronika.incidents.SeriesWords;
import org.khronika.incidents.Severity;
import org.khronika.incidents.SeverityWords;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;

/**
 * A series of attacks in a register, with what was claimed of it and what a court found.
 *
 * @param claims of each of its incidents, what may have been claimed by the day
 * @param sure   of each, what surely had been
 */
record AttackEntry(
        Stored<Episode> episode, AttackSeries series, List<Claims> claims, List<Claims> sure, Solved solved) {

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

    RegisterPage.Line line(Namer namer) {
        int all = claims.size();
        return new RegisterPage.Line(
                namer.mention(episode.address()),
                series.aimedAt(episode.body().targets(), namer),
                List.of(
                        namer.words(SeriesWords.attacked(series)),
                        all + (all == 1 ? " incident" : " incidents"),
                        series.lastDay(),
                        namer.words(SeverityWords.gravest(series)),
                        of(claimed(), perhapsClaimed(), all),
                        contradictory() + perhapsContradictory() == 0
                                ? ""
                                : of(contradictory(), perhapsContradictory(), all),
                        of(solved.surely(), solved.perhaps(), all)));
    }

    /** "none", "all", "2 of 3", "2 or 3 of 4". */
    private static String of(long surely, long perhaps, int all) {
        if (perhaps == 0 && (surely == 0 || surely == all)) {
            return surely == 0 ? "none" : "all";
        }
        return Solved.number(surely, perhaps) + " of " + all;
    }

    /** The date of the one that surely has that place among them, as the page says it; empty where it is open which it was. */
    private String date(int place) {
        return series.members().stream()
                .filter(member -> member.first() == place && member.last() == place)
                .map(member -> DataField.of(member.incident().body().happened()))
                .findFirst()
                .orElse("");
    }

    private @Nullable Severity gravest() {
        return series.members().stream()
                .flatMap(member -> member.severity().stream())
                .max(Severity::compareTo)
                .orElse(null);
    }

    List<String> row(Namer namer) {
        List<String> row = new ArrayList<>(List.of(
                DataField.of(episode.address(), namer),
                namer.words(episode.body().title()),
                DataField.of(episode.body().targets(), namer),
                Long.toString(series.aimedByOurWord(episode.body().targets())),
                Integer.toString(claims.size()),
                DataField.of(series.attacks().orElse(null)),
                date(1),
                date(claims.size()),
                DataField.of(gravest()),
                namer.words(SeverityWords.gravest(series)),
                namer.words(SeriesWords.attacked(series))));
        row.addAll(List.of(
                Long.toString(claimed()),
                Long.toString(perhapsClaimed()),
                Long.toString(contradictory()),
                Long.toString(perhapsContradictory()),
                Long.toString(solved.surely()),
                Long.toString(solved.perhaps())));
        return row;
    }
}
