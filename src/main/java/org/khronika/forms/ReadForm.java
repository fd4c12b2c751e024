package org.khronika.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.khronika.records.RecordType;
import org.khronika.records.Shape;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the answers of a form as a body. What a constructor refuses becomes a problem at the answer that it speaks of. */
@Component
public record ReadForm(Names names, Contents contents) {

    /** The body that the answers make, or everything that keeps them from making one. */
    public <T extends Record> Filled<T> read(RecordType<T> type, Answers answers, Origin origin, Reader reader) {
        return read(type.bodyType(), answers, origin, reader);
    }

    <T extends Record> Filled<T> read(Class<T> type, Answers answers, Origin origin, Reader reader) {
        return read(type, Shape.of(type, reader.language()), answers, origin, reader);
    }

    /** The body that the answers of a shorter form make, with what that does not ask as the origin has it. */
    public <T extends Record> Filled<T> read(
            Class<T> type, Shape shape, Answers answers, Origin origin, Reader reader) {
        ReadAnswers read = new ReadAnswers(answers, shape, origin, names, reader);
        List<Problem> problems = new ArrayList<>(read.problems());
        @Nullable T body = make(type, read.body().deepCopy(), shape, read.nameOf(), problems);
        return problems.isEmpty()
                ? new Filled<>(body, List.of(), read.places())
                : new Filled<>(null, inOrder(problems, shape, answers), read.places());
    }

    /** Makes the body; after a refusal in an item of a list again without it, so that one refusal does not hide the next. */
    private <T extends Record> @Nullable T make(
            Class<T> type, ObjectNode tree, Shape shape, Map<String, String> nameOf, List<Problem> problems) {
        Map<String, String> left = new LinkedHashMap<>(nameOf);
        while (true) {
            try {
                return contents.body(tree, type);
            } catch (JacksonException refused) {
                Refusal refusal = Refusal.of(refused);
                if (!refusal.isOfItem()) {
                    if (problems.isEmpty()) {
                        problems.add(refusal.problem(shape, ""));
                    }
                    return null;
                }
                withoutItem(refusal, tree, shape, left, problems);
            }
        }
    }

    private static void withoutItem(
            Refusal refusal, ObjectNode tree, Shape shape, Map<String, String> left, List<Problem> problems) {
        String list = refusal.list();
        String item = left.getOrDefault(list + "[" + refusal.index() + "]", list);
        if (problems.stream().noneMatch(problem -> problem.name().startsWith(item + "."))) {
            problems.add(refusal.problem(shape, item));
        }
        ArrayNode items = (ArrayNode) tree.get(list);
        for (int n = refusal.index(); n + 1 < items.size(); n++) {
            left.put(list + "[" + n + "]", left.getOrDefault(list + "[" + (n + 1) + "]", list));
        }
        items.remove(refusal.index());
    }

    /** Problems in the order in which their answers stand on the page. */
    private static List<Problem> inOrder(List<Problem> problems, Shape shape, Answers answers) {
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> place(problem, shape, answers)))
                .toList();
    }

    private static int place(Problem problem, Shape shape, Answers answers) {
        String first = problem.name().split("\\.")[0];
        List<Question> questions = shape.questions();
        int at = Refusal.named(questions, first).map(questions::indexOf).orElse(-1);
        Optional<String> item =
                Optional.of(problem.name()).filter(name -> name.contains(".")).map(name -> name.split("\\.")[1]);
        return at * 10_000 + item.map(answers.all(first)::indexOf).orElse(0);
    }

    /** The body as JSON, as forms, differences and merges speak of it. */
    public JsonNode tree(Record body) {
        return contents.tree(body);
    }
}
