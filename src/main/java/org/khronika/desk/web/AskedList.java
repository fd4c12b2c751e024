package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.query.QueryForm;
import org.khronika.records.ReviewState;
import org.khronika.review.RecordQuery;
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
 * @param latest whether what words find comes by date, and not what answers them best first
 * @param wrong what was not understood of the two, by name, a sentence each
 */
record AskedList(
        @Nullable RecordKind kind,
        @Nullable ReviewState state,
        String words,
        String from,
        String to,
        @Nullable Integer year,
        boolean latest,
        Map<String, Sayable> wrong) {

    private static final String LATEST = "latest";

    static AskedList of(@Nullable RecordKind kind, @Nullable ReviewState state, Map<String, String> parameters) {
        Map<String, Sayable> wrong = new LinkedHashMap<>();
        String from = parameters.getOrDefault("from", "").strip();
        String to = parameters.getOrDefault("to", "").strip();
        check("from", from, wrong);
        check("to", to, wrong);
        String year = parameters.getOrDefault("year", "");
        return new AskedList(
                kind,
                state,
                parameters.getOrDefault("words", ""),
                from,
                to,
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                parameters.getOrDefault("order", "").equals(LATEST),
                wrong);
    }

    /** The same in another state, year or order. */
    AskedList but(@Nullable ReviewState otherState, @Nullable Integer otherYear, boolean isLatest) {
        return new AskedList(kind, otherState, words, from, to, otherYear, isLatest, wrong);
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
        return words.isBlank() && state == null && year == null && first() == null && last() == null;
    }

    /** The query that asks for the same, but for answers by which the list is narrowed; empty for all records. */
    public String text() {
        Map<QueryForm.Field, String> answers = new EnumMap<>(QueryForm.Field.class);
        answers.put(QueryForm.Field.WORDS, words);
        answers.put(QueryForm.Field.KIND, kind == null ? "" : kind.code());
        answers.put(QueryForm.Field.REVIEW, state == null ? "" : state.name().toLowerCase(Locale.ROOT));
        answers.put(QueryForm.Field.FROM, first() == null ? "" : from);
        answers.put(QueryForm.Field.TO, last() == null ? "" : to);
        Map<QueryForm.Field, String> inYear = year == null
                ? Map.of()
                : Map.of(QueryForm.Field.FROM, year.toString(), QueryForm.Field.TO, year.toString());
        return (QueryForm.text(answers) + " " + QueryForm.text(inYear)).strip();
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

    /** The query, of all kinds, without the words. */
    RecordQuery query() {
        RecordQuery all = RecordQuery.all().from(first(), last());
        return state == null ? all : all.in(state);
    }

    /** The address of the same list: of a kind, narrowed by answers, a page of it. */
    String address(@Nullable RecordKind other, Map<String, String> narrowed, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/records");
        Map<String, Object> values = new LinkedHashMap<>();
        put("kind", other == null ? "" : other.name(), address, values);
        put("state", state == null ? "" : state.name(), address, values);
        put("words", words.strip(), address, values);
        put("from", from, address, values);
        put("to", to, address, values);
        put("year", year == null ? "" : year.toString(), address, values);
        put("order", latest ? LATEST : "", address, values);
        narrowed.forEach((name, value) -> put(name, value, address, values));
        put("page", page > 1 ? Integer.toString(page) : "", address, values);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(String name, String value, UriComponentsBuilder address, Map<String, Object> values) {
        if (!value.isEmpty()) {
            String variable = "v" + values.size();
            address.queryParam(name, "{" + variable + "}");
            values.put(variable, value);
        }
    }
}
