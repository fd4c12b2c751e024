package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a number is broken down: {@code by:month}, {@code by:quarter}, {@code by:year}, {@code by:day}, {@code by:place} or by the answers to a question,
 * {@code by:acts}.
 *
 * @param way    into what parts
 * @param path   the question, after the list that it is asked in, if it is; empty where it is not by answers
 * @param before the time that it is compared with; null for none
 */
record Breakdown(Way way, List<Question> path, @Nullable PartialDate before) {

    /** The question that a kind asks whose records have a place. */
    private static final String PLACE = "place";

    /** The part of what has no place or no answer, or is of no single part of time. */
    static final String NONE = "-";

    /** Into what a number is broken down. */
    enum Way {
        MONTH,
        QUARTER,
        YEAR,
        DAY,
        /** Each record for itself, on one axis of time. */
        RECORD,
        PLACE,
        /** How many came how far, as the page of a register draws it. */
        STAGE,
        ANSWER;

        boolean isOfTime() {
            return this == MONTH || this == QUARTER || this == YEAR || this == DAY;
        }
    }

    /** What is asked of a register. */
    static Breakdown ofRegister(String by) {
        if (!by.equals(CountDefinition.code(Way.STAGE.name()))) {
            throw new WrongValue(phrase("statistics.wrong.by-of-register").with("found", by));
        }
        return new Breakdown(Way.STAGE, List.of(), null);
    }

    /** What is asked for by {@code by:} and {@code before:}; null for nothing. Throws {@link WrongValue} where it cannot be drawn. */
    static @Nullable Breakdown of(
            String by, @Nullable PartialDate before, @Nullable PartialDate during, List<List<Question>> asked) {
        if (by.isEmpty() && before == null) {
            return null;
        }
        List<Way> ways = new ArrayList<>(List.of(Way.MONTH, Way.QUARTER, Way.YEAR, Way.DAY, Way.RECORD));
        if (asked.stream().anyMatch(path -> CountDefinition.key(path).equals(PLACE))) {
            ways.add(Way.PLACE);
        }
        for (Way way : ways) {
            if (CountDefinition.code(way.name()).equals(by) && before == null) {
                return new Breakdown(way, List.of(), null);
            }
        }
        List<List<Question>> choices = asked.stream()
                .filter(path -> !path.getLast().options().isEmpty())
                .toList();
        List<Question> path = choices.stream()
                .filter(one -> CountDefinition.key(one).equals(by))
                .findFirst()
                .orElseThrow(() ->
                        new WrongValue(phrase(before == null ? "statistics.wrong.by" : "statistics.wrong.by-compared")
                                .with("found", by)
                                .with(
                                        "keys",
                                        Stream.concat(
                                                        before == null && ways.contains(Way.PLACE)
                                                                ? Stream.of(PLACE)
                                                                : Stream.of(),
                                                        choices.stream().map(CountDefinition::key))
                                                .distinct()
                                                .collect(Collectors.joining(", ")))));
        if (before != null && during == null) {
            throw new WrongValue(phrase("statistics.wrong.before-without-during"));
        }
        return new Breakdown(Way.ANSWER, path, before);
    }

    /** Whether records stand in parts of it one by one. */
    boolean hasParts() {
        return way != Way.RECORD && way != Way.STAGE;
    }

    /** Whether it gives rows or columns of a table of two. */
    boolean isOfTable() {
        return before == null && way != Way.RECORD && way != Way.STAGE && way != Way.DAY;
    }

    /** In which part a record stands, as a definition would write it; with several answers all of them. Empty for no single part. */
    String part(Stored<?> record, @Nullable PartialDate when, @Nullable RecordRef where) {
        return switch (way) {
            case MONTH, QUARTER, YEAR, DAY -> timeOf(when).orElse(NONE);
            case RECORD -> when == null ? NONE : when.edtf();
            case PLACE -> where == null ? NONE : where.address();
            // In which stages a record stands is told by its register.
            case STAGE -> "";
            case ANSWER ->
                answers(JsonMapper.shared().valueToTree(record.body()), path)
                        .distinct()
                        .collect(Collectors.joining(","));
        };
    }

    /** Whether each record stands in one part at most. */
    boolean isApart() {
        return way != Way.ANSWER;
    }

    /** The part of time in which a record certainly stands; empty for no single one. */
    Optional<String> timeOf(@Nullable PartialDate when) {
        if (when == null) {
            return Optional.empty();
        }
        return switch (way) {
            case MONTH, QUARTER, YEAR -> TimePart.holding(way, when).map(TimePart::code);
            case DAY ->
                when.isDay() && !when.isInferred() && !when.isApproximate()
                        ? when.earliest().map(Object::toString)
                        : Optional.empty();
            case RECORD, PLACE, STAGE, ANSWER -> Optional.empty();
        };
    }

    private static Stream<String> answers(JsonNode group, List<Question> path) {
        JsonNode answer = group.path(path.getFirst().name());
        List<Question> rest = path.subList(1, path.size());
        if (!rest.isEmpty()) {
            return answer.valueStream().flatMap(item -> answers(item, rest));
        }
        return answer.isArray()
                ? answer.valueStream().map(JsonNode::asString)
                : Stream.of(answer.asString("")).filter(one -> !one.isEmpty());
    }
}
