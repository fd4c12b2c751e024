package org.khronika.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.GivenAnswers;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.values.RecordRef;

/**
 * All that a body answers as the cells of one row, by column, in the order of its questions: as the data files write it, and beside each address the
 * title of the record. An answer inside a list has a column of its own, with the answers of the items one after the other.
 *
 * @param name   of the column: {@code steps.when}
 * @param asked  the question, after the lists that it is asked in
 * @param titles whether it has the titles of the records, and not their addresses
 */
public record EveryAnswer(String name, List<Question> asked, boolean titles) {

    /** Between the items of a list, and those of a list inside. */
    private static final List<String> BETWEEN = List.of(" | ", " / ", " \\ ");

    /** Behind the name of a column with addresses: that with their titles. */
    private static final String TITLES = "_title";

    private static final Map<Class<?>, List<EveryAnswer>> KNOWN = new ConcurrentHashMap<>();

    /** The columns of a body. */
    public static List<EveryAnswer> of(Class<? extends Record> body) {
        return KNOWN.computeIfAbsent(body, type -> {
            List<EveryAnswer> columns = new ArrayList<>();
            collect(Shape.of(type).questions(), List.of(), type, columns);
            return List.copyOf(columns);
        });
    }

    private static void collect(List<Question> questions, List<Question> lists, Class<?> body, List<EveryAnswer> into) {
        for (Question question : questions) {
            List<Question> path = new ArrayList<>(lists);
            path.add(question);
            String name = lists.isEmpty() ? AnswerColumns.name(body, question) : name(path);
            switch (question.control()) {
                case CARRIED -> {} // ties parts of a record together and tells nothing
                case GROUPS -> collect(question.children(), path, body, into);
                case REFERENCE, REFERENCES -> {
                    into.add(new EveryAnswer(name, List.copyOf(path), false));
                    into.add(new EveryAnswer(name + TITLES, List.copyOf(path), true));
                }
                default -> into.add(new EveryAnswer(name, List.copyOf(path), false));
            }
        }
    }

    private static String name(List<Question> path) {
        return path.stream().map(Question::name).map(AnswerColumns::inColumn).collect(Collectors.joining("."));
    }

    /** Whether the answer, or a list that it is in, stays at the desk. */
    public boolean isConfidential() {
        return asked.stream().anyMatch(Question::confidential);
    }

    /** What stands in the column; empty for no answer. */
    public String in(Record body, Namer namer) {
        return cell(body, asked, 0, titles ? EveryAnswer::titles : AnswerColumns::code, namer);
    }

    /** Whether it is the answer to a question of the body itself, by its name. */
    public boolean isAnswerTo(String question) {
        return asked.size() == 1 && !titles && asked.getFirst().name().equals(question);
    }

    /** The answer as pages say it; empty for none. */
    public String inWords(Record body, Namer namer) {
        return CellValue.onPage(GivenAnswers.to(asked.getFirst().name(), body), namer);
    }

    private static String cell(
            Record group,
            List<Question> path,
            int depth,
            BiFunction<@Nullable Object, Namer, String> leaf,
            Namer namer) {
        Object answer = GivenAnswers.to(path.getFirst().name(), group);
        if (path.size() == 1) {
            return leaf.apply(answer, namer);
        }
        if (!(answer instanceof Collection<?> items) || items.isEmpty()) {
            return "";
        }
        List<String> cells = items.stream()
                .map(item -> cell((Record) item, path.subList(1, path.size()), depth + 1, leaf, namer))
                .toList();
        return cells.stream().allMatch(String::isEmpty) ? "" : String.join(BETWEEN.get(depth), cells);
    }

    private static String titles(@Nullable Object answer, Namer namer) {
        return switch (answer) {
            case null -> "";
            case RecordRef record -> namer.mention(record).text();
            case Collection<?> several ->
                several.stream().map(one -> titles(one, namer)).collect(Collectors.joining("; "));
            default -> throw new IllegalArgumentException("No record is " + answer.getClass());
        };
    }
}
