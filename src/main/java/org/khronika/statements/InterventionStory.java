package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** Tells an intervention in order: what was done, what was found, what was asked, the response, what came after it. */
final class InterventionStory {

    private final Intervention intervention;
    private final Namer namer;
    private final Notes notes;
    private final List<RecordPage.Step> steps = new ArrayList<>();

    InterventionStory(Intervention intervention, Namer namer, Notes notes) {
        this.intervention = intervention;
        this.namer = namer;
        this.notes = notes;
    }

    void tell(PageBuilder page) {
        add(
                intervention.when(),
                intervention.kind(),
                phrase("statements.story.by").with("actor", intervention.actor()),
                StatementWords.who(null, intervention.actors(), namer),
                "kind");
        if (intervention.finding() != null) {
            add(
                    intervention.when(),
                    phrase("statements.story.found"),
                    Sayable.written(intervention.finding()),
                    List.of(),
                    "finding");
        }
        if (intervention.demand() != null) {
            add(
                    intervention.when(),
                    phrase("statements.story.asked"),
                    asked(intervention.demand()),
                    StatementWords.who(null, intervention.askedOfRecord(), namer),
                    "demand");
        }
        Response response = intervention.response();
        if (response != null && Met.isKnown(response)) {
            add(
                    intervention.responded(),
                    phrase("statements.story.response").with("response", response),
                    intervention.answer() == null ? response.explained() : Sayable.written(intervention.answer()),
                    List.of(),
                    "response");
        }
        if (intervention.outcome() != null) {
            add(
                    intervention.cameOn(),
                    Sayable.written(InWords.open(namer.say(StatementWords.afterwards(intervention)))),
                    Sayable.written(Objects.requireNonNullElse(intervention.cameOfIt(), "")),
                    List.of(),
                    "outcome");
        }
        steps.forEach(page::step);
    }

    private Sayable asked(String demand) {
        return intervention.askedOf() == null
                ? Sayable.written(demand)
                : phrase("statements.story.asked-of")
                        .with("whom", intervention.askedOf())
                        .with("demand", demand);
    }

    private void add(@Nullable PartialDate when, Sayable title, Sayable detail, List<Mention> who, String field) {
        steps.add(new RecordPage.Step(
                steps.size() + 1,
                namer.say(when == null ? phrase("statements.story.no-date") : when),
                namer.words(namer.say(title)),
                namer.words(namer.say(detail)),
                false,
                who,
                notes.numbers(field)));
    }
}
