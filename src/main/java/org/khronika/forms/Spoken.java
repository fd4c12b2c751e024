package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.records.AnswerPaths;
import org.khronika.records.Question;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import tools.jackson.databind.JsonNode;

/** Answers in words, for histories and comparisons: dates as they are printed, choices by their label, records by their name. */
public final class Spoken {

    private final Function<RecordRef, String> name;
    private final Language language;

    /** Speaks of records by the names given, which must not say more than the reader may know. */
    public Spoken(Function<RecordRef, String> name, Language language) {
        this.name = name;
        this.language = language;
    }

    /** Stands where there is no answer. */
    public String nothing() {
        return phrase("forms.nothing").in(language);
    }

    /** The answer to a question; {@link #nothing} when there is none. */
    public String answer(Question question, JsonNode value) {
        String words = words(question, value);
        return words.isEmpty() ? nothing() : words;
    }

    /** One item of a list of groups, in one line: what is answered, in the order of its questions. */
    public String item(Question list, JsonNode group) {
        String all = parts(list, group).stream().collect(Collectors.joining("; "));
        return all.isEmpty() ? nothing() : all;
    }

    /** The answers inside an item of a list, each in words; those without an answer are left out. */
    List<String> parts(Question list, JsonNode group) {
        return list.children().stream()
                .filter(child -> child.control() != Question.Control.CARRIED)
                .map(child -> part(child, group.path(child.name())))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String part(Question child, JsonNode value) {
        if (child.control() == Question.Control.YES_NO) {
            return value.asBoolean(false) ? English.uncapital(child.label()) : "";
        }
        return words(child, value);
    }

    private String words(Question question, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (question.control()) {
            case TEXT, BOUND, WHOLE_NUMBER, DECIMAL, CARRIED -> value.asString();
            case DATE -> PartialDate.parse(value.asString()).in(language);
            case QUANTITY -> Quantity.parse(value.asString()).in(language);
            case YES_NO -> phrase(value.asBoolean() ? "forms.yes" : "forms.no").in(language);
            case CHOICE -> label(question, value);
            case QUESTION ->
                AnswerPaths.label(question.options(), value.asString()).orElse(value.asString());
            case REFERENCE -> name.apply(new RecordRef(value.asString()));
            case TEXTS -> joined(value, JsonNode::asString);
            case SENTENCES -> joined(value, one -> Penalty.parse(one.asString()).in(language));
            case CHOICES ->
                value.values().stream()
                        .map(one -> label(question, one))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case REFERENCES -> joined(value, one -> name.apply(new RecordRef(one.asString())));
            case GROUPS ->
                value.values().stream().map(one -> item(question, one)).collect(Collectors.joining(" / "));
        };
    }

    private static String joined(JsonNode list, Function<JsonNode, String> one) {
        return list.values().stream().map(one).collect(Collectors.joining(", "));
    }

    private static String label(Question question, JsonNode value) {
        Map<String, String> labels =
                question.options().stream().collect(Collectors.toMap(Question.Option::value, Question.Option::label));
        return Optional.ofNullable(labels.get(value.asString())).orElse(value.asString());
    }
}
