package org.khronika.records;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.values.RecordKind;

/**
 * In which answers of one kind of record others are named.
 *
 * @param body    whose answers they are
 * @param answers by their names, {@code about}; those in a list with its name, {@code organisers.who}
 */
public record NamedIn(Class<? extends Record> body, List<String> answers) {

    /** Such answers; each must be one that names records. */
    public static NamedIn of(Class<? extends Record> body, String... answers) {
        return new NamedIn(body, List.of(answers));
    }

    /** The kind whose answers they are. */
    public RecordKind kind() {
        return Bodies.kind(body).value();
    }

    /** The kinds that may be named there, as {@link Refers} has it. */
    public Set<RecordKind> kinds() {
        return answers.stream().flatMap(answer -> kinds(answer).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<RecordKind> kinds(String answer) {
        List<Question> questions = Shape.of(body).questions();
        for (String name : answer.split("\\.")) {
            Question question = questions.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> wrong(answer));
            if (!question.kinds().isEmpty()) {
                return question.kinds();
            }
            questions = question.children();
        }
        throw wrong(answer);
    }

    private IllegalStateException wrong(String answer) {
        return new IllegalStateException(
                "Expected an answer of %s that names records, found %s.".formatted(body.getSimpleName(), answer));
    }
}
