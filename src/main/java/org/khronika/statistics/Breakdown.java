package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.WrongValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a number that is drawn is broken down: {@code by:month}, {@code by:day} or by the answers to a question, {@code by:acts}.
 *
 * @param time   the parts of time; null where it is by answers
 * @param path   the question, after the list that it is asked in, if it is; empty where it is by time
 * @param before the time that it is compared with; null for none
 */
record Breakdown(
        @Nullable Time time, List<Question> path, @Nullable PartialDate before) {

    /** Parts of time. */
    enum Time {
        MONTH,
        DAY;

        private Optional<String> of(PartialDate when) {
            return this == MONTH
                    ? when.month().map(Object::toString)
                    : when.isDay() && !when.isInferred() && !when.isApproximate()
                            ? when.earliest().map(Object::toString)
                            : Optional.empty();
        }
    }

    /** What is asked for by {@code by:} and {@code before:}; null for nothing. Throws {@link WrongValue} where it cannot be drawn. */
    static @Nullable Breakdown of(
            String by, @Nullable PartialDate before, @Nullable PartialDate during, List<List<Question>> asked) {
        if (by.isEmpty() && before == null) {
            return null;
        }
        for (Time time : Time.values()) {
            if (CountDefinition.code(time.name()).equals(by) && before == null) {
                return new Breakdown(time, List.of(), null);
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
                                        choices.stream()
                                                .map(CountDefinition::key)
                                                .distinct()
                                                .collect(Collectors.joining(", ")))));
        if (before != null && during == null) {
            throw new WrongValue(phrase("statistics.wrong.before-without-during"));
        }
        return new Breakdown(null, path, before);
    }

    /** In which part a record stands, as a definition would write it; with several answers all of them. Empty for no single part. */
    String part(Stored<?> record, @Nullable PartialDate when) {
        return time == null
                ? answers(JsonMapper.shared().valueToTree(record.body()), path)
                        .distinct()
                        .collect(Collectors.joining(","))
                : when == null ? "-" : time.of(when).orElse("-");
    }

    /** The part of time in which a record certainly stands; empty for no single one. */
    Optional<String> timeOf(@Nullable PartialDate when) {
        return when == null || time == null ? Optional.empty() : time.of(when);
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
