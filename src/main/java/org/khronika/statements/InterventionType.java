package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

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
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class InterventionType implements ShownType<Intervention> {

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
        List<Phrase> doubts = new ArrayList<>();
        if (intervention.whom().isEmpty() && intervention.onBehalfOf() == null) {
            doubts.add(phrase("statements.doubt.for-nobody"));
        }
        if (intervention.when() == null) {
            doubts.add(phrase("statements.doubt.no-date"));
        }
        if (StatementWords.isBefore(intervention.responded(), intervention.when())) {
            doubts.add(phrase("statements.doubt.response-before-the-intervention"));
        }
        if (StatementWords.isBefore(intervention.cameOn(), intervention.when())) {
            doubts.add(phrase("statements.doubt.after-before"));
        }
        if (intervention.progress() == Progress.OPEN && intervention.followUp() == null) {
            doubts.add(phrase("statements.doubt.open-without-a-day"));
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<Intervention> record, Namer namer) {
        Intervention intervention = record.body();
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(
                        phrase("statements.page.intervention").with("kind", intervention.kind()),
                        intervention.title(),
                        namer)
                .when(intervention.when())
                .prose(intervention.account());
        new InterventionStory(intervention, namer, notes).tell(page);
        page.state(standing(intervention, page, namer), namer.say(more(intervention)));
        facts(intervention, page, namer);
        intervention.whom().stream()
                .filter(one -> one.kind() == RecordKind.PERSON)
                .forEach(one -> page.party(namer.mention(one), phrase("statements.page.whom-it-concerns")));
        intervention.whom().stream()
                .filter(one -> one.kind() != RecordKind.PERSON)
                .forEach(one -> page.connected(namer.mention(one), phrase("statements.page.whom-it-concerns")));
        intervention
                .statements()
                .forEach(one -> page.connected(namer.mention(one), phrase("statements.page.its-statement")));
        return page.answers(phrase("statements.intervention.when"), "when")
                .answers(phrase("statements.intervention.actor"), "actor", "actors")
                .answers(phrase("statements.intervention.asked-of"), "askedOf", "askedOfRecord")
                .claims(intervention, notes)
                .build(notes);
    }

    private static Derived standing(Intervention intervention, PageBuilder page, Namer namer) {
        Derived stands = Derived.of(
                namer.say(stands(intervention)),
                page.steps(number -> told(intervention, number, page)),
                namer.say(phrase("statements.page.how-it-stands")));
        return stands.from().isEmpty()
                ? stands.notKnowing(namer.say(phrase("statements.page.whether-asked-responded")))
                : stands;
    }

    /** The deed, and the last that is told of it; of a deed to which no response is known, neither. */
    private static boolean told(Intervention intervention, int number, PageBuilder page) {
        return Met.of(intervention) != Met.NOTHING
                && (number == 1 || number == page.steps(any -> true).size());
    }

    private static Sayable stands(Intervention intervention) {
        Response response = intervention.response();
        return intervention.outcome() == null && response != null && Met.isKnown(response)
                ? StatementWords.responded("statements.page.response", response, null, null)
                : Met.of(intervention) == Met.NOTHING
                        ? phrase("statements.page.no-response")
                        : StatementWords.afterwards(intervention);
    }

    private static Sayable more(Intervention intervention) {
        List<Phrase> sentences = new ArrayList<>();
        if (intervention.outcome() != null
                && intervention.outcome() != Outcome.NOTHING
                && intervention.isSurelyFollowed()) {
            sentences.add(phrase("statements.page.because-of-it"));
        }
        if (intervention.progress() == Progress.OPEN) {
            sentences.add(phrase("statements.page.we-follow"));
        }
        return Sayable.sentences(sentences);
    }

    private static void facts(Intervention intervention, PageBuilder page, Namer namer) {
        page.facts(intervention, "kind", "reference")
                .fact(
                        phrase("statements.intervention.when"),
                        StatementWords.date(intervention.when()).capital())
                .fact(
                        phrase("statements.intervention.actor"),
                        StatementWords.who(intervention.actor(), intervention.actors(), namer),
                        intervention.actorKind())
                .facts(intervention, "onBehalfOf")
                .fact(
                        phrase("statements.intervention.asked-of"),
                        StatementWords.who(intervention.askedOf(), intervention.askedOfRecord(), namer))
                .facts(Met.withoutUnknown(intervention, intervention.response()))
                .fact(
                        phrase(
                                intervention.isSurelyFollowed()
                                        ? "statements.intervention.outcome"
                                        : "statements.page.came-about-that-time"),
                        namer.sayOr(intervention.outcome()));
    }
}
