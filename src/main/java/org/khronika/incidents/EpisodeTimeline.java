package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.pages.Derived;
import org.khronika.pages.DrawnDays;
import org.khronika.pages.Lanes;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;

/** The incidents of an episode on one axis of time, in lanes: each leads to its record, and one that has no day is named instead of drawn. */
final class EpisodeTimeline {

    private static final int TOLD_AS_A_FACT = 3;
    private static final int LESS_SURE = 1;

    private EpisodeTimeline() {}

    /** A lane for each grade of attack, with whether they grew worse; null where fewer than two have a date and a grade. */
    static @Nullable Lanes byGrade(AttackSeries series, SeriesOpened opened, Namer namer) {
        List<LaneBar> bars = new ArrayList<>();
        for (Severity severity : List.of(Severity.values()).reversed()) {
            List<SeriesIncident> these = series.members().stream()
                    .filter(member -> member.severity().equals(Optional.of(severity)))
                    .toList();
            String lane = opened.lane(
                    severity,
                    these.stream()
                            .flatMap(one -> one.incident().body().acts().stream())
                            .collect(Collectors.toSet()));
            these.stream()
                    .flatMap(one -> bar(one, lane, severity.weight(), namer))
                    .forEach(bars::add);
        }
        Derived worse = opened.escalation();
        return drawn(worse.words(), series, bars, worse, "", namer);
    }

    /** A lane for each freedom that an incident concerns; null where fewer than two incidents have a date. */
    static @Nullable Lanes byFreedom(AttackSeries series, SeriesOpened opened, Namer namer) {
        List<LaneBar> bars = new ArrayList<>();
        for (Freedom freedom : Freedom.values()) {
            lane(series, Set.of(freedom), namer.say(freedom.capital()), namer).forEach(bars::add);
        }
        lane(series, Set.of(), namer.say(phrase("incidents.timeline.no-freedom")), namer)
                .forEach(bars::add);
        long drawn = series.members().stream()
                .filter(member -> when(member).isPresent())
                .count();
        String finding = namer.say(phrase("incidents.timeline.by-freedom"));
        boolean faint = bars.stream().anyMatch(bar -> bar.weight() == LESS_SURE);
        return drawn < 2
                ? null
                : drawn(
                        finding,
                        series,
                        bars,
                        opened.drawn(finding),
                        faint ? namer.say(phrase("incidents.timeline.less-sure")) : "",
                        namer);
    }

    /** Those that concern a freedom; of none those that name none. */
    private static Stream<LaneBar> lane(AttackSeries series, Set<Freedom> of, String lane, Namer namer) {
        return series.members().stream()
                .filter(member -> of.isEmpty()
                        ? member.incident().body().freedoms().isEmpty()
                        : member.incident().body().freedoms().containsAll(of))
                .flatMap(member -> bar(member, lane, isSure(member) ? TOLD_AS_A_FACT : LESS_SURE, namer));
    }

    private static boolean isSure(SeriesIncident member) {
        return member.incident().body().certainty().isAtLeast(Certainty.REPORTED)
                && when(member).stream().noneMatch(PartialDate::isInferred);
    }

    private static Stream<LaneBar> bar(SeriesIncident member, String lane, int weight, Namer namer) {
        return when(member).stream()
                .map(day -> LaneBar.at(
                        day, lane, weight, namer.mention(member.incident().address())));
    }

    private static Optional<PartialDate> when(SeriesIncident member) {
        return Optional.ofNullable(member.incident().body().happened());
    }

    private static @Nullable Lanes drawn(
            String finding, AttackSeries series, List<LaneBar> bars, Derived follows, String note, Namer namer) {
        if (bars.size() < 2) {
            return null;
        }
        List<Tick> ticks = IntStream.range(0, series.members().size())
                .boxed()
                .flatMap(n -> when(series.members().get(n)).stream().map(day -> new Tick(n + 1, day)))
                .toList();
        List<Mention> undated = series.members().stream()
                .filter(member -> when(member).isEmpty())
                .map(member -> namer.mention(member.incident().address()))
                .toList();
        return new Lanes(
                finding, DrawnDays.first(bars), DrawnDays.last(bars), List.copyOf(bars), ticks, follows, note, undated);
    }
}
