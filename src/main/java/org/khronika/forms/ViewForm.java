package org.khronika.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;

/** Lays a form out: parts, questions, what stands in them and how it was understood. */
@Component
public record ViewForm(Names names, Quotes quotes) {

    /**
     * The form with these answers.
     *
     * @param focus the name of the answer or item where the page begins; null for its top
     */
    public FormView of(
            Shape shape,
            Answers answers,
            List<Problem> problems,
            Origin origin,
            Reader reader,
            @Nullable String focus) {
        ViewFields fields = new ViewFields(answers, problems, names, reader, focus);
        ViewCites cites = new ViewCites(answers, origin, names, reader, shape, quotes, problems);
        List<FormView.Cite> cited =
                cites.all(name -> fields.field(Cites.source(reader.language()), name, "", List.of()));
        AskedFor asked = AskedFor.of(shape.questions(), answers);
        List<FormView.Part> parts = new ArrayList<>();
        List<Question> group = new ArrayList<>();
        for (Question question : shape.questions()) {
            if (question.control() != Question.Control.CARRIED) {
                if (question.part() != null && !group.isEmpty()) {
                    parts.add(part(group, parts.size(), asked, fields, cited));
                    group = new ArrayList<>();
                }
                group.add(question);
            }
        }
        parts.add(part(group, parts.size(), asked, fields, cited));
        return new FormView(List.copyOf(parts), cited, problems, answers);
    }

    private static FormView.Part part(
            List<Question> group, int n, AskedFor asked, ViewFields fields, List<FormView.Cite> cites) {
        List<FormView.Field> all = group.stream()
                .map(question -> fields.field(asked.inItsWords(question), question.name(), "", cites))
                .toList();
        Map<Boolean, List<FormView.Field>> folded =
                all.stream().collect(Collectors.partitioningBy(field -> fields.isFolded(field, asked)));
        String heading = group.getFirst().part();
        return new FormView.Part(
                "part-" + (n + 1),
                heading == null ? "" : heading,
                folded.getOrDefault(false, List.of()),
                folded.getOrDefault(true, List.of()),
                all.stream()
                        .mapToLong(field -> fields.wrongWithin(field.name()))
                        .sum());
    }
}
