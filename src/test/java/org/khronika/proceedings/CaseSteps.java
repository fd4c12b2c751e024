package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Steps as the cases in YAML write them: a row (kind, date, articles, sentences, group), or a tree of answers by name. */
public final class CaseSteps {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final List<String> COLUMNS = List.of("kind", "when", "articles", "penalties", "group");

    private CaseSteps() {}

    /** The steps that rows of YAML tell. */
    public static List<Step> of(Object rows) {
        List<Step> steps = new ArrayList<>();
        for (Object row : (List<?>) rows) {
            steps.add(step(row instanceof List<?> cells ? named(cells) : copy((Map<?, ?>) row)));
        }
        return steps;
    }

    private static Step step(Map<String, Object> answers) {
        String kind = String.valueOf(answers.get("kind"));
        if (kind.startsWith("?")) {
            answers.put("kind", kind.substring(1));
            answers.put("possible", "true");
        }
        answers.values().removeIf(""::equals);
        return JSON.convertValue(answers, Step.class);
    }

    static <T> List<T> listOf(Object rows, Class<T> type) {
        return ((List<?>) rows)
                .stream().map(row -> JSON.convertValue(row, type)).toList();
    }

    private static Map<String, Object> named(List<?> cells) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int n = 0; n < cells.size(); n++) {
            answers.put(COLUMNS.get(n), cells.get(n));
        }
        return answers;
    }

    private static Map<String, Object> copy(Map<?, ?> row) {
        Map<String, Object> answers = new LinkedHashMap<>();
        row.forEach((key, value) -> answers.put(key.toString(), value));
        return answers;
    }
}
