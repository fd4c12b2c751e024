package org.khronika.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class InterventionType implements ShownType<Intervention> {

    private static final String STANDS =
            "What is told last says how it stands: what came after it, else the response. It is said to have come afterwards only where its day is surely later.";

    @Override
    public String title(Intervention intervention) {
        return intervention.title();
    }

    @Override
    public @Nullable PartialDate when(Intervention intervention) {
        return intervention.when();
    }

    @Override
    public List<String> words(Intervention intervention) {
        List<String> words = new ArrayList<>(List.of(intervention.actor()));
        if (intervention.reference() != null) {
            words.add(intervention.reference());
        }
        if (intervention.onBehalfOf() != null) {
            words.add(intervention.onBehalfOf());
        }
        return words;
    }

    @Override
    public List<? extends Sayable> doubts(Intervention intervention) {
        List<String> doubts = new ArrayList<>();
        if (intervention.whom().isEmpty() && intervention.onBehalfOf() == null) {
            doubts.add("It does not say for whom it was done.");
        }
        if (intervention.when() == null) {
            doubts.add("It has no date.");
        }
        if (StatementWords.isBefore(intervention.responded(), intervention.when())) {
            doubts.add("The response is dated before the intervention.");
        }
        if (StatementWords.isBefore(intervention.cameOn(), intervention.when())) {
            doubts.add("What came after it is dated before it.");
        }
        if (intervention.progress() == Progress.OPEN && intervention.followUp() == null) {
            doubts.add("It is open, but nobody is to look again by a day.");
        }
        return doubts.stream().map(Sayable::written).toList();
    }

    @Override
    public RecordPage page(Stored<Intervention> record, Namer namer) {
        Intervention intervention = record.body();
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(
                        "Intervention: " + Capitals.small(intervention.kind().label()), intervention.title(), namer)
                .when(intervention.when())
                .prose(intervention.account());
        new InterventionStory(intervention, namer, notes).tell(page);
        page.state(standing(intervention, page), more(intervention));
        facts(intervention, page, namer);
        intervention.whom().stream()
                .filter(one -> one.kind() == RecordKind.PERSON)
                .forEach(one -> page.party(namer.mention(one), "whom it concerns"));
        intervention.whom().stream()
                .filter(one -> one.kind() != RecordKind.PERSON)
                .forEach(one -> page.connected(namer.mention(one), "whom it concerns"));
        intervention.statements().forEach(one -> page.connected(namer.mention(one), "statement"));
        return page.answers("When", "when")
                .answers("Who did it", "actor", "actors")
                .answers("Who was asked", "askedOf", "askedOfRecord")
                .claims(intervention, notes)
                .build(notes);
    }

    private static Derived standing(Intervention intervention, PageBuilder page) {
        Derived stands =
                Derived.of(stands(intervention), page.steps(number -> told(intervention, number, page)), STANDS);
        return stands.from().isEmpty() ? stands.notKnowing("whether those who were asked responded.") : stands;
    }

    /** The deed, and the last that is told of it; of a deed to which no response is known, neither. */
    private static boolean told(Intervention intervention, int number, PageBuilder page) {
        boolean known = intervention.outcome() != null
                || (intervention.response() != null && intervention.response() != Response.NOT_KNOWN);
        return known && (number == 1 || number == page.steps(any -> true).size());
    }

    private static String stands(Intervention intervention) {
        if (intervention.outcome() != null) {
            return StatementWords.afterwards(intervention);
        }
        if (intervention.response() == null || intervention.response() == Response.NOT_KNOWN) {
            return "No response is known.";
        }
        return "The response: " + Capitals.small(intervention.response().label()) + ".";
    }

    private static String more(Intervention intervention) {
        String cause = intervention.outcome() == null
                        || intervention.outcome() == Outcome.NOTHING
                        || !intervention.isSurelyFollowed()
                ? ""
                : "Whether because of it, nobody can say. ";
        return (cause + (intervention.progress() == Progress.OPEN ? "We still follow it." : "")).strip();
    }

    private static void facts(Intervention intervention, PageBuilder page, Namer namer) {
        page.facts(intervention, "kind", "reference")
                .fact("When", Capitals.first(StatementWords.date(intervention.when())))
                .fact(
                        "Who did it",
                        StatementWords.who(intervention.actor(), intervention.actors(), namer),
                        intervention.actorKind().label())
                .facts(intervention, "onBehalfOf")
                .fact("Who was asked", StatementWords.who(intervention.askedOf(), intervention.askedOfRecord(), namer))
                .facts(intervention)
                .fact(
                        intervention.isSurelyFollowed()
                                ? "What came after it"
                                : "What came about that time, before or after",
                        intervention.outcome() == null
                                ? null
                                : intervention.outcome().label());
    }
}
