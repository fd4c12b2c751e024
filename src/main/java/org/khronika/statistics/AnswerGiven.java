package org.khronika.statistics;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Question;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer that a body gives to a question. Each number asks it of each record, so that nothing but the answer is written as it stands in JSON. */
final class AnswerGiven {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> group) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : group.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return Map.copyOf(accessors);
        }
    };

    private AnswerGiven() {}

    /**
     * Whether a body, or an item of its lists, gives one of some answers.
     *
     * @param path   the question, after the lists that it is asked in
     * @param values as they stand in the body
     */
    static boolean isOneOf(Record group, List<Question> path, List<String> values) {
        Object answer = answer(group, path.getFirst());
        List<Question> rest = path.subList(1, path.size());
        if (!rest.isEmpty()) {
            return answer instanceof Collection<?> items
                    && items.stream().anyMatch(item -> item instanceof Record one && isOneOf(one, rest, values));
        }
        return answer instanceof Collection<?> several
                ? several.stream().anyMatch(one -> values.contains(written(one)))
                : values.contains(written(answer));
    }

    /**
     * The answers that a body, or the items of its lists, give.
     *
     * @param path the question, after the list that it is asked in, if it is
     */
    static Set<String> all(Record group, List<Question> path) {
        Object answer = answer(group, path.getFirst());
        List<Question> rest = path.subList(1, path.size());
        Set<String> all = new LinkedHashSet<>();
        if (!rest.isEmpty()) {
            if (answer instanceof Collection<?> items) {
                items.forEach(item -> all.addAll(item instanceof Record one ? all(one, rest) : Set.of()));
            }
        } else if (answer instanceof Collection<?> several) {
            several.forEach(one -> all.add(written(one)));
        } else {
            all.add(written(answer));
        }
        all.remove("");
        return all;
    }

    private static @Nullable Object answer(Record group, Question question) {
        Method accessor = ACCESSORS.get(group.getClass()).get(question.name());
        return accessor == null ? null : ReflectionUtils.invokeMethod(accessor, group);
    }

    private static String written(@Nullable Object answer) {
        JsonNode written = JsonMapper.shared().valueToTree(answer);
        return written.asString("");
    }
}
