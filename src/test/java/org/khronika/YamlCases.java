package org.khronika;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khronika.yaml.YamlFile;

/** Test cases in a YAML file on the class path; every scalar is a string. */
public final class YamlCases {

    private final Map<?, ?> sections;

    private YamlCases(Map<?, ?> sections) {
        this.sections = sections;
    }

    /** Reads the file, a map of sections. */
    public static YamlCases of(String file) {
        return new YamlCases((Map<?, ?>) YamlFile.open(file).plain());
    }

    /** Reads a file that is one list, as the section of this name. */
    public static YamlCases of(String file, String section) {
        return new YamlCases(Map.of(section, YamlFile.open(file).plain()));
    }

    /** A section that is a list of texts. */
    public List<String> list(String section) {
        return texts(section(section));
    }

    /** A section that maps each key to a list of texts. */
    public Map<String, List<String>> lists(String section) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        ((Map<?, ?>) section(section)).forEach((key, value) -> lists.put(key.toString(), texts(value)));
        return lists;
    }

    /** A section that is a list of rows. */
    public List<Row> rows(String section) {
        List<Row> rows = new ArrayList<>();
        for (Object row : (List<?>) section(section)) {
            Map<String, String> texts = new LinkedHashMap<>();
            ((Map<?, ?>) row).forEach((key, value) -> texts.put(key.toString(), value.toString()));
            rows.add(new Row(texts));
        }
        return rows;
    }

    /** A section that is a list of trees: maps of texts, lists and maps. */
    public List<Map<?, ?>> trees(String section) {
        List<Map<?, ?>> trees = new ArrayList<>();
        ((List<?>) section(section)).forEach(tree -> trees.add((Map<?, ?>) tree));
        return trees;
    }

    private Object section(String name) {
        return Objects.requireNonNull(sections.get(name), name);
    }

    /** A case with named cells. */
    public record Row(Map<String, String> cells) {

        /** The text in this column, which every case of the section has. */
        public String get(String column) {
            return Objects.requireNonNull(cells.get(column), () -> column + " is missing in " + cells);
        }
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
