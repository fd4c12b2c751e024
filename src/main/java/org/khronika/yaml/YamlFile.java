package org.khronika.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The one opener of YAML. Every scalar stays the text that was written: "no" is a word, Norway and no boolean; 272-1 is no sum and a date no
 * moment. Whoever needs a number asks {@link YamlNode} for one. A key that is written twice is refused: the first would be lost.
 */
public record YamlFile(String name) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * What stands in a file on the class path.
     *
     * @param path with a slash before it, such as {@code /rules/kz/parole.yaml}
     * @throws IllegalStateException when there is no such file
     * @throws MalformedYaml when it is no YAML
     */
    public static YamlNode open(String path) {
        try (InputStream in = YamlFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Expected the file %s on the class path, found none.".formatted(path));
            }
            return read(path.substring(1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s cannot be read.".formatted(path), e);
        }
    }

    /** Whether there is such a file on the class path. */
    public static boolean exists(String path) {
        return YamlFile.class.getResource(path) != null;
    }

    /**
     * What stands in this text.
     *
     * @param file what to call it when something is wrong
     * @throws MalformedYaml when it is no YAML
     */
    public static YamlNode read(String file, String text) {
        try {
            @Nullable Node root = plain().compose(new StringReader(text));
            if (root == null) {
                throw new MalformedYaml(file, 1, "YAML", "nothing");
            }
            return new YamlFile(file).node(root);
        } catch (MarkedYAMLException e) {
            throw (MalformedYaml) new MalformedYaml(file, line(e.getProblemMark()), "YAML", problem(e)).initCause(e);
        }
    }

    private static Yaml plain() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        });
    }

    private YamlNode node(Node written) {
        int line = line(written.getStartMark());
        return switch (written) {
            case MappingNode map -> YamlNode.of(name, line, entries(map));
            case SequenceNode list -> YamlNode.of(name, line, items(list));
            case ScalarNode scalar -> YamlNode.of(name, line, scalar.getValue(), scalar.isPlain());
            default -> throw new MalformedYaml(name, line, "words, a list or a map", String.valueOf(written.getTag()));
        };
    }

    private Map<String, YamlNode> entries(MappingNode map) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            YamlNode key = node(tuple.getKeyNode());
            if (entries.put(key.text(), node(tuple.getValueNode())) != null) {
                throw key.refused("each key once");
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    private List<YamlNode> items(SequenceNode list) {
        List<YamlNode> items = new ArrayList<>();
        list.getValue().forEach(item -> items.add(node(item)));
        return List.copyOf(items);
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static String problem(MarkedYAMLException e) {
        return SPACES.matcher(String.valueOf(e.getProblem())).replaceAll(" ");
    }
}
