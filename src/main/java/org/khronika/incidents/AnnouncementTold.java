package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Set;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** Tells on the page of an announcement which incidents it is about, and which later ones contradict it. */
@Component
class AnnouncementTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Announcement.class, "contradicts"));
    }

    @Override
    public Set<RecordKind> from() {
        return Set.of(RecordKind.ANNOUNCEMENT, RecordKind.INCIDENT);
    }

    @Override
    public Set<RecordKind> through() {
        return Set.of(RecordKind.EPISODE);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Mention> against = Stored.only(speaking, Announcement.class).stream()
                .filter(other -> other.body().contradicts().contains(record.address()))
                .map(other -> namer.mention(other.address()))
                .toList();
        Announcement announcement = (Announcement) record.body();
        return PageBuilder.from(page, namer)
                .fact(phrase("incidents.announcement-page.contradicted-by"), against)
                .group(phrase("incidents.announcement-page.incidents"), explained(announcement, speaking, namer))
                .build();
    }

    private static List<Each> explained(Announcement announcement, List<Stored<?>> speaking, Namer namer) {
        return Stored.only(speaking, Incident.class).stream()
                .filter(incident ->
                        incident.body().kind() != IncidentKind.UMBRELLA && Claims.explains(announcement, incident))
                .map(incident ->
                        new Each(namer.mention(incident.address()), namer.say(told(announcement, incident)), List.of()))
                .toList();
    }

    /** "January 2023, named.", "January 2023, as part of the series." */
    private static Phrase told(Announcement announcement, Stored<Incident> incident) {
        boolean named = announcement.incidents().contains(incident.address());
        if (incident.body().happened() == null) {
            return phrase(
                    named
                            ? "incidents.announcement-page.named-undated"
                            : "incidents.announcement-page.of-the-series-undated");
        }
        return phrase(named ? "incidents.announcement-page.named" : "incidents.announcement-page.of-the-series")
                .with("day", IncidentType.day(incident.body()));
    }
}
