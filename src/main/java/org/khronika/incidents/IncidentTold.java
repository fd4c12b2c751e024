package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Set;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of an incident which it is in its series and who claims to have solved it. */
@Component
@Order(1)
class IncidentTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Announcement.class, "incidents"), NamedIn.of(Episode.class, "inOrder"));
    }

    @Override
    public Set<RecordKind> from() {
        return Set.of(RecordKind.INCIDENT, RecordKind.ANNOUNCEMENT, RecordKind.EPISODE);
    }

    @Override
    public Set<RecordKind> through() {
        return Set.of(RecordKind.EPISODE);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        Stored<Incident> incident = Stored.only(List.of(record), Incident.class).getFirst();
        List<Stored<?>> whole = new java.util.ArrayList<>(speaking);
        whole.add(record);
        SeriesRecords all = SeriesRecords.of(whole);
        PageBuilder told = PageBuilder.from(page, namer);
        all.episodes().stream()
                .filter(episode -> episode.body().kind() == EpisodeKind.SERIES
                        && incident.body().episodes().contains(episode.address()))
                .forEach(episode -> place(all.in(episode), episode, incident, namer, told));
        claims(Claims.about(incident, all.announcements()), namer, told);
        return told.build();
    }

    private static void place(
            AttackSeries series, Stored<Episode> episode, Stored<Incident> incident, Namer namer, PageBuilder page) {
        SeriesIncident member = series.of(incident).orElse(null);
        if (member == null || series.members().size() < 2) {
            return;
        }
        page.fact(
                namer.say(phrase("incidents.page.in-the-series")),
                List.of(namer.mention(episode.address())),
                new SeriesOpened(series, namer).place(member));
    }

    private static Phrase by(Claims claims) {
        return phrase("incidents.page.claimed-by")
                .with(
                        "speakers",
                        Sayable.commas(claims.by().stream()
                                .map(one -> one.body().speaker())
                                .distinct()
                                .map(Sayable::written)
                                .toList()))
                .with("contradictory", claims.contradictory() ? "YES" : "NO");
    }

    private static void claims(Claims claims, Namer namer, PageBuilder page) {
        if (!claims.isClaimed()) {
            return;
        }
        page.fact(
                namer.say(phrase("incidents.claimed-solved")),
                claims.by().stream().map(one -> namer.mention(one.address())).toList(),
                SeriesOpened.claims(claims, by(claims), namer));
    }
}
