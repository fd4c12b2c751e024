package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.query.QueryForm;
import org.khronika.records.ReviewState;
import org.khronika.review.Marks;
import org.khronika.search.Search.Order;
import org.khronika.search.Wanted;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list of records is asked for.
 *
 * @param from  as typed: the first day, or any date whose first day is meant
 * @param to    as typed: the last day
 * @param year   one of the years that records are possibly in; null for all
 * @param label    one that the records have; empty for all
 * @param assigned number of the member who sees to them; null for all
 * @param asked  the order that was asked for; null for the usual one
 * @param wrong what was not understood of the two, by name, a sentence each
 */
record AskedList(
        @Nullable RecordKind kind,
        @Nullable ReviewState state,
        String words,
        String from,
        String to,
        @Nullable Integer year,
        String label,
        @Nullable Long assigned,
        @Nullable Order asked,
        Map<String, Sayable> wrong) {

    static AskedList of(@Nullable RecordKind kind, @Nullable ReviewState state, Map<String, String> parameters) {
        Map<String, Sayable> wrong = new LinkedHashMap<>();
        String from = parameters.getOrDefault("from", "").strip();
        String to = parameters.getOrDefault("to", "").strip();
        check("from", from, wrong);
        check("to", to, wrong);
        String year = parameters.getOrDefault("year", "");
        String assigned = parameters.getOrDefault("assigned", "");
        return new AskedList(
                kind,
                state,
                parameters.getOrDefault("words", ""),
                from,
                to,
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                parameters.getOrDefault("label", "").strip(),
                assigned.matches("\\d{1,18}") ? Long.valueOf(assigned) : null,
                ListOrder.of(parameters.getOrDefault("order", "")).orElse(null),
                wrong);
    }

    /** The same in another state or year. */
    AskedList but(@Nullable ReviewState otherState, @Nullable Integer otherYear) {
        return new AskedList(kind, otherState, words, from, to, otherYear, label, assigned, asked, wrong);
    }

    /** The same in another order. */
    AskedList in(Order order) {
        return new AskedList(kind, state, words, from, to, year, label, assigned, order, wrong);
    }

    /** Which come first: what answers the words best; without words the latest, of a kind what was changed last. */
    Order order() {
        if (asked != null) {
            return asked;
        }
        return words.isBlank() ? kind == null ? Order.LATEST : Order.CHANGED : Order.BEST;
    }

    private static void check(String name, String typed, Map<String, Sayable> wrong) {
        if (!typed.isEmpty()) {
            try {
                PartialDate.understand(typed);
            } catch (IllegalArgumentException notADate) {
                wrong.put(name, phrase("desk.record.list.wrong-date").with("found", typed));
            }
        }
    }

    /** Whether nothing but the kind narrows the list. */
    boolean isWhole() {
        return words.isBlank()
                && state == null
                && year == null
                && label.isEmpty()
                && assigned == null
                && first() == null
                && last() == null;
    }

    /**
     * The query that asks for the same; empty for all records.
     *
     * @param narrowed by which answers
     * @param members  to whom records are assigned
     */
    String text(Map<String, String> narrowed, List<Marks.Assignable> members) {
        Set<QueryForm.Field> asOne = EnumSet.noneOf(QueryForm.Field.class);
        if (kind != null) {
            asOne.add(QueryForm.Field.KIND);
        }
        if (state != null) {
            asOne.add(QueryForm.Field.REVIEW);
        }
        Map<QueryForm.Field, String> answers = new EnumMap<>(QueryForm.Field.class);
        answers.put(QueryForm.Field.WORDS, QueryForm.without(words, asOne));
        answers.put(QueryForm.Field.KIND, kind == null ? "" : kind.code());
        answers.put(QueryForm.Field.REVIEW, state == null ? "" : state.name().toLowerCase(Locale.ROOT));
        answers.put(QueryForm.Field.FROM, first() == null ? "" : from);
        answers.put(QueryForm.Field.TO, last() == null ? "" : to);
        answers.put(QueryForm.Field.LABEL, label);
        answers.put(
                QueryForm.Field.ASSIGNED,
                members.stream()
                        .filter(member -> Objects.equals(member.member(), assigned))
                        .map(Marks.Assignable::typed)
                        .findFirst()
                        .orElse(assigned == null ? "" : assigned.toString()));
        Map<QueryForm.Field, String> inYear = year == null
                ? Map.of()
                : Map.of(QueryForm.Field.FROM, year.toString(), QueryForm.Field.TO, year.toString());
        return Stream.of(QueryForm.text(answers), Narrowing.query(narrowed), QueryForm.text(inYear))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private @Nullable LocalDate first() {
        return from.isEmpty() || wrong.containsKey("from")
                ? null
                : PartialDate.understand(from).earliest().orElse(null);
    }

    private @Nullable LocalDate last() {
        return to.isEmpty() || wrong.containsKey("to")
                ? null
                : PartialDate.understand(to).latest().orElse(null);
    }

    /** The days between which it must possibly lie; null for all. */
    Wanted.@Nullable Span span() {
        return first() == null && last() == null ? null : new Wanted.Span(first(), last(), false);
    }

    /** The same as what the index looks for, besides the words. */
    Wanted narrowed(Wanted wanted, Set<String> answers) {
        Wanted all = wanted.narrowed(kind, state, year, span());
        for (String answer : answers) {
            all = all.answering(Set.of(answer));
        }
        if (!label.isEmpty()) {
            all = all.answering(Set.of(Marks.labelled(label)));
        }
        return assigned == null ? all : all.answering(Set.of(Marks.assigned(assigned)));
    }

    /** The address of the same list: of a kind, narrowed by answers, a page of it. */
    String address(@Nullable RecordKind other, Map<String, String> narrowed, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/records");
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> fields = fields(other, narrowed);
        fields.put("page", page > 1 ? Integer.toString(page) : "");
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                String variable = "v" + values.size();
                address.queryParam(name, "{" + variable + "}");
                values.put(variable, value);
            }
        });
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** By what parameters the same list is asked for; empty values for what is not asked. */
    Map<String, String> fields(@Nullable RecordKind other, Map<String, String> narrowed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", other == null ? "" : other.name());
        fields.put("state", state == null ? "" : state.name());
        fields.put("words", words.strip());
        fields.put("from", from);
        fields.put("to", to);
        fields.put("year", year == null ? "" : year.toString());
        fields.put("label", label);
        fields.put("assigned", assigned == null ? "" : assigned.toString());
        fields.put("order", asked == null ? "" : ListOrder.code(asked));
        fields.putAll(narrowed);
        return fields;
    }
}
