package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.khronika.forms.Spoken;
import org.khronika.intake.PartialBody;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.reading.WrittenNames;
import org.khronika.records.Given;
import org.khronika.records.Question;
import org.khronika.review.Contents;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells fact by fact what would be recorded: the answers that the card asks for, in words, but for the names, which it settles itself. */
@Component
record CardFacts(Contents contents) {

    /** A fact of a card. */
    record Fact(String label, List<String> values) {}

    /** The facts of an open card, in the order of its form. */
    List<Fact> of(PartialBody partial, Language language) {
        Spoken spoken = new Spoken(RecordRef::address, language);
        List<Fact> facts = new ArrayList<>();
        JsonNode body = contents.tree(partial.body());
        CardQuestions.shape(partial, language).questions().stream()
                .filter(question -> !isHeading(question, partial))
                .forEach(question -> {
                    if (partial.body() instanceof Proceeding && question.control() == Question.Control.GROUPS) {
                        JsonNode step = body.path(question.name()).path(0);
                        question.children().forEach(child -> add(facts, child, step.path(child.name()), spoken));
                    } else {
                        add(facts, question, body.path(question.name()), spoken);
                    }
                });
        JsonNode named = contents.tree(partial.named());
        CardQuestions.named(partial, language).questions().stream()
                .filter(question -> question.control() == Question.Control.TEXT)
                .forEach(question -> add(facts, question, named.path(question.name()), spoken));
        notSaid(partial, facts, language);
        return List.copyOf(facts);
    }

    /** What stands at the head of the card. */
    private static boolean isHeading(Question question, PartialBody partial) {
        return question.name().equals("title") || (question.name().equals("names") && partial.body() instanceof Person);
    }

    private static void add(List<Fact> facts, Question question, JsonNode value, Spoken spoken) {
        if (isNothing(question, value)) {
            return;
        }
        List<String> words = question.control() == Question.Control.GROUPS
                ? value.values().stream()
                        .map(item -> spoken.item(question, item))
                        .toList()
                : List.of(spoken.answer(question, value));
        facts.add(new Fact(question.label(), words));
    }

    private static boolean isNothing(Question question, JsonNode value) {
        return switch (question.control()) {
            case CARRIED -> true;
            case YES_NO -> !value.asBoolean(false);
            case TEXT -> !Given.isSaid(value.asString(Given.UNSAID));
            default -> value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty());
        };
    }

    /** What a reader would miss. */
    private static void notSaid(PartialBody partial, List<Fact> facts, Language language) {
        switch (partial.body()) {
            case Proceeding proceeding
            when PartialBody.step(proceeding).when() == null ->
                facts.add(new Fact(
                        phrase("intake.when").in(language),
                        List.of(phrase("intake.not-stated").in(language))));
            case Person person
            when WrittenNames.mayBeInflected(partial.title()) ->
                facts.addFirst(new Fact(
                        phrase("intake.name").in(language),
                        List.of(phrase("intake.as-written").capital().in(language))));
            default -> {}
        }
    }
}
