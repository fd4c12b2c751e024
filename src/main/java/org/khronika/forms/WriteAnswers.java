package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.records.Given;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.review.Reader;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Languages;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes a body out as the answers of a form, as its reader would type them. */
@Component
public record WriteAnswers(Names names) {

    /** Stands in place of a name that the reader may not know. */
    static final Phrase UNSEEN = phrase("forms.unseen");

    /** Whether words are those in place of a name, in whatever language the form was opened. */
    static boolean isUnseen(String words) {
        return Languages.spoken().all().stream().anyMatch(language -> words.equals(UNSEEN.in(language)));
    }

    /** The answers that would make the body again. */
    public Answers of(JsonNode body, Shape shape, Reader reader) {
        Answers answers = new Answers();
        for (Question question : shape.questions()) {
            if (question.control() != Question.Control.CARRIED) {
                write(question, body.path(question.name()), question.name(), "/" + question.name(), answers, reader);
            }
        }
        return answers;
    }

    private void write(Question question, JsonNode value, String name, String pointer, Answers into, Reader reader) {
        if (value.isMissingNode() || value.isNull() || isUnsaid(question, value)) {
            return;
        }
        switch (question.control()) {
            case TEXT, BOUND, WHOLE_NUMBER, DECIMAL, CHOICE, CARRIED -> into.put(name, value.asString());
            case QUESTION -> into.put(name, ItemPlaces.inForm(value.asString()));
            case DATE -> into.put(name, Typed.words(PartialDate.parse(value.asString()), reader.language()));
            case QUANTITY -> into.put(name, Typed.words(Quantity.parse(value.asString()), reader.language()));
            case YES_NO -> into.putAll(name, value.asBoolean() ? List.of("yes") : List.of());
            case TEXTS -> lines(name, texts(value), into);
            case SENTENCES ->
                lines(
                        name,
                        texts(value).stream()
                                .map(code -> Typed.words(Penalty.parse(code), reader.language()))
                                .toList(),
                        into);
            case CHOICES -> into.putAll(name, texts(value));
            case REFERENCE -> reference(value.asString(), name, pointer, into, reader);
            case REFERENCES -> {
                int n = 0;
                for (JsonNode one : value.values()) {
                    reference(one.asString(), name + "." + into.add(name), pointer + "/" + n++, into, reader);
                }
            }
            case GROUPS -> groups(question, value, name, pointer, into, reader);
        }
    }

    /** What a draft lacks stands in its form as an answer that is not given. */
    private static boolean isUnsaid(Question question, JsonNode value) {
        return switch (question.control()) {
            case CHOICE -> value.asString().equals(Choice.UNSAID);
            case TEXT -> !Given.isSaid(value.asString());
            default -> false;
        };
    }

    private void groups(Question question, JsonNode value, String name, String pointer, Answers into, Reader reader) {
        int n = 0;
        for (JsonNode group : value.values()) {
            String item = name + "." + into.add(name);
            for (Question child : question.children()) {
                write(
                        child,
                        group.path(child.name()),
                        item + "." + child.name(),
                        pointer + "/" + n + "/" + child.name(),
                        into,
                        reader);
            }
            n++;
        }
    }

    private void reference(String address, String name, String pointer, Answers into, Reader reader) {
        names.find(new RecordRef(address), reader)
                .ifPresentOrElse(
                        found -> into.put(name, found.title()).put(name + "-as", address),
                        () -> into.put(name, UNSEEN.in(reader.language())).put(name + "-as", pointer));
    }

    private static void lines(String name, List<String> lines, Answers into) {
        into.putAll(name, lines.isEmpty() ? List.of() : List.of(String.join("\n", lines)));
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }
}
