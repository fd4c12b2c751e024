package org.khronika.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.records.Question;
import org.khronika.records.RecordTypes;
import org.khronika.records.Shape;
import org.khronika.review.Contents;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record of every kind with every question answered, found by their shape: a new question is tried without anybody thinking of it. */
final class EveryKind {

    /** Those that others refer to first. */
    static final List<RecordKind> IN_ORDER = List.of(
            RecordKind.DOCUMENT,
            RecordKind.PLACE,
            RecordKind.PLACE,
            RecordKind.ORGANISATION,
            RecordKind.PERSON,
            RecordKind.PERSON,
            RecordKind.CONTEXT_EVENT,
            RecordKind.EPISODE,
            RecordKind.ELECTION,
            RecordKind.LAW,
            RecordKind.ASSEMBLY,
            RecordKind.APPLICATION,
            RecordKind.INCIDENT,
            RecordKind.ANNOUNCEMENT,
            RecordKind.PROCEEDING,
            RecordKind.SERIES,
            RecordKind.FIGURE,
            RecordKind.STATEMENT,
            RecordKind.INTERVENTION,
            RecordKind.CHARACTERISATION,
            RecordKind.ARTICLE,
            RecordKind.LIST,
            RecordKind.LISTING,
            RecordKind.CROSS_REFERENCE,
            RecordKind.UPDATE);

    /** Answers that only exact forms of text can be. */
    private static final Map<String, String> EXACT = Map.of(
            "link",
            "https://example.test/Secretova/%D0%A1ecretova-secretova",
            "code",
            "CC",
            "number",
            "999",
            "part",
            "1");

    private static final String REPORTED = Certainty.REPORTED.name();

    private final RecordTypes types;
    private final Contents contents;
    private final Map<RecordKind, RecordRef> known = new LinkedHashMap<>();

    EveryKind(RecordTypes types, Contents contents) {
        this.types = types;
        this.contents = contents;
    }

    /** What later bodies refer to: the last record of each kind. */
    Map<RecordKind, RecordRef> known() {
        return known;
    }

    /** A body in which every question is answered; {@code words} says what stands in answers of words. */
    Record of(RecordKind kind, Function<Question, String> words) {
        Class<? extends Record> type = types.get(kind).bodyType();
        Map<String, Object> values = values(Shape.of(type).questions(), words);
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(values), type);
    }

    private Map<String, Object> values(List<Question> questions, Function<Question, String> words) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Question question : questions) {
            value(question, words).ifPresent(value -> values.put(question.name(), value));
        }
        return values;
    }

    private Optional<Object> value(Question question, Function<Question, String> wording) {
        String words = wording.apply(question);
        return switch (question.control()) {
            case BOUND -> Optional.of(words);
            case TEXT ->
                Optional.of(EXACT.getOrDefault(question.name(), question.name().equals("phrase") ? few(words) : words));
            case TEXTS ->
                Optional.of(
                        question.label().startsWith("Articles")
                                ? List.of("CC-272(1)")
                                : question.label().startsWith("Penalties")
                                        ? List.of("imprisonment 4 to 10 years")
                                        : List.of(words, words));
            case WHOLE_NUMBER -> Optional.of(1);
            case DECIMAL -> Optional.of(43.25);
            case DATE -> Optional.of("2022-11");
            // An attempt has a number or says how many it tells of, not both.
            case QUANTITY -> question.name().equals("times") ? Optional.empty() : Optional.of("=6");
            case SENTENCES -> Optional.of(List.of("imprisonment:P3Y"));
            case YES_NO -> Optional.of(true);
            case CHOICE, QUESTION -> Optional.of(choice(question));
            case CHOICES ->
                question.name().equals("protection")
                        ? Optional.empty()
                        : Optional.of(List.of(question.options().getFirst().value()));
            case REFERENCE -> reference(question).map(RecordRef::address);
            case REFERENCES -> reference(question).map(reference -> List.of(reference.address()));
            case GROUPS ->
                question.children().stream().anyMatch(this::lacksItsReference)
                        ? Optional.empty()
                        : Optional.of(List.of(values(question.children(), wording)));
            case CARRIED -> Optional.empty();
        };
    }

    /** The first; how sure it is only as sure as one citation entitles to, because no record is accepted that claims more than it cites. */
    private static String choice(Question question) {
        return question.options().stream()
                .map(Question.Option::value)
                .filter(REPORTED::equals)
                .findFirst()
                .orElseGet(() -> question.options().getFirst().value());
    }

    /** The words that point from one text to another are few. */
    private static String few(String words) {
        return Stream.of(words.split("(?<= )")).limit(15).collect(Collectors.joining());
    }

    private boolean lacksItsReference(Question question) {
        return question.control() == Question.Control.REFERENCE
                && question.required()
                && reference(question).isEmpty();
    }

    private Optional<RecordRef> reference(Question question) {
        return question.kinds().stream()
                .sorted()
                .flatMap(kind -> Optional.ofNullable(known.get(kind)).stream())
                .findFirst();
    }
}
