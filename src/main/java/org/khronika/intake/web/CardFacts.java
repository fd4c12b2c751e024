package org.khronika.intake.web;

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
import org.khronika.values.Capitals;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells fact by fact what would be recorded: the answers that the card asks for, in words, but for the names, which it settles itself. */
@Component
class CardFacts {

    private static final Spoken SPOKEN = new Spoken(RecordRef::address);

    private final Contents contents;

    CardFacts(Contents contents) {
        this.contents = contents;
    }

    /** A fact of a card. */
    record Fact(String label, List<String> values) {}

    /** The facts of an open card, in the order of its form. */
    List<Fact> of(PartialBody partial) {
        List<Fact> facts = new ArrayList<>();
        JsonNode body = contents.tree(partial.body());
        CardQuestions.shape(partial).questions().stream()
                .filter(question -> !isHeading(question, partial))
                .forEach(question -> {
                    if (partial.body() instanceof Proceeding && question.control() == Question.Control.GROUPS) {
                        JsonNode step = body.path(question.name()).path(0);
                        question.children().forEach(child -> add(facts, child, step.path(child.name())));
                    } else {
                        add(facts, question, body.path(question.name()));
                    }
                });
        JsonNode named = contents.tree(partial.named());
        CardQuestions.named(partial).questions().stream()
                .filter(question -> question.control() == Question.Control.TEXT)
                .forEach(question -> add(facts, question, named.path(question.name())));
        notSaid(partial, facts);
        return List.copyOf(facts);
    }

    /** What stands at the head of the card. */
    private static boolean isHeading(Question question, PartialBody partial) {
        return question.name().equals("title") || (question.name().equals("names") && partial.body() instanceof Person);
    }

    private static void add(List<Fact> facts, Question question, JsonNode value) {
        if (isNothing(question, value)) {
            return;
        }
        List<String> words = question.control() == Question.Control.GROUPS
                ? value.values().stream()
                        .map(item -> SPOKEN.item(question, item))
                        .toList()
                : List.of(SPOKEN.answer(question, value));
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
    private static void notSaid(PartialBody partial, List<Fact> facts) {
        switch (partial.body()) {
            case Proceeding proceeding
            when PartialBody.step(proceeding).when() == null -> facts.add(new Fact("When", List.of("not stated")));
            case Person person
            when WrittenNames.mayBeInflected(partial.title()) ->
                facts.addFirst(new Fact("Name", List.of(Capitals.first(WrittenNames.AS_WRITTEN))));
            default -> {}
        }
    }
}
