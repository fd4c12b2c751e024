package org.khronika.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.pages.Derived;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.LaneBar;
import org.khronika.pages.RecordPage.Lanes;
import org.khronika.pages.RecordPage.Step;
import org.khronika.pages.RecordPage.Tick;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of an episode what its incidents tell: in order, drawn for a series of attacks, with what was claimed of each. */
@Component
@Order(1)
class EpisodeTold implements FromOthers {

    private static final String CONTRADICTORY =
            "Two announcements contradict each other where the record of one says so of the other.";

    @Override
    public List<NamedIn> named() {
        return List.of(
                NamedIn.of(Incident.class, "episodes"),
                NamedIn.of(Announcement.class, "series"),
                NamedIn.of(Episode.class, "commemorates"));
    }

    @Override
    public Set<RecordKind> through() {
        return Set.of(RecordKind.INCIDENT);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        Episode episode = (Episode) record.body();
        SeriesRecords all = SeriesRecords.of(speaking);
        AttackSeries series = all.in(record);
        PageBuilder told = PageBuilder.from(page, namer).fact("Aimed at", series.aimedAt(episode.targets(), namer));
        all.commemorating(record).forEach(one -> told.connected(namer.mention(one.address()), "commemorates it"));
        if (series.members().isEmpty()) {
            return told.fact("On record", "No incident yet: those that name this episode stand here.")
                    .build();
        }
        SeriesOpened opened = new SeriesOpened(series, namer);
        int n = 1;
        boolean alike = alike(series, all.announcements());
        for (SeriesIncident member : series.members()) {
            told.step(step(
                    n++, member, episode.kind() == EpisodeKind.SERIES, alike ? List.of() : all.announcements(), namer));
        }
        if (episode.kind() == EpisodeKind.SERIES) {
            if (episode.when() == null) {
                told.when(series.date()).dated(series.inWords());
            }
            told.lanes(lanes(series, opened))
                    .state(opened.attacked(), "")
                    .goesOn(opened.claimed(claimed(series, all.announcements(), namer), all.announcements()));
            if (alike) {
                Claims claims = Claims.about(series.members().getFirst().incident(), all.announcements());
                told.fact(
                        "Claimed solved",
                        claims.by().stream()
                                .map(one -> namer.mention(one.address()))
                                .toList(),
                        SeriesOpened.claims(claims, SeriesWords.claimedBy(claims), namer));
            }
            contradictory(series, all.announcements(), opened, told);
        } else {
            told.counted(
                    "Incidents on record", Integer.toString(series.members().size()), opened.incidents(), "");
        }
        return told.build();
    }

    /** Whether the same is claimed of all of several incidents, so that it need be said but once. */
    private static boolean alike(AttackSeries series, List<Stored<Announcement>> announcements) {
        List<List<Stored<Announcement>>> claims = series.members().stream()
                .map(member -> Claims.about(member.incident(), announcements).by())
                .distinct()
                .toList();
        return series.members().size() > 1
                && claims.size() == 1
                && !claims.getFirst().isEmpty();
    }

    private static Step step(
            int n, SeriesIncident member, boolean ofASeries, List<Stored<Announcement>> announcements, Namer namer) {
        Incident incident = member.incident().body();
        List<String> detail = ofASeries ? place(member) : new ArrayList<>();
        incident.attacks().stream()
                .map(Attack::means)
                .filter(Objects::nonNull)
                .forEach(means -> detail.add("Means: " + namer.words(means) + "."));
        Claims claims = Claims.about(member.incident(), announcements);
        if (claims.isClaimed()) {
            detail.add(namer.words(SeriesWords.claimedBy(claims)));
        }
        PartialDate when = incident.happened();
        return new Step(
                n,
                when == null ? "date not known" : IncidentType.day(incident),
                incident.acts().isEmpty() ? "Told" : Capitals.first(incident.withDistance(incident.done())),
                String.join(" ", detail),
                false,
                List.of(namer.mention(member.incident().address())),
                List.of());
    }

    private static List<String> place(SeriesIncident member) {
        List<String> place = new ArrayList<>();
        if (member.since() != null) {
            place.add(Capitals.first(member.since().sinceTheOneBefore()) + ".");
        }
        if (member.first() != member.last()) {
            place.add(
                    member.last() == member.first() + 1
                            ? "Its date leaves open whether it was the " + member.nth() + "."
                            : "Its date leaves open which it was, " + member.nth() + ".");
        }
        return place;
    }

    private static String claimed(AttackSeries series, List<Stored<Announcement>> announcements, Namer namer) {
        List<Claims> claims = series.members().stream()
                .map(member -> Claims.about(member.incident(), announcements))
                .toList();
        if (claims.stream().noneMatch(Claims::isClaimed)) {
            return "No official announcement on record names %s."
                    .formatted(claims.size() == 1 ? "this attack" : "any of these attacks");
        }
        return Capitals.first(SeriesWords.claimed(claims, namer::words)) + ".";
    }

    private static void contradictory(
            AttackSeries series, List<Stored<Announcement>> announcements, SeriesOpened opened, PageBuilder told) {
        Predicate<SeriesIncident> which =
                member -> Claims.about(member.incident(), announcements).contradictory();
        long of = series.members().stream().filter(which).count();
        if (of > 0) {
            String words = "Of " + of + " of " + series.members().size() + " incidents";
            told.counted("Contradictory versions", words, opened.number(words, which, CONTRADICTORY), "");
        }
    }

    /** The incidents on one axis, a lane for each grade; null where fewer than two have a date and a grade. */
    static @Nullable Lanes lanes(AttackSeries series, SeriesOpened opened) {
        List<LaneBar> bars = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        int n = 1;
        for (Severity severity : List.of(Severity.values()).reversed()) {
            List<Incident> these = series.members().stream()
                    .filter(member -> member.severity().equals(java.util.Optional.of(severity)))
                    .map(member -> member.incident().body())
                    .toList();
            String lane = severity.lane(
                    these.stream().flatMap(one -> one.acts().stream()).collect(Collectors.toSet()));
            these.stream()
                    .map(Incident::happened)
                    .filter(Objects::nonNull)
                    .forEach(when -> bars.add(new LaneBar(Capitals.first(lane), when, when, severity.weight(), "", 0)));
        }
        for (SeriesIncident member : series.members()) {
            PartialDate when = member.incident().body().happened();
            if (when != null) {
                ticks.add(new Tick(n, when));
            }
            n++;
        }
        if (bars.size() < 2) {
            return null;
        }
        Derived worse = opened.escalation();
        return new Lanes(worse.words(), begins(bars), ends(bars), List.copyOf(bars), List.copyOf(ticks), worse);
    }

    /** The first day that any date has; one that is open towards the past fades in from there. */
    private static PartialDate begins(List<LaneBar> bars) {
        return PartialDate.of(bars.stream()
                .flatMap(bar -> bar.from().earliest().or(bar.from()::latest).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    private static PartialDate ends(List<LaneBar> bars) {
        return PartialDate.of(bars.stream()
                .flatMap(bar -> bar.from().latest().or(bar.from()::earliest).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }
}
