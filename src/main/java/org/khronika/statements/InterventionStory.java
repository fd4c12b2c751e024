package org.khronika.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage.Step;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;

/** Tells an intervention in order: what was done, what was found, what was asked, the response, what came after it. */
final class InterventionStory {

    private final Intervention intervention;
    private final Namer namer;
    private final Notes notes;
    private final List<Step> steps = new ArrayList<>();

    InterventionStory(Intervention intervention, Namer namer, Notes notes) {
        this.intervention = intervention;
        this.namer = namer;
        this.notes = notes;
    }

    void tell(PageBuilder page) {
        add(
                intervention.when(),
                intervention.kind().label(),
                "By " + intervention.actor() + ".",
                StatementWords.who(null, intervention.actors(), namer),
                "kind");
        if (intervention.finding() != null) {
            add(intervention.when(), "What was found", intervention.finding(), List.of(), "finding");
        }
        if (intervention.demand() != null) {
            String of = intervention.askedOf() == null ? "" : "Of " + intervention.askedOf() + ": ";
            add(
                    intervention.when(),
                    "What was asked",
                    of + intervention.demand(),
                    StatementWords.who(null, intervention.askedOfRecord(), namer),
                    "demand");
        }
        if (intervention.response() != null) {
            add(
                    intervention.responded(),
                    "The response: " + Capitals.small(intervention.response().label()),
                    intervention.answer() == null ? intervention.response().explanation() : intervention.answer(),
                    List.of(),
                    "response");
        }
        if (intervention.outcome() != null) {
            add(
                    intervention.cameOn(),
                    StatementWords.afterwards(intervention).replaceFirst("\\.$", ""),
                    intervention.cameOfIt() == null ? "" : intervention.cameOfIt(),
                    List.of(),
                    "outcome");
        }
        steps.forEach(page::step);
    }

    private void add(@Nullable PartialDate when, String title, String detail, List<Mention> who, String field) {
        steps.add(new Step(
                steps.size() + 1,
                when == null ? "no date" : StatementWords.date(when),
                namer.words(title),
                namer.words(detail),
                false,
                who,
                notes.numbers(field)));
    }
}
