package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.pages.Mention;
import org.khronika.query.QueryForm;
import org.khronika.records.GivenAnswers;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.records.RecordType;
import org.khronika.records.Shape;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.Capitals;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/** By which answers a list of a kind can be narrowed, and what was chosen. The parameters of an address are the paths of questions. */
@Component
record Narrowing(Records records) {

    private static final int MOST = 100;

    /** Sets them apart from what every list is asked for: its kind, its words. */
    private static final String PREFIX = "by.";

    private static final Phrase YES = phrase("values.known.yes");

    /** A value to choose. */
    record Value(String value, String label, boolean chosen) {}

    /** A question to narrow by: its parameter, its label and its values. */
    record Filter(String name, String label, List<Value> values) {

        boolean isUsed() {
            return values.stream().anyMatch(Value::chosen);
        }
    }

    /** The filters that ask about one of several things that a record tells of: its detentions, its attacks. */
    record Group(String label, List<Filter> filters) {}

    /**
     * The filters of a kind.
     *
     * @param own    about the record itself
     * @param groups about each of what it tells, folded away until one is used: there are many, and few are asked at once
     */
    record Filters(List<Filter> own, List<Group> groups) {

        static final Filters NONE = new Filters(List.of(), List.of());

        /** Whether one that is folded away narrows the list. */
        public boolean isOpen() {
            return groups.stream().flatMap(group -> group.filters().stream()).anyMatch(Filter::isUsed);
        }

        /** What can be asked more, in words: how they were held, what was attacked. */
        public String more() {
            return groups.stream().map(Group::label).map(Capitals::small).collect(Collectors.joining(", "));
        }
    }

    private static List<List<Question>> paths(RecordType<?> type, Language language) {
        return Shape.of(type.bodyType(), language).filters();
    }

    private static String name(List<Question> path) {
        return PREFIX + path.stream().map(Question::name).collect(Collectors.joining("."));
    }

    /** What of the parameters narrows, by name; the rest is left out. */
    Map<String, String> chosen(RecordType<?> type, Map<String, String> parameters, Reader reader) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (List<Question> path : paths(type, reader.language())) {
            String value = value(path, parameters, reader);
            if (!value.isEmpty()) {
                chosen.put(name(path), value);
            }
        }
        return chosen;
    }

    /** What was chosen, as the index knows it. */
    static Set<String> answers(Map<String, String> chosen) {
        return chosen.entrySet().stream()
                .map(one -> GivenAnswers.by(one.getKey().substring(PREFIX.length()), one.getValue()))
                .collect(Collectors.toSet());
    }

    /** What was chosen, as a query asks for it. */
    static String query(Map<String, String> chosen) {
        return chosen.entrySet().stream()
                .map(one -> QueryForm.answer(one.getKey().substring(PREFIX.length()), one.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** The value asked for; a record that the reader may not see narrows nothing, so that no list tells where it is named. */
    private String value(List<Question> path, Map<String, String> parameters, Reader reader) {
        String value = parameters.getOrDefault(name(path), "").strip();
        return switch (path.getLast().control()) {
            case REFERENCE, REFERENCES -> RecordRef.isAddress(value) && sees(value, reader) ? value : "";
            default -> value;
        };
    }

    private boolean sees(String address, Reader reader) {
        return records.find(new RecordRef(address), reader).isPresent();
    }

    /** The filters of a kind. Records are offered where the reader may see both the record and where it is named. */
    Filters filters(RecordType<?> type, Map<String, String> parameters, Reader reader) {
        StaffNamer namer = new StaffNamer(records, reader);
        List<Filter> own = new ArrayList<>();
        Map<String, List<Filter>> groups = new LinkedHashMap<>();
        for (List<Question> path : paths(type, reader.language())) {
            Filter filter =
                    new Filter(name(path), path.getLast().label(), values(type, path, parameters, namer, reader));
            if (!filter.values().isEmpty()) {
                List<Filter> into = path.size() == 1
                        ? own
                        : groups.computeIfAbsent(path.getFirst().label(), label -> new ArrayList<>());
                into.add(filter);
            }
        }
        return new Filters(
                own,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }

    private List<Value> values(
            RecordType<?> type, List<Question> path, Map<String, String> parameters, StaffNamer namer, Reader reader) {
        Question last = path.getLast();
        String chosen = parameters.getOrDefault(name(path), "");
        if (last.control() == Control.YES_NO) {
            return List.of(new Value("true", YES.in(reader.language(), "capital"), chosen.equals("true")));
        }
        if (last.control() == Control.CHOICE || last.control() == Control.CHOICES) {
            return last.options().stream()
                    .map(option -> new Value(
                            option.value(),
                            Capitals.first(option.label()),
                            option.value().equals(chosen)))
                    .toList();
        }
        return records.named(type.kind(), path.stream().map(Question::name).toList(), MOST, reader).stream()
                .map(record -> value(record, chosen, namer))
                .toList();
    }

    private static Value value(RecordRef record, String chosen, StaffNamer namer) {
        Mention mention = namer.mention(record);
        return new Value(record.address(), mention.text(), record.address().equals(chosen));
    }
}
