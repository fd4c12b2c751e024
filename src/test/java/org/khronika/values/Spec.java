package org.khronika.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** One case of specs/values, which are written for people who check what Khronika understands. */
record Spec(Map<String, Object> fields) {

    static Stream<Spec> of(String file) {
        try (InputStream in = Objects.requireNonNull(Spec.class.getResourceAsStream("/specs/values/" + file))) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            return cases.stream().map(Spec::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    String text(String field) {
        return Objects.requireNonNull(fields.get(field), field).toString();
    }

    /** The texts of a field that gives one or several. */
    List<String> texts(String field) {
        return fields.get(field) instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(text(field));
    }
}
