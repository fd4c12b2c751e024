package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Objects;
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
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class ContextEventType implements ShownType<ContextEvent> {

    @Override
    public @Nullable PartialDate when(ContextEvent event) {
        return event.when();
    }

    @Override
    public @Nullable RecordRef where(ContextEvent event) {
        return event.place();
    }

    @Override
    public List<String> words(ContextEvent event) {
        return event.note() == null ? List.of() : List.of(event.note());
    }

    @Override
    public List<? extends Sayable> doubts(ContextEvent event) {
        return event.when() == null ? List.of(phrase("assemblies.doubt.event-undated")) : List.of();
    }

    @Override
    public RecordPage page(Stored<ContextEvent> record, Namer namer) {
        ContextEvent event = record.body();
        Mention place = event.place() == null ? null : PlaceOnDate.name(event.place(), event.when(), namer);
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(phrase("assemblies.event-page.kind"), event.title(), namer)
                .state(
                        place == null
                                ? phrase("assemblies.page.sentence").with("what", event.kind())
                                : phrase("assemblies.event-page.at")
                                        .with("kind", event.kind())
                                        .with("place", place.text()),
                        WhenAndWhere.whenAndWhere(event.when(), null))
                .when(event.when())
                .where(place)
                .prose(event.note())
                .facts(event);
        WhenAndWhere.fact(event.when(), page);
        if (event.place() != null) {
            page.fact(
                    phrase("assemblies.page.where"),
                    List.of(Objects.requireNonNull(place)),
                    PlaceOnDate.ofTheGazetteer(event.place(), event.when(), namer));
        }
        if (event.about() != null) {
            page.fact(event.kind().aboutInFacts(), List.of(namer.mention(event.about())));
        }
        event.who().forEach(who -> page.party(namer.mention(who), event.kind().role()));
        event.putForward().forEach(who -> page.party(namer.mention(who), phrase("assemblies.event-page.put-forward")));
        return page.answers(phrase("assemblies.page.where"), "place")
                .claims(event, notes)
                .build(notes);
    }
}
