package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khronika.records.AnswerPaths;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.review.Reader;
import org.khronika.values.Capitals;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One reading of a form: the answers become the JSON of a body, and every answer that cannot stand becomes a problem. */
final class ReadAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Answers answers;
    private final ReadReferences references;
    private final ItemPlaces places;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> nameOf = new LinkedHashMap<>();
    private final ObjectNode body = JSON.objectNode();

    ReadAnswers(Answers answers, Shape shape, Origin origin, Names names, Reader reader) {
        this.answers = answers;
        this.places = new ItemPlaces(shape);
        this.references = new ReadReferences(answers, origin, names, reader, problems);
        shape.questions().forEach(question -> {
            JsonNode carried = origin.carried(question.name());
            if (question.control() != Question.Control.CARRIED) {
                read(question, question.name(), "", question.name(), body);
            } else if (carried != null) {
                body.set(question.name(), carried);
            }
        });
    }

    /** The body as far as it could be read. */
    ObjectNode body() {
        return body;
    }

    /** What could not be read. */
    List<Problem> problems() {
        return problems;
    }

    /** The places of the gazetteer that were named and are not on record yet: name of the answer to key. */
    Map<String, String> places() {
        return references.places();
    }

    /** The name in the form of an item of a list in the body: {@code steps[1]} may be {@code steps.4}. */
    Map<String, String> nameOf() {
        return nameOf;
    }

    private void read(Question question, String name, String before, String path, ObjectNode into) {
        String label = before.isEmpty() ? question.label() : before + ", " + English.uncapital(question.label());
        switch (question.control()) {
            case TEXT, CARRIED -> words(question, name, label, into, text -> text);
            case BOUND -> words(question, name, label, into, references::bound);
            case DATE ->
                words(question, name, label, into, text -> Typed.date(text).edtf());
            case QUANTITY ->
                words(question, name, label, into, text -> Typed.quantity(text).code());
            case WHOLE_NUMBER -> one(question, name, label, into, text -> JSON.numberNode(whole(text)));
            case DECIMAL -> one(question, name, label, into, text -> JSON.numberNode(decimal(text)));
            case YES_NO -> into.put(question.name(), answers.has(name));
            case TEXTS -> several(lines(name), question, name, label, into, text -> text(question, text));
            case SENTENCES ->
                several(
                        lines(name),
                        question,
                        name,
                        label,
                        into,
                        text -> Typed.penalty(text).code());
            case CHOICE -> words(question, name, label, into, text -> option(question, text));
            case QUESTION -> words(question, name, label, into, text -> path(question, text));
            case CHOICES -> several(answers.all(name), question, name, label, into, text -> option(question, text));
            case REFERENCE ->
                references.optional(question, name, label).ifPresent(to -> into.put(question.name(), to.address()));
            case REFERENCES -> references(question, name, label, into);
            case GROUPS -> groups(question, name, path, into);
        }
    }

    private List<String> lines(String name) {
        return Typed.lines(answers.first(name));
    }

    private void words(Question question, String name, String label, ObjectNode into, Function<String, String> read) {
        one(question, name, label, into, text -> JSON.stringNode(read.apply(text)));
    }

    private void one(Question question, String name, String label, ObjectNode into, Function<String, JsonNode> read) {
        if (answers.has(name)) {
            try {
                into.set(question.name(), read.apply(answers.first(name)));
            } catch (IllegalArgumentException because) {
                problems.add(new Problem(name, label, English.sentence(because)));
            }
        } else {
            question.unsaid().ifPresent(unsaid -> into.put(question.name(), unsaid));
        }
    }

    private void several(
            List<String> given,
            Question question,
            String name,
            String label,
            ObjectNode into,
            Function<String, String> read) {
        ArrayNode list = into.putArray(question.name());
        for (String one : given) {
            try {
                list.add(read.apply(one));
            } catch (IllegalArgumentException because) {
                problems.add(new Problem(name, label, English.sentence(because)));
            }
        }
    }

    private void references(Question question, String name, String label, ObjectNode into) {
        ArrayNode list = into.putArray(question.name());
        for (String item : answers.all(name)) {
            references
                    .optional(question, name + "." + item, label)
                    .map(RecordRef::address)
                    .ifPresent(list::add);
        }
    }

    private void groups(Question question, String name, String path, ObjectNode into) {
        ArrayNode list = into.putArray(question.name());
        int n = 0;
        for (String item : answers.all(name)) {
            n++;
            String inside = name + "." + item;
            if (Blank.is(question, inside, answers)) {
                continue;
            }
            String at = path + "[" + list.size() + "]";
            nameOf.put(at, inside);
            ObjectNode group = list.addObject();
            String label = Capitals.first(English.withoutArticle(question.each())) + " " + n;
            AskedFor asked = AskedFor.of(question.children(), inside, answers);
            for (Question child : question.children()) {
                read(asked.inItsWords(child), inside + "." + child.name(), label, at + "." + child.name(), group);
            }
        }
    }

    private String path(Question question, String name) {
        String path =
                places.inBody(name, answers).orElseThrow(() -> new WrongValue(phrase("forms.chosen-was-taken-out")));
        if (AnswerPaths.label(question.options(), path).isEmpty()) {
            throw new WrongValue(phrase("forms.no-choice").with("found", name));
        }
        return path;
    }

    private static String text(Question question, String line) {
        return English.isArticles(question) ? Typed.article(line) : line;
    }

    private static String option(Question question, String value) {
        if (question.options().stream().noneMatch(option -> option.value().equals(value))) {
            throw new WrongValue(phrase("forms.no-choice").with("found", value));
        }
        return value;
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException no) {
            throw new WrongValue(phrase("forms.no-whole-number").with("found", text));
        }
    }

    private static double decimal(String text) {
        try {
            double number = Double.parseDouble(text.strip().replace(',', '.'));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException no) {
            // Said below, in the same words as for what is no finite number.
        }
        throw new WrongValue(phrase("forms.no-number").with("found", text));
    }
}
