package org.khronika.assemblies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.places.PlaceOnDate;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class ContextEventType implements ShownType<ContextEvent> {

    @Override
    public String title(ContextEvent event) {
        return event.title();
    }

    @Override
    public @Nullable PartialDate when(ContextEvent event) {
        return event.when();
    }

    @Override
    public List<String> words(ContextEvent event) {
        return event.note() == null ? List.of() : List.of(event.note());
    }

    @Override
    public List<? extends Sayable> doubts(ContextEvent event) {
        return event.when() == null
                ? List.of(Sayable.written("It has no date: nothing can be told of what happened around it."))
                : List.of();
    }

    @Override
    public RecordPage page(Stored<ContextEvent> record, Namer namer) {
        ContextEvent event = record.body();
        Mention place = event.place() == null ? null : PlaceOnDate.name(event.place(), event.when(), namer);
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder("Context event", event.title(), namer)
                .state(
                        event.kind().label() + (place == null ? "" : ", " + place.text()) + ".",
                        WhenAndWhere.whenAndWhere(event.when(), null))
                .when(event.when())
                .where(place)
                .prose(event.note())
                .facts(event)
                .fact("When", WhenAndWhere.when(event.when()), WhenAndWhere.bounds(event.when()));
        if (place != null) {
            page.fact("Where", List.of(place));
        }
        if (event.about() != null) {
            page.fact(event.kind().aboutInFacts(), List.of(namer.mention(event.about())));
        }
        event.who().forEach(who -> page.party(namer.mention(who), event.kind().role()));
        return page.answers("Where", "place").claims(event, notes).build(notes);
    }
}
