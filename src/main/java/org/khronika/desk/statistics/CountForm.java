package org.khronika.desk.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.access.Refused.RefusedField;
import org.khronika.desk.web.StaffNamer;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.statistics.CountParts;
import org.khronika.statistics.Countable;
import org.khronika.statistics.Countable.CountChoice;
import org.khronika.statistics.Countable.Narrows;
import org.khronika.statistics.CountableKinds;
import org.khronika.statistics.Counting;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The form by which a count is made without its language: what it asks, what was chosen, and the definition that comes of it. */
@Component
record CountForm(CountableKinds kinds, Records records) {

    private static final int MOST = 100;
    private static final String QUESTION = "q.";
    private static final Phrase YES = phrase("values.known.yes");

    /** A value to choose. */
    record Value(String value, Sayable label, boolean chosen) {}

    /** A question to narrow by, or to choose among. */
    record Field(String name, Sayable label, List<Value> values) {

        /** As an id of the page. */
        public String id() {
            return name.replace('.', '-');
        }

        boolean isUsed() {
            return values.stream().anyMatch(Value::chosen);
        }
    }

    /** The questions that ask about one of several things that a record tells of. */
    record Group(String label, List<Field> fields) {}

    /** A text to type: a time or a day. */
    record Typed(String name, String value) {}

    /**
     * The form of a kind.
     *
     * @param own    questions about the record itself
     * @param groups about each of what it tells, folded away until one is used
     * @param rest   parts of the definition that the form does not show; they are carried along
     */
    record Shown(
            RecordKind kind,
            Field measure,
            List<Field> own,
            List<Group> groups,
            Typed during,
            Typed asOf,
            Typed knownOn,
            Field rows,
            Field columns,
            String rest) {

        /** Whether one that is folded away narrows the count. */
        public boolean isOpen() {
            return groups.stream().flatMap(group -> group.fields().stream()).anyMatch(Field::isUsed);
        }

        /** What can be asked more, in words. */
        public String more() {
            return groups.stream().map(Group::label).map(Capitals::small).collect(Collectors.joining(", "));
        }
    }

    /** The definition that was put together, with what was not understood. */
    record Sent(CountParts parts, Map<String, String> typed, List<RefusedField> wrong) {}

    /** What a form sent. Days are taken as people type them. */
    Sent sent(Map<String, String> asked) {
        List<RefusedField> wrong = new ArrayList<>();
        Map<String, String> answers = new LinkedHashMap<>();
        asked.forEach((name, value) -> {
            if (name.startsWith(QUESTION) && !value.isBlank()) {
                answers.put(name.substring(QUESTION.length()), value.strip());
            }
        });
        String during = date("during", asked, wrong);
        String asOf = day("asof", asked, wrong);
        String knownOn = day("knownon", asked, wrong);
        String measure = asked.getOrDefault("measure", CountParts.TOLD);
        if (measure.startsWith("register:") && asOf.isEmpty() && wrong.isEmpty()) {
            wrong.add(new RefusedField("asof", phrase("desk.statistics.wrong.register-day")));
        }
        String rows = asked.getOrDefault("rows", "");
        String columns = asked.getOrDefault("columns", "");
        CountParts parts = new CountParts(
                asked.getOrDefault("kind", ""),
                measure,
                answers,
                during,
                asOf,
                knownOn,
                rows.isEmpty() ? columns : rows,
                rows.isEmpty() || rows.equals(columns) ? "" : columns,
                Stream.of(asked.getOrDefault("rest", "").split(" ", -1))
                        .filter(part -> !part.isEmpty())
                        .toList());
        return new Sent(parts, asked, wrong);
    }

    private static String date(String name, Map<String, String> asked, List<RefusedField> wrong) {
        String typed = asked.getOrDefault(name, "").strip();
        try {
            return typed.isEmpty() ? "" : PartialDate.understand(typed).edtf();
        } catch (WrongValue notUnderstood) {
            wrong.add(new RefusedField(name, notUnderstood.why()));
            return "";
        }
    }

    private static String day(String name, Map<String, String> asked, List<RefusedField> wrong) {
        String date = date(name, asked, wrong);
        if (!date.isEmpty() && !PartialDate.parse(date).isDay()) {
            wrong.add(new RefusedField(
                    name,
                    phrase("registers.asked.one-day")
                            .with("found", asked.getOrDefault(name, "").strip())));
            return "";
        }
        return date;
    }

    /**
     * The form with what a definition asks for.
     *
     * @param typed what was typed and not understood, by field; it stands as it was
     */
    Shown shown(RecordKind kind, CountParts parts, Map<String, String> typed, Reader reader, StaffNamer namer) {
        Countable countable = kinds.of(kind, reader.language());
        List<Field> own = new ArrayList<>();
        Map<String, List<Field>> groups = new LinkedHashMap<>();
        for (Narrows asked : countable.questions()) {
            Field field = question(kind, asked, parts.answers().getOrDefault(asked.key(), ""), reader, namer);
            if (!field.values().isEmpty()) {
                List<Field> into = asked.path().size() == 1
                        ? own
                        : groups.computeIfAbsent(asked.path().getFirst().label(), label -> new ArrayList<>());
                into.add(field);
            }
        }
        return new Shown(
                kind,
                choice("measure", "desk.statistics.measure", countable.measures(), parts.measure()),
                own,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                typed("during", parts.during(), typed, reader),
                typed("asof", parts.asOf(), typed, reader),
                typed("knownon", parts.knownOn(), typed, reader),
                choice("rows", "desk.statistics.rows", countable.breakdowns(), parts.rows()),
                choice("columns", "desk.statistics.columns", countable.breakdowns(), parts.columns()),
                String.join(" ", parts.rest()));
    }

    private static Typed typed(String name, String edtf, Map<String, String> typed, Reader reader) {
        if (typed.containsKey(name)) {
            return new Typed(name, typed.getOrDefault(name, ""));
        }
        return new Typed(name, edtf.isEmpty() ? "" : inWords(edtf, reader));
    }

    /** A date as it is typed; one that the text has wrong stands as it is there. */
    private static String inWords(String edtf, Reader reader) {
        try {
            return PartialDate.parse(edtf).in(reader.language());
        } catch (WrongValue wrong) {
            return edtf;
        }
    }

    private static Field choice(String name, String label, List<CountChoice> choices, String chosen) {
        List<Value> values = new ArrayList<>();
        choices.forEach(
                one -> values.add(new Value(one.code(), one.label(), one.code().equals(chosen))));
        if (!chosen.isEmpty() && values.stream().noneMatch(Value::chosen)) {
            values.add(new Value(chosen, Sayable.written(chosen), true));
        }
        return new Field(name, phrase(label), values);
    }

    private Field question(RecordKind kind, Narrows asked, String chosen, Reader reader, StaffNamer namer) {
        List<Value> values = new ArrayList<>(offered(kind, asked, chosen, reader, namer));
        if (!chosen.isEmpty() && values.stream().noneMatch(Value::chosen)) {
            Map<String, Sayable> labels =
                    values.stream().collect(Collectors.toMap(Value::value, Value::label, (one, other) -> one));
            values.add(new Value(
                    chosen,
                    Sayable.or(Arrays.stream(chosen.split(",", -1))
                            .map(one -> labels.getOrDefault(one, Sayable.written(one)))
                            .toList()),
                    true));
        }
        return new Field(
                QUESTION + asked.key(), Sayable.written(asked.question().label()), values);
    }

    private List<Value> offered(RecordKind kind, Narrows asked, String chosen, Reader reader, StaffNamer namer) {
        Question question = asked.question();
        if (question.control() == Control.YES_NO) {
            return List.of(new Value("true", YES.capital(), chosen.equals("true")));
        }
        if (!question.options().isEmpty()) {
            return question.options().stream()
                    .map(option ->
                            Counting.code(option.value()).equals(chosen) ? value(option, true) : value(option, false))
                    .toList();
        }
        if (question.control() != Control.REFERENCE && question.control() != Control.REFERENCES) {
            return List.of();
        }
        List<String> path = asked.path().stream().map(Question::name).toList();
        return Stream.concat(
                        records.named(kind, path, MOST, reader).stream(),
                        Stream.of(chosen).filter(RecordRef::isAddress).map(RecordRef::new))
                .distinct()
                .map(record -> new Value(
                        record.address(),
                        Sayable.written(namer.mention(record).text()),
                        record.address().equals(chosen)))
                .toList();
    }

    private static Value value(Question.Option option, boolean chosen) {
        return new Value(Counting.code(option.value()), Sayable.written(Capitals.first(option.label())), chosen);
    }
}
