package org.khronika.desk.find;

import static org.khronika.words.Phrase.phrase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Reply;
import org.khronika.query.Queries;
import org.khronika.query.QueryForm;
import org.khronika.query.QueryForm.Field;
import org.khronika.query.QueryResult;
import org.khronika.review.Marks;
import org.khronika.review.Reader;
import org.khronika.search.NoIndex;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
import org.springframework.stereotype.Component;

/** The page that asks what is looked for and shows the query that this makes, with how many records it finds. */
@Component
record FindForm(Queries queries, Marks marks) {

    /** Several questions under a heading. */
    record Part(Sayable heading, List<Control> controls) {}

    /**
     * A question.
     *
     * @param hint  null for none
     * @param wrong why its answer is not understood; null when it is
     */
    record Control(
            String name,
            Sayable label,
            @Nullable Sayable hint,
            String value,
            List<QueryForm.Option> options,
            boolean box,
            @Nullable Sayable wrong) {

        /** The ids of what tells more of it; null for nothing. */
        public @Nullable String describedBy() {
            String ids = ((hint == null ? "" : name + "-h") + (wrong == null ? "" : " " + name + "-e")).strip();
            return ids.isEmpty() ? null : ids;
        }
    }

    String show(Map<String, String> parameters, Reader reader, Reply reply) {
        Map<Field, String> answers = new EnumMap<>(Field.class);
        Stream.of(Field.values())
                .filter(field -> !parameters.getOrDefault(field.word(), "").isBlank())
                .forEach(field -> answers.put(field, parameters.getOrDefault(field.word(), "")));
        Map<Field, Sayable> wrong = QueryForm.wrong(answers);
        String text = QueryForm.text(answers);
        if (!text.isEmpty() && wrong.isEmpty()) {
            count(text, reader, reply);
        }
        return reply.with(
                        "parts",
                        Stream.of(QueryForm.Part.values())
                                .map(part -> part(part, answers, wrong, reader))
                                .toList())
                .with("problems", wrong.isEmpty() ? List.of() : problems(wrong))
                .with("text", wrong.isEmpty() ? text : "")
                .show("desk/find/form");
    }

    private void count(String text, Reader reader, Reply reply) {
        try {
            QueryResult found = queries.ask(text, 1, reader);
            reply.with("found", phrase("desk.find.found").with("n", found.total()))
                    .with("slipped", found.slipped().isEmpty() ? null : String.join(", ", found.slipped()));
        } catch (IllegalArgumentException | NoIndex refused) {
            reply.with("refused", SaysWhy.of(refused));
        }
    }

    /** What is wrong, each with the question that it belongs to. */
    record Problem(String name, Sayable sentence) {}

    private static List<Problem> problems(Map<Field, Sayable> wrong) {
        return wrong.entrySet().stream()
                .map(one -> new Problem(one.getKey().word(), one.getValue()))
                .toList();
    }

    private Part part(QueryForm.Part part, Map<Field, String> answers, Map<Field, Sayable> wrong, Reader reader) {
        return new Part(
                part.words(),
                part.fields().stream()
                        .map(field -> control(field, answers, wrong, reader))
                        .toList());
    }

    private Control control(Field field, Map<Field, String> answers, Map<Field, Sayable> wrong, Reader reader) {
        return new Control(
                field.word(),
                field.words(),
                field.explanation().isEmpty() ? null : field.explained(),
                answers.getOrDefault(field, ""),
                options(field, reader),
                field == Field.CERTAINLY,
                wrong.get(field));
    }

    /** Labels and members are those of the installation. */
    private List<QueryForm.Option> options(Field field, Reader reader) {
        return switch (field) {
            case LABEL ->
                marks.labels(reader).stream()
                        .map(label -> new QueryForm.Option(label, Sayable.written(label)))
                        .toList();
            case ASSIGNED ->
                marks.assignable().stream()
                        .map(member -> new QueryForm.Option(member.typed(), Sayable.written(member.name())))
                        .toList();
            default -> QueryForm.options(field);
        };
    }
}
