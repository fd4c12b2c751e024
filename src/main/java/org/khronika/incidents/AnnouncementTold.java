package org.khronika.incidents;

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
import org.khronika.values.Capitals;
import org.khronika.values.RecordKind;
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
                .fact("Contradicted by", against)
                .group("The incidents that it is about", "", explained(announcement, speaking, namer))
                .build();
    }

    private static List<Each> explained(Announcement announcement, List<Stored<?>> speaking, Namer namer) {
        return Stored.only(speaking, Incident.class).stream()
                .filter(incident ->
                        incident.body().kind() != IncidentKind.UMBRELLA && Claims.explains(announcement, incident))
                .map(incident -> new Each(namer.mention(incident.address()), told(announcement, incident), List.of()))
                .toList();
    }

    /** "January 2023, named", "January 2023, as part of the series". */
    private static String told(Announcement announcement, Stored<Incident> incident) {
        String when =
                incident.body().happened() == null ? "" : Capitals.first(IncidentType.day(incident.body())) + ", ";
        return when + (announcement.incidents().contains(incident.address()) ? "named" : "as part of the series") + ".";
    }
}
