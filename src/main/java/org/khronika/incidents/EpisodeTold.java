package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the page of an episode what its incidents tell: in order and drawn, those of a series by their grade, with what was claimed of each. */
@Component
@Order(1)
class EpisodeTold implements FromOthers {

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
        PageBuilder told = PageBuilder.from(page, namer)
                .fact(phrase("incidents.episode-page.aimed-at"), series.aimedAt(episode.targets(), namer));
        all.commemorating(record)
                .forEach(one ->
                        told.connected(namer.mention(one.address()), phrase("incidents.episode-page.commemorates-it")));
        if (series.members().isEmpty()) {
            return told.fact(phrase("incidents.episode-page.on-record"), phrase("incidents.episode-page.no-incident"))
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
                told.when(series.date()).dated(namer.say(series.standingAlone()));
            }
            told.lanes(EpisodeTimeline.byGrade(series, opened, namer))
                    .state(opened.attacked(), "")
                    .goesOn(opened.claimed(claimed(series, all.announcements(), namer), all.announcements()));
            if (alike) {
                Claims claims = Claims.about(series.members().getFirst().incident(), all.announcements());
                told.fact(
                        namer.say(phrase("incidents.claimed-solved")),
                        claims.by().stream()
                                .map(one -> namer.mention(one.address()))
                                .toList(),
                        SeriesOpened.claims(claims, SeriesWords.claimedBy(claims), namer));
            }
            contradictory(series, all.announcements(), opened, told, namer);
        } else {
            told.lanes(EpisodeTimeline.byFreedom(series, opened, namer));
            told.counted(namer.say(phrase("incidents.episode-page.incidents")), opened.many(), opened.incidents(), "");
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

    private static RecordPage.Step step(
            int n, SeriesIncident member, boolean ofASeries, List<Stored<Announcement>> announcements, Namer namer) {
        Incident incident = member.incident().body();
        List<Sayable> detail = new ArrayList<>(ofASeries ? place(member) : List.of());
        incident.attacks().stream()
                .map(Attack::means)
                .filter(Objects::nonNull)
                .forEach(means ->
                        detail.add(phrase("incidents.episode-page.means").with("means", means)));
        Claims claims = Claims.about(member.incident(), announcements);
        if (claims.isClaimed()) {
            detail.add(SeriesWords.claimedBy(claims));
        }
        return new RecordPage.Step(
                n,
                namer.say(incident.happened() == null ? phrase("incidents.day.not-known") : IncidentType.day(incident)),
                namer.say(
                        incident.acts().isEmpty()
                                ? phrase("incidents.episode-page.told")
                                : incident.withDistance(incident.done()).capital()),
                namer.words(namer.say(Sayable.sentences(detail))),
                false,
                List.of(namer.mention(member.incident().address())),
                List.of());
    }

    private static List<Sayable> place(SeriesIncident member) {
        List<Sayable> place = new ArrayList<>();
        if (member.since() != null) {
            place.add(phrase("incidents.series.sentence")
                    .with("what", member.since().sinceTheOneBefore()));
        }
        if (member.first() != member.last()) {
            place.add(phrase(
                            member.last() == member.first() + 1
                                    ? "incidents.series.open-whether"
                                    : "incidents.series.open-which")
                    .with("nth", member.nth()));
        }
        return place;
    }

    private static Sayable claimed(AttackSeries series, List<Stored<Announcement>> announcements, Namer namer) {
        List<Claims> claims = series.members().stream()
                .map(member -> Claims.about(member.incident(), announcements))
                .toList();
        return claims.stream().noneMatch(Claims::isClaimed)
                ? phrase("incidents.series.none-named").with("attacks", claims.size())
                : phrase("incidents.series.sentence").with("what", SeriesWords.claimed(claims, namer::words));
    }

    private static void contradictory(
            AttackSeries series,
            List<Stored<Announcement>> announcements,
            SeriesOpened opened,
            PageBuilder told,
            Namer namer) {
        Predicate<SeriesIncident> which =
                member -> Claims.about(member.incident(), announcements).contradictory();
        long of = series.members().stream().filter(which).count();
        if (of > 0) {
            String words = namer.say(phrase("incidents.episode-page.of")
                    .with("some", of)
                    .with("all", series.members().size()));
            told.counted(
                    namer.say(phrase("incidents.episode-page.contradictory")),
                    words,
                    opened.number(words, which, phrase("incidents.episode-page.contradictory.rule")),
                    "");
        }
    }
}
