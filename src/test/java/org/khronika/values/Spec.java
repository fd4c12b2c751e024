package org.khronika.values;

import java.util.List;
import java.util.stream.Stream;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/** One case of specs/values, which are written for people who check what Khronika understands. */
record Spec(YamlNode fields) {

    static Stream<Spec> of(String file) {
        return YamlFile.open("/specs/values/" + file).items().stream().map(Spec::new);
    }

    boolean has(String field) {
        return fields.has(field);
    }

    String text(String field) {
        return fields.text(field);
    }

    /** The texts of a field that gives one or several. */
    List<String> texts(String field) {
        return fields.at(field).isList() ? fields.texts(field) : List.of(text(field));
    }
}
