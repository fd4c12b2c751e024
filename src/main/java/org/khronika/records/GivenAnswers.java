package org.khronika.records;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question.Control;
import org.khronika.values.RecordRef;
import org.springframework.util.ReflectionUtils;

/** What a body answers, by the names of its questions. */
public final class GivenAnswers {

    private static final Map<Class<?>, Map<String, RecordComponent>> KNOWN = new ConcurrentHashMap<>();

    private GivenAnswers() {}

    /** The answer to a question of the body; null for none. */
    public static @Nullable Object to(String question, Record body) {
        RecordComponent component =
                KNOWN.computeIfAbsent(body.getClass(), GivenAnswers::components).get(question);
        if (component == null) {
            throw new IllegalArgumentException("No question of %s is called %s.".formatted(body.getClass(), question));
        }
        return ReflectionUtils.invokeMethod(component.getAccessor(), body);
    }

    private static Map<String, RecordComponent> components(Class<?> body) {
        return Stream.of(body.getRecordComponents())
                .peek(component -> component.getAccessor().setAccessible(true))
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
    }

    /** The answers by which lists can be narrowed, each as {@link #by} writes it. */
    public static List<String> narrowing(Record body) {
        List<String> answers = new ArrayList<>();
        narrowing(body, Shape.of(body.getClass()).questions(), "", answers);
        return answers.stream().distinct().toList();
    }

    private static void narrowing(Record body, List<Question> questions, String above, List<String> into) {
        for (Question question : questions) {
            if (question.filter()) {
                each(to(question.name(), body))
                        .map(GivenAnswers::code)
                        .filter(code -> !code.isEmpty())
                        .forEach(code -> into.add(by(above + question.name(), code)));
            }
            if (question.control() == Control.GROUPS) {
                each(to(question.name(), body))
                        .forEach(group ->
                                narrowing((Record) group, question.children(), above + question.name() + ".", into));
            }
        }
    }

    /** An answer that narrows a list: {@code detentions.then=RELEASED}. */
    public static String by(String path, String value) {
        return path + "=" + value;
    }

    private static Stream<?> each(@Nullable Object answer) {
        return answer instanceof Collection<?> several ? several.stream() : Stream.ofNullable(answer);
    }

    /** As it stands in JSON; empty for what is not so. */
    private static String code(Object answer) {
        return switch (answer) {
            case Enum<?> choice -> choice.name();
            case Boolean said -> said ? "true" : "";
            case RecordRef record -> record.address();
            default -> answer.toString();
        };
    }
}
